import type { EditorPage } from '../../browser/editors/editor-page.ts';
import type { Browser, BrowserName } from '../../support/browsers.ts';
import { framesPass } from '../../support/frames-pass.ts';

/** What of an editor cannot be as we want it, because of the editor. */
export interface EditorLimit {
  readonly cell: LimitedCell;
  /** Without it, in every browser. */
  readonly in?: BrowserName;
  /** The focus that goes to the palette and comes back is enough for the editor to begin a step of undo. */
  readonly notByPalette?: true;
  /** The cause, in the editor. */
  readonly cause: string;
  /** What the case gives instead: the contract asserts that it really is so. */
  readonly leaves: (texts: LimitTexts) => string | RegExp;
}

export interface LimitTexts {
  /** The text when the test began to edit. */
  readonly before: string;
  /** The text as the edit made it. */
  readonly meant: string;
  /** Just before the edit, with what was typed by real keys. */
  readonly typed: string;
}

export type LimitedCell =
  /** One undo after a correction brings back exactly the text before it. */
  | 'undo of a word'
  /** The same with words typed just before, which are to stay. */
  | 'undo of a word after typing'
  | 'redo of a word'
  | 'undo of a template'
  | 'redo of a template'
  /** One undo takes what was typed after a template, and leaves the template. */
  | 'undo of typing after a template'
  /** No empty line is left after a template in paragraphs. */
  | 'end of a template'
  /** The same for one that has a list in it. */
  | 'end of a template with a list'
  /** A word in bold stays bold when corrected. */
  | 'bold of a word'
  /** Bold, link and list of a template reach the editor's own document. */
  | 'bold'
  | 'link'
  | 'list';

export interface EditorCase {
  /** Also the page in `tests/pages/editors`, without `.html`. */
  readonly name: string;
  readonly kind: 'textarea' | 'input' | 'rich' | 'plain-rich';
  /** The text the page starts with. */
  readonly text: string;
  readonly limits?: readonly EditorLimit[];
  /** Buttons around the field that tell of undo: selector. The page's HTML is compared without them. */
  readonly toolbar?: string;
  /** How long the editor waits before it writes a step of undo down, where it is longer than most. */
  readonly undoDelayMs?: number;
  /** What is typed within this time is in one step of undo with what was before it, where that is more than 0.7 s. */
  readonly undoGroupMs?: number;
  /** False: for the contract alone. */
  readonly isInMatrix?: false;
  /** The editor's own key for redo, where `Control+Shift+z` is not it. */
  readonly redoKey?: string;
}

export interface ContractCase extends EditorCase {
  readonly browser: () => Browser;
  readonly browserName: BrowserName;
  readonly url: () => string;
  /** What the page needs before it can be opened. */
  readonly prepare?: () => Promise<void>;
}

/** An open editor and what the cases ask of it. */
export interface EditorDesk extends ContractCase {
  readonly editor: () => EditorPage;
}

export const template = {
  text: 'Tak for din mail.\n\nVi vender tilbage.',
  html: '<p>Tak for <b>din</b> mail.</p><p>Vi vender tilbage.</p>',
};

/** The text with every run of white space as one space. */
export const fold = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
export const same = (text: string): string => text.replaceAll('\u00A0', ' ').trimEnd();

export function spanOf(word: string, within: string, from = 0): { start: number; end: number } {
  const start = within.indexOf(word, from);
  if (start < 0) throw new Error(`No ${word} in ${within}`);
  return { start, end: start + word.length };
}

export const endOf = (text: string) => ({ start: text.length, end: text.length });

export const limitOf = (desk: EditorDesk, cell: LimitedCell): EditorLimit | undefined =>
  desk.limits?.find(
    (limit) => limit.cell === cell && (limit.in === undefined || limit.in === desk.browserName),
  );

export const readText = async ({ editor }: EditorDesk): Promise<string> =>
  (await editor().call('read')).text;

/** The text with a template at its end, without the empty line that a limit of the editor leaves there. */
export async function readToTemplate(
  desk: EditorDesk,
  cell: LimitedCell = 'end of a template',
): Promise<string> {
  const text = await readText(desk);
  const limit = limitOf(desk, cell) ?? limitOf(desk, 'end of a template');
  if (!limit) return text;
  if (!text.endsWith('\n')) throw new Error(`There is no limit "${limit.cause}" any more`);
  return text.slice(0, -1);
}

/** Types with real keys at the end of the text and waits until the editor has it; gives the text. */
export async function typeAtEnd(desk: EditorDesk, typed: string): Promise<string> {
  await desk.editor().call('select', endOf(desk.text));
  // Editors with a model hear of the caret a task later; no agent types sooner.
  await framesPass(desk.editor().scope, 2);
  await desk.editor().page.type(typed);
  const meant = desk.text + typed;
  await desk.editor().waitForModel('what was typed', (model) => same(model) === same(meant));
  return meant;
}

/** Editors put what follows within half a second into one step of undo. */
export async function pauseTyping(
  { editor, undoDelayMs = 700 }: EditorDesk,
  pauseMs = undoDelayMs,
): Promise<void> {
  const then = await editor().page.evaluate(() => performance.now());
  await editor().page.waitFor(
    'the end of the typing',
    (from: number, least: number) => performance.now() - from > least,
    then,
    pauseMs,
  );
}

/** Presses a key of undo or redo: the editor then has `meant`, or what its limit says. */
export async function pressFor(
  desk: EditorDesk,
  key: 'undo' | 'redo',
  cell: LimitedCell,
  texts: LimitTexts & { readonly wanted: string | ((model: string) => boolean) },
): Promise<void> {
  if (desk.undoDelayMs !== undefined) await pauseTyping(desk);
  await desk
    .editor()
    .page.press(key === 'undo' ? 'Control+z' : (desk.redoKey ?? 'Control+Shift+z'));
  const limit = limitOf(desk, cell);
  const { wanted } = texts;
  const left = limit?.leaves(texts);
  await desk
    .editor()
    .waitForModel(limit ? `the limit "${limit.cause}"` : `what ${key} brings`, (model) => {
      if (left instanceof RegExp) return left.test(same(model));
      if (left !== undefined) return same(model) === same(left);
      return typeof wanted === 'string' ? same(model) === same(wanted) : wanted(model);
    });
}
