import type { SiteData, SiteRecord } from '../site-data';

export const aboutFreescout: SiteRecord = {
  name: 'FreeScout',
  editor: 'Summernote',
  sources: [
    'freescout-help-desk/freescout: resources/views/conversations/view.blade.php, editor_bottom_toolbar.blade.php, resources/views/customers/profile_snippet.blade.php',
  ],
  limits:
    'The mailbox is known by its number only, so it is read where its address is among the choices of From.',
};

/** One form for reply and note: a class on its block tells which. */
export const freescout: SiteData = {
  id: 'freescout',
  date: '2026-11-26',
  marks: ['body[data-conversation_id] form.form-reply'],
  replies: 'form.form-reply .conv-reply-body',
  internal: '.conv-note-block, form.form-reply:has(input[name="is_note"][value="1"])',
  scopes: ['.conv-reply-block', 'html'],
  facts: {
    ticket: [{ at: '.conv-numnav strong' }],
    subject: [{ at: '.conv-subjtext' }],
    mailbox: [{ at: 'select[name="from_alias"], select[name="from"]' }],
    customer: [{ at: '.customer-data .customer-name' }, { at: 'select[name="to"]' }],
    'customer-email': [{ at: '.customer-email .contact-main' }, { at: 'select[name="to"]' }],
    recipients: [{ at: 'select[name="to"], input[name="cc"], input[name="bcc"]' }],
    tags: [{ at: '#conv-subject .fs-tag-name, .conv-tags .fs-tag-name' }],
    thread: [{ at: '.thread-type-customer .thread-content', which: 'last' }],
  },
  attachments: { list: '.attachments-upload', file: 'li' },
  send: {
    buttons: '.btn-reply-submit, .dropdown-after-send [data-after-send]',
    menus: '.btn-send-menu',
    keys: ['Control+Enter', 'Meta+Enter'],
    submits: true,
  },
};
