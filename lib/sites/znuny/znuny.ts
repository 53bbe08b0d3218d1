import type { SiteData, SiteRecord } from '../site-data';

export const aboutZnuny: SiteRecord = {
  name: 'Znuny and OTOBO',
  editor: 'CKEditor 4 (Znuny), CKEditor 5 (OTOBO)',
  sources: [
    'znuny/Znuny: Kernel/Output/HTML/Templates/Standard/AgentTicketCompose.tt',
    'RotherOSS/otobo: Kernel/Output/HTML/Templates/Standard/AgentTicketCompose.tt',
  ],
  limits: 'The sender is shown as text without a mark and is not read.',
};

/** Answers, mails and notes are windows of their own; every such form has a `RichText` body. */
export const znuny: SiteData = {
  id: 'znuny',
  date: '2026-11-23',
  marks: ['form:has(input[name="Action"][value^="AgentTicket"]) #RichText'],
  replies: 'form[name="compose"] .RichTextField, .RichTextField, #RichText',
  internal: `form:has(input[name="Action"][value="AgentTicketNote"]):not(
    :has(#IsVisibleForCustomer:checked)), form:has(#IsVisibleForCustomer:not(:checked))`,
  subjects: 'form:has(#RichText) #Subject',
  scopes: ['form:has(#RichText)', 'html'],
  facts: {
    ticket: [
      { at: '.Header h1', pattern: String.raw`#(?<value>\d{4,})` },
      { at: 'input[name="TicketID"]' },
    ],
    subject: [{ at: '#Subject' }],
    recipients: [{ at: ':is([id^="TicketCustomerContent"]) input.CustomerTicketText' }],
    customer: [{ at: '#TicketCustomerContentToCustomer input.CustomerTicketText' }],
    thread: [{ quote: 'blockquote, div[type="cite"]' }],
  },
  send: { buttons: '#submitRichText', submits: true },
};
