import type { SiteData, SiteRecord } from '../site-data';

export const aboutSogo: SiteRecord = {
  name: 'SOGo',
  editor: 'CKEditor 4; text area for plain text',
  sources: [
    'Alinto/sogo: UI/Templates/MailerUI/UIxMailEditor.wox (form `pageform` of version 2), UI/WebServerResources/js/Common/sgCkeditor.component.js',
  ],
  limits: 'Version 5: names of the compose form are from memory.',
};

/** Version 2 has a form `pageform` in a window; later versions a dialog made by Angular, several at a time. */
export const sogo: SiteData = {
  id: 'sogo',
  date: '2026-11-23',
  marks: ['form[name="pageform"] #headerArea', 'form[name="messageForm"]', 'md-dialog sg-ckeditor'],
  replies:
    'form[name="pageform"] #text, form[name="pageform"] .cke, sg-ckeditor, form[name="messageForm"] textarea',
  subjects: ':is(form[name="pageform"], form[name="messageForm"]) input[name="subject"]',
  scopes: ['form[name="messageForm"]', 'form[name="pageform"]'],
  facts: {
    mailbox: [
      { at: 'select[name="from"], input[name="from"], md-select[name="from"] md-select-value' },
    ],
    agent: [{ at: 'select[name="from"], md-select[name="from"] md-select-value' }],
    customer: [{ at: '.addressList input, md-chips md-chip .md-chip-content' }],
    recipients: [{ at: '.addressList input, md-chips md-chip .md-chip-content' }],
    subject: [{ at: 'input[name="subject"]' }],
    thread: [{ quote: 'blockquote[type="cite"], blockquote' }],
  },
  send: {
    buttons: '[ng-click^="editor.send"], #send, .sendButton',
    keys: ['Control+Enter', 'Meta+Enter'],
    submits: true,
  },
};
