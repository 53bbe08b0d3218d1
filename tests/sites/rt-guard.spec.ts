import { inject } from 'vitest';

import { testGuardedSends } from './guarded-sends.ts';
import { clickByScript, clickOn, pressOn, type GuardedSite } from './guarded-site.ts';
import { focusReply, openNextReply, openReply, replyText, ticketIsShown } from './rt-compose.ts';

const BUTTON = 'input[name="SubmitTicket"]';
const TICKET = 1;

const rt: GuardedSite = {
  name: 'Request Tracker',
  real: inject('rt'),
  async open(browser, base) {
    const page = await openReply(browser, base, TICKET);
    await focusReply(page);
    return page;
  },
  async openNext(page, base) {
    await openNextReply(page, base, TICKET);
    await focusReply(page);
  },
  focus: focusReply,
  text: replyText,
  left: ticketIsShown,
  isWrittenOver: false,
  button: BUTTON,
  sends: {
    'a click': (page) => clickOn(page, BUTTON),
    'Enter on the focused button': (page) => pressOn(page, BUTTON, 'Enter'),
    'the space bar on the focused button': (page) => pressOn(page, BUTTON, 'Space'),
    'button.click() by the page': (page) => clickByScript(page, BUTTON),
    'requestSubmit by the page, with the button': (page) =>
      page.evaluate((selector) => {
        const button = document.querySelector<HTMLInputElement>(selector);
        button?.form?.requestSubmit(button);
      }, BUTTON),
  },
  attempts: {
    'requestSubmit by the page': (page) =>
      page.evaluate(
        (selector) => document.querySelector<HTMLInputElement>(selector)?.form?.requestSubmit(),
        BUTTON,
      ),
    'a submit event by the page': (page) =>
      page.evaluate((selector) => {
        const form = document.querySelector<HTMLInputElement>(selector)?.form;
        form?.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }));
      }, BUTTON),
  },
};

testGuardedSends(rt, { blocked: 50, clean: 50, hasty: 200 });
