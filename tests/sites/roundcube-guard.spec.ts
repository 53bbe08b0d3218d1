import { inject } from 'vitest';

import { testGuardedSends } from './guarded-sends.ts';
import { clickByScript, clickOn, pressOn, type GuardedSite } from './guarded-site.ts';
import {
  composeField,
  focusCompose,
  mailboxIsQuiet,
  openNextReply,
  openReply,
  returnToCompose,
  type ComposeKind,
} from './roundcube-compose.ts';

const BUTTON = 'button.send';

function roundcube(kind: ComposeKind): GuardedSite {
  return {
    name: `Roundcube (${kind})`,
    real: inject('roundcube'),
    async open(browser, base) {
      const page = await openReply(browser, base, kind);
      await focusCompose(page, kind);
      return page;
    },
    async openNext(page, base) {
      await openNextReply(page, base, kind);
      await focusCompose(page, kind);
    },
    focus: (page) => returnToCompose(page, kind),
    text: (page) => composeField(page, kind),
    left: mailboxIsQuiet,
    isWrittenOver: true,
    button: BUTTON,
    sends: {
      'a click': (page) => clickOn(page, BUTTON),
      'Enter on the focused button': (page) => pressOn(page, BUTTON, 'Enter'),
      'the space bar on the focused button': (page) => pressOn(page, BUTTON, 'Space'),
      'button.click() by the page': (page) => clickByScript(page, BUTTON),
    },
    attempts: {
      'Control+Enter in the reply': async (page) => {
        await returnToCompose(page, kind);
        await page.press('Control+Enter');
      },
      'the button of the narrow page, by a script': (page) => clickByScript(page, 'a.send'),
      'requestSubmit by the page': (page) =>
        page.evaluate(() =>
          document.querySelector<HTMLFormElement>('form[name="form"]')?.requestSubmit(),
        ),
    },
  };
}

// It is one site: half of the full counts for each editor, and in the short run one browser for each.
const counts = { blocked: 25, clean: 25, hasty: 100 };
testGuardedSends(roundcube('plain'), counts, ['firefox']);
testGuardedSends(roundcube('html'), counts, ['chromium']);
