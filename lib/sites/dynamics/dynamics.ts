import type { SiteData, SiteRecord } from '../site-data';

export const aboutDynamics: SiteRecord = {
  name: 'Dynamics 365 Customer Service',
  editor: 'CKEditor, in frames',
  sources: [
    'public test scripts that name `email|NoRelationship|Form|Mscrm.Form.email.Send`, `rtev…`, `to.fieldControl-LookupResultsDropdown_to_…`',
  ],
  limits: 'Names of further fields follow Microsoft’s EasyRepro, from memory.',
};

/** A mail is a form of its own; sessions of the workspace stay in the page. */
export const dynamics: SiteData = {
  id: 'dynamics',
  date: '2026-11-23',
  hosts: ['*.dynamics.com'],
  replies:
    '[data-id="description.fieldControl_container"] iframe, [id^="rtev"], iframe[id*="_rte"]',
  subjects: 'input[data-id="subject.fieldControl-text-box-text"]',
  scopes: [':has(> [data-id="editFormRoot"])', '[data-id="editFormRoot"]', '[role="tabpanel"]'],
  facts: {
    mailbox: [
      { at: '[data-id^="from.fieldControl-LookupResultsDropdown_from_selected_tag_text"]' },
    ],
    customer: [{ at: '[data-id^="to.fieldControl-LookupResultsDropdown_to_selected_tag_text"]' }],
    recipients: [
      {
        at: ':is([data-id^="to.fieldControl-"], [data-id^="cc.fieldControl-"])[data-id*="_selected_tag_text"]',
      },
    ],
    subject: [{ at: 'input[data-id="subject.fieldControl-text-box-text"]' }],
    ticket: [
      {
        at: '[data-id^="regardingobjectid.fieldControl-LookupResultsDropdown_regardingobjectid_selected_tag_text"]',
      },
    ],
    thread: [{ quote: 'blockquote' }],
  },
  send: { buttons: '[data-id^="email|NoRelationship|Form|Mscrm.Form.email.Send"]' },
};
