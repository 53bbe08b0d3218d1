import { browser } from 'wxt/browser';

import { hasOwnWords, maskReply } from '@/lib/text/mask-reply';

import { frameState, type OpenSession } from '../frame-state';
import { awaitFocus } from './await-focus';
import { pageStructure } from './page-structure';
import { openPageTestCard } from './page-test-card';
import { runPageTest, type StepResult } from './run-page-test';

/** What the worker needs to know to choose the frame; undefined where no reply field was used yet. */
export function preparePageTest(): { usedAt: number; isEmpty: boolean } | undefined {
  const state = frameState();
  const open = state.session?.();
  if (!open) return undefined;
  state.runPageTest = () => void testPage(open);
  return {
    usedAt: open.usedAt,
    isEmpty: !hasOwnWords(maskReply(open.editor.read())),
  };
}

async function testPage(open: OpenSession): Promise<void> {
  const { editor, ui } = open;
  const results: StepResult[] = [];
  const card = openPageTestCard(ui, editor);
  await awaitFocus(ui.stage);
  await runPageTest({
    editor,
    onResult(result) {
      results.push(result);
      card.showStep(result);
    },
    waitForUndo: () => card.askForUndo(),
  });
  card.showEnd(results, reportOf(open, results));
}

/** Everything a developer needs to mend this page's support, and nothing anybody wrote. */
function reportOf(
  { editor, facts: readFacts, family }: OpenSession,
  results: readonly StepResult[],
): string {
  const { host, kind, screenLanguage: _, ...facts } = readFacts();
  const { version } = browser.runtime.getManifest();
  return [
    `Replybook ${version}, ${navigator.userAgent}`,
    `host: ${host}`,
    `editor: ${family}`,
    ...results.map(({ step, outcome, detail }) =>
      [`${step}: ${outcome}`, detail].filter(Boolean).join(', '),
    ),
    `known about the reply: ${[kind, ...Object.keys(facts)].join(', ')}`,
    pageStructure(editor.element),
  ].join('\n');
}
