import type { SiteData, SiteRecord } from '../site-data';

export const aboutProton: SiteRecord = {
  name: 'Proton Mail',
  editor: 'RoosterJS 8, in a frame',
  sources: [
    'ProtonMail/WebClients: applications/mail/src/app/components/composer/ComposerMeta.tsx, ComposerFrame.tsx, addresses/SelectSender.tsx, addresses/AddressesRecipientItem.tsx, actions/ComposerActions, actions/scheduleSend/ScheduleSendActions.tsx',
    'ProtonMail/WebClients: packages/components/components/editor/rooster/RoosterEditor.tsx',
  ],
};

/** Up to three composers at a time, each a `.composer` with the editor in a frame. */
export const proton: SiteData = {
  id: 'proton',
  date: '2026-11-23',
  hosts: ['mail.proton.me', 'mail.protonmail.com'],
  marks: ['.composer iframe[data-testid="rooster-iframe"]'],
  replies: '.composer iframe',
  subjects: '.composer [data-testid="composer:subject"]',
  scopes: ['.composer'],
  facts: {
    mailbox: [{ at: '[data-testid="composer:from"]' }],
    recipients: [{ at: '[data-testid="composer-addresses-item-label"]' }],
    customer: [{ at: '[data-testid="composer-addresses-item-label"]' }],
    subject: [
      { at: 'input[data-testid="composer:subject"], [data-testid="composer:subject"] input' },
    ],
    thread: [{ quote: '.protonmail_quote, .gmail_quote, blockquote' }],
  },
  send: {
    buttons: `[data-testid="composer:send-button"], [data-testid="composer:schedule-send:tomorrow"],
      [data-testid="composer:schedule-send:next-monday"],
      [data-testid="composer:schedule-send:custom"],
      [data-testid="composer:schedule-send-as-scheduled"]`,
    menus: '[data-testid="composer:scheduled-send:open-dropdown"]',
    keys: ['Control+Enter', 'Meta+Enter'],
  },
};
