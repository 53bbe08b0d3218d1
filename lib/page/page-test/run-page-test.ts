import { foldLayout } from '@/lib/editors/meant-text';
import type { EditOutcome, InsertableText, ReplyEditor } from '@/lib/editors/reply-editor';
import { changedStretch } from '@/lib/text/changed-stretch';

export type PageTestStep = 'write' | 'mark' | 'replace' | 'template' | 'undo' | 'clean';

/** What came of a step. `detail` is a word of ours, never a text of the page. */
export interface StepResult {
  readonly step: PageTestStep;
  readonly outcome: 'right' | 'wrong' | 'left out';
  readonly detail?: string;
}

export interface PageTest {
  readonly editor: ReplyEditor;
  readonly onResult: (result: StepResult) => void;
  /** Asks the user to press undo once; ends when the text changed or the user leaves it out. */
  readonly waitForUndo: () => Promise<'changed' | 'left out'>;
}

const SENTENCE = 'Replybook tset.';
const WORD = { wrong: 'tset', right: 'test' } as const;
const TEMPLATE: InsertableText = {
  text: 'One two three.\n\nFour\nFive',
  html: '<p>One <b>two</b> <a href="https://example.com/">three</a>.</p><ul><li>Four</li><li>Five</li></ul>',
};

/**
 * Does in an empty draft what agents do in it, and takes everything away again. Each step tells what
 * came of it; after a step that changed the text otherwise than meant, only the cleaning follows.
 */
export async function runPageTest({ editor, onResult, waitForUndo }: PageTest): Promise<void> {
  const original = editor.read().text;
  const at = editor.selection()?.start ?? 0;
  const report = (step: PageTestStep, outcome: EditOutcome): boolean => {
    onResult(
      outcome.done
        ? { step, outcome: 'right' }
        : { step, outcome: 'wrong', detail: outcome.reason },
    );
    return outcome.done;
  };
  const written = await editor.insert({ start: at, end: at }, { text: SENTENCE });
  if (report('write', written)) {
    const start = editor.read().text.indexOf(WORD.wrong);
    const span = { start, end: start + WORD.wrong.length };
    onResult(markWord(editor, span));
    if (report('replace', await editor.replace(span, WORD.wrong, WORD.right))) {
      await tryTemplate();
    }
  }
  await clean();

  async function tryTemplate(): Promise<void> {
    const before = editor.read().text;
    const end = before.indexOf(WORD.right) + WORD.right.length + 1;
    if (!report('template', await editor.insert({ start: end, end }, TEMPLATE))) return;
    if ((await waitForUndo()) === 'left out') {
      onResult({ step: 'undo', outcome: 'left out' });
      return;
    }
    const after = foldLayout(editor.read().text);
    if (after === foldLayout(before)) onResult({ step: 'undo', outcome: 'right' });
    else {
      const detail = after.includes(WORD.right) ? 'left some' : 'took more than the template';
      onResult({ step: 'undo', outcome: 'wrong', detail });
    }
  }

  async function clean(): Promise<void> {
    const now = editor.read().text;
    const { head, tail } = changedStretch(original, now);
    const span = { start: head, end: now.length - tail };
    if (span.start < span.end) await editor.replace(span, now.slice(span.start, span.end), '');
    const isClean = foldLayout(editor.read().text) === foldLayout(original);
    onResult({ step: 'clean', outcome: isClean ? 'right' : 'wrong' });
  }
}

function markWord(editor: ReplyEditor, span: { start: number; end: number }): StepResult {
  editor.paint([{ ...span, level: 'error' }]);
  const [rect] = editor.rects(span);
  if (!rect || rect.width <= 0) return { step: 'mark', outcome: 'wrong', detail: 'no place' };
  const offset = editor.offsetAt(rect.x + rect.width / 2, rect.y + rect.height / 2);
  const isHit = offset !== undefined && offset >= span.start && offset < span.end;
  return isHit
    ? { step: 'mark', outcome: 'right' }
    : { step: 'mark', outcome: 'wrong', detail: 'another place' };
}
