import type { ReplyEditor } from '@/lib/editors/reply-editor';

import { focusField } from '../focus-field';
import { say } from '../say';
import { build, buildButton } from '../ui/build';
import { buildDialog } from '../ui/card';
import { copyText } from '../ui/copy-text';
import { placeBeside } from '../ui/place';
import type { UiHost } from '../ui/ui-host';
import type { StepResult } from './run-page-test';

/** Shows in the page how the test goes, and in the end what came of it. */
export interface PageTestCard {
  showStep(result: StepResult): void;
  /** Asks for one press of undo in the field. */
  askForUndo(): Promise<'changed' | 'left out'>;
  showEnd(results: readonly StepResult[], report: string): void;
}

const signs = { right: '✓', wrong: '✗', 'left out': '–' } as const;

export function openPageTestCard(ui: UiHost, editor: ReplyEditor): PageTestCard {
  const steps = build('ul', { part: 'steps' });
  const note = build('p', { part: 'note', attributes: { role: 'status' } });
  const actions = build('div', { part: 'actions' });
  const card = buildDialog(say('popupTest'), [
    build('p', { part: 'message', text: say('popupTest') }),
    steps,
    note,
    actions,
  ]);
  const place = () => placeBeside(card, ui.visible(editor.element), ui.room());
  ui.layer.append(card);
  ui.show(editor.element);
  place();
  const close = () => {
    card.remove();
    focusField(editor);
  };

  return {
    showStep({ step, outcome, detail }) {
      const text = [`${signs[outcome]} ${say(`pageTest_${step}`)}`, detail].filter(Boolean);
      steps.append(build('li', { text: text.join(': '), attributes: { 'data-outcome': outcome } }));
      place();
    },
    askForUndo() {
      let isOver = false;
      const before = editor.read().text;
      note.textContent = say('pageTestPressUndo');
      focusField(editor);
      return new Promise((resolve) => {
        const end = (answer: 'changed' | 'left out') => {
          isOver = true;
          note.textContent = '';
          actions.replaceChildren();
          resolve(answer);
        };
        actions.replaceChildren(
          buildButton('action', say('pageTestLeaveOut'), () => end('left out')),
        );
        place();
        editor.watch((change) => {
          if (isOver || change !== 'text' || editor.read().text === before) return;
          // Some editors take the undone text away in two steps.
          requestAnimationFrame(() => requestAnimationFrame(() => end('changed')));
          isOver = true;
        });
      });
    },
    showEnd(results, report) {
      const isRight = results.every(({ outcome }) => outcome !== 'wrong');
      note.textContent = say(isRight ? 'pageTestRight' : 'pageTestWrong');
      actions.replaceChildren(
        buildButton('primary', say('pageTestCopy'), () => copyText(report)),
        buildButton('action', say('close'), close),
      );
      place();
    },
  };
}
