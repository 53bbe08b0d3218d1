import type { EditorCase } from '../contracts/editor/editor-desk.ts';
import {
  waitForBadge,
  waitForCard,
  waitForPalette,
  waitForUi,
  clickPart,
} from '../support/replybook-page.ts';
import type { Field, Spot } from './open-field.ts';

/** What is tried in every editor, in the order in which one agent would do it. */
export const columns = [
  'marks',
  'apply',
  'undo',
  'redo',
  'second of two',
  'caret elsewhere',
  'line by shortcut',
  'letter by palette',
  'rich',
  'template undo',
  'template redo',
  'types on',
] as const;
export type Column = (typeof columns)[number];

export interface Script {
  readonly columns: readonly Column[];
  run(field: Field, did: (column: Column) => void, editor: EditorCase): Promise<void>;
}

const SENTENCES = ' Din beksed kom. Min beksed gik.';
const fold = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

/** Each starts with a page of its own and stops at what does not work: the rest of it is not reached. */
export const scripts: readonly Script[] = [
  {
    columns: ['marks', 'apply', 'undo', 'redo'],
    async run(field, did, { undoDelayMs = 0, redoKey }) {
      const before = await typeSentences(field);
      const [, first] = await field.waitForMarks(['bræv', 'beksed', 'beksed']);
      did('marks');
      const mended = before.replace('beksed', 'besked');
      await take(field, first);
      await expectText(field, 'the corrected word', mended);
      did('apply');
      await rest(field, undoDelayMs);
      await field.page.press('Control+z');
      await expectText(field, 'the old text', before);
      did('undo');
      await redo(field, redoKey, mended);
      did('redo');
    },
  },
  {
    columns: ['second of two', 'caret elsewhere'],
    async run(field, did) {
      const before = await typeSentences(field);
      const [, , second] = await field.waitForMarks(['bræv', 'beksed', 'beksed']);
      await take(field, second);
      const mended = before.replace('Min beksed', 'Min besked');
      await expectText(field, 'the second word corrected', mended);
      did('second of two');
      const [, first] = await field.waitForMarks(['bræv', 'beksed']);
      await openCard(field, first);
      await field.page.press('Control+Home');
      await takeFromCard(field);
      await expectText(field, 'both words', mended.replace('Din beksed', 'Din besked'));
      did('caret elsewhere');
    },
  },
  {
    columns: ['line by shortcut'],
    async run(field, did) {
      await field.page.press('Enter');
      await field.page.type('/linje');
      const before = (await field.waitForModel('the shortcut', (text) => text.endsWith('/linje')))
        .replace(/\/linje$/u, '')
        .trimEnd();
      // Checked means that the shortcut, asked for before, is known by now.
      await waitForBadge(field.page, /checked|finding/u);
      await field.page.press('Tab');
      await field.waitForModel(
        'the line, once',
        (text) => fold(text) === fold(`${before} Tak for din henvendelse.`),
      );
      did('line by shortcut');
    },
  },
  {
    columns: ['letter by palette', 'template undo', 'template redo'],
    async run(field, did, { undoDelayMs = 0, redoKey }) {
      await field.page.type(' nu.');
      const before = await field.waitForModel('what was typed', (text) => text.endsWith(' nu.'));
      // Editors put what follows within half a second into one step of undo; agents are slower.
      await rest(field, 900);
      await insertLetter(field);
      const letter =
        'Tak for din mail om vores vilkår. Du kan gøre to ting: Genstart routeren. Skriv til os igen. Vi vender tilbage i morgen.';
      const withLetter = await field.waitForModel(
        'the letter, once',
        (text) => lettersOf(text) === lettersOf(`${before} ${letter}`),
      );
      if (!/ting:\s*\n/u.test(withLetter) || !/igen\.\s*\n/u.test(withLetter)) {
        throw new Error(`lines ran together: ${JSON.stringify(withLetter)}`);
      }
      did('letter by palette');
      await rest(field, undoDelayMs);
      await field.page.press('Control+z');
      await expectText(field, 'the text before the template', before);
      did('template undo');
      await redo(field, redoKey, withLetter);
      did('template redo');
    },
  },
  {
    columns: ['types on', 'rich'],
    async run(field, did) {
      await insertLetter(field);
      await field.waitForModel('the letter', (text) =>
        text.includes('Vi vender tilbage i morgen.'),
      );
      await field.page.type(' Z');
      await field.waitForModel('what is typed after it', (text) => /morgen\.\s*Z$/u.test(text));
      did('types on');
      const html = await field.page.evaluate(() => globalThis.modelHtml?.());
      if (html === undefined) throw new Error('plain text only');
      if (!/<a [^>]*nordlys\.example\/vilkaar/u.test(html)) throw new Error('the link is lost');
      if (!/<li\b/u.test(html)) throw new Error('the list is lost');
      if (!/<(?:b|strong)\b|font-weight/u.test(html)) throw new Error('bold is lost');
      did('rich');
    },
  },
];

async function typeSentences(field: Field): Promise<string> {
  await field.page.type(SENTENCES);
  return field.waitForModel('what was typed', (text) => text.endsWith(SENTENCES.trimEnd()));
}

async function insertLetter({ page }: Field): Promise<void> {
  await page.press('Control+Space');
  await waitForPalette(page);
  await page.type('brevet');
  await waitForUi(page, 'the template', ({ palette }) =>
    palette?.items[0]?.text.startsWith('Brevet'),
  );
  await page.press('Enter');
}

async function rest({ page }: Field, restMs: number): Promise<void> {
  const until = (await page.evaluate(() => performance.now())) + restMs;
  await page.waitFor('a rest', (end: number) => performance.now() > end, until);
}

async function expectText(field: Field, what: string, wanted: string): Promise<void> {
  await field.waitForModel(what, (text) => fold(text) === fold(wanted));
}

async function openCard(field: Field, spot: Spot | undefined): Promise<void> {
  if (!spot) throw new Error('there is no such mark');
  await field.page.click(spot.x, spot.y);
  await waitForCard(field.page);
}

async function takeFromCard(field: Field): Promise<void> {
  const suggestion = await waitForUi(field.page, 'the suggestion', ({ card }) =>
    card?.suggestions.find(({ text }) => text === 'besked'),
  );
  await clickPart(field.page, suggestion);
}

async function take(field: Field, spot: Spot | undefined): Promise<void> {
  await openCard(field, spot);
  await takeFromCard(field);
}

async function redo(field: Field, key: string | undefined, wanted: string): Promise<void> {
  await field.page.press(key ?? 'Control+Shift+z');
  await expectText(field, 'the redone text', wanted);
}

/** The words alone: where an editor puts line breaks and list numbers is told by other columns, and plain text spells links out. */
function lettersOf(text: string): string {
  return text
    .replace(' (https://nordlys.example/vilkaar)', '')
    .replaceAll(/(?:^|\n)\s*(?:\d+\.|[-*•])\s/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
