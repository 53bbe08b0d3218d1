import type { SiteData, SiteRecord } from '../site-data';

export const aboutOutlook: SiteRecord = {
  name: 'Outlook on the web',
  editor: 'contenteditable, RoosterJS',
  sources: [
    'reference notes on Briskine: recipients as editing hosts of one line, pills, `owamail` in the page of any host',
    'public test scripts that name `editorParent_1`, `docking_InitVisiblePart_0`, `splitButton-send__primaryActionButton`, `data-testid="send-button"`',
    'toggl/track-extension: src/content/outlook.js (heading of the thread)',
  ],
  limits:
    'The From of a shared mailbox is read only where the address of the page names the mailbox. The mark of the subject line and the account’s own address are from memory.',
};

/** Any host whose page loads Outlook's scripts: companies have it under names of their own. */
export const outlook: SiteData = {
  id: 'outlook',
  date: '2026-11-23',
  hosts: [
    'outlook.live.com',
    'outlook.office.com',
    'outlook.office365.com',
    'outlook.cloud.microsoft',
    'outlook.office365.us',
    'partner.outlook.cn',
  ],
  marks: ['script[src*="/owamail/"]', 'link[href*="/owamail/"]'],
  replies: '[id^="editorParent_"]',
  subjects: ':has(> [id^="docking_InitVisiblePart_"]) input[maxlength="255"]',
  scopes: [':has(> [id^="docking_InitVisiblePart_"])', '[role="main"]'],
  facts: {
    mailbox: [
      { address: '^/mail/(?<value>[^/@?#]+@[^/?#]+)' },
      { at: '#mectrl_currentAccount_secondary', in: 'page' },
    ],
    recipients: [
      {
        at: '[id^="docking_InitVisiblePart_"] [contenteditable="true"]:not([aria-multiline="true"])',
      },
    ],
    customer: [
      {
        at: `[id^="docking_InitVisiblePart_"] [contenteditable="true"]:not([aria-multiline="true"])
          :is([class*="textContainer-"], [class*="individualText-"])`,
      },
    ],
    subject: [{ at: 'input[maxlength="255"]' }, { at: '[role="heading"]' }],
    thread: [{ quote: '#divRplyFwdMsg ~ *, blockquote' }],
  },
  send: {
    buttons: `[id^="splitButton-send"][id$="__primaryActionButton"], [data-testid="send-button"],
      [id^="docking_"] [id^="splitButton-"][id$="__primaryActionButton"]`,
    menus: `[id^="splitButton-send"][id$="__menuButton"],
      [id^="docking_"] [id^="splitButton-"][id$="__menuButton"]`,
    keys: ['Control+Enter', 'Meta+Enter', 'Alt+s'],
  },
};
