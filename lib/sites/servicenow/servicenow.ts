import type { SiteData, SiteRecord } from '../site-data';

export const aboutServicenow: SiteRecord = {
  name: 'ServiceNow (classic forms)',
  editor: 'text areas; TinyMCE for HTML fields',
  sources: [
    'public extensions and test scripts that name `activity-stream-comments-textarea`, `activity-stream-work_notes-textarea`, `sys_readonly.incident.number`, `incident.short_description`, `sys_display.incident.caller_id`, `sysverb_update`',
  ],
  limits:
    'The newer workspaces keep every field in shadow roots of their own and are not read. The mark of work notes in the single text area is from memory.',
};

/** The form stands in the frame `gsft_main` of the same host. */
export const servicenow: SiteData = {
  id: 'servicenow',
  date: '2026-11-23',
  hosts: ['*.service-now.com'],
  marks: ['iframe#gsft_main'],
  replies:
    'textarea[id^="activity-stream-"], textarea[id$=".comments"], textarea[id$=".work_notes"]',
  internal: `#activity-stream-work_notes-textarea, textarea[id$=".work_notes"],
    textarea[data-stream-text-input="work_notes"]`,
  subjects: 'input[id$=".short_description"]',
  scopes: ['form', 'html'],
  facts: {
    ticket: [
      { at: 'input[id^="sys_readonly."][id$=".number"]' },
      { at: 'input[id$=".number"]:not([type="hidden"])' },
    ],
    customer: [
      {
        at: 'input[id^="sys_display."]:is([id$=".caller_id"], [id$=".contact"], [id$=".requested_for"])',
      },
    ],
    subject: [{ at: 'input[id$=".short_description"]' }],
    brand: [{ at: 'input[id^="sys_display."]:is([id$=".company"], [id$=".account"])' }],
    thread: [{ at: '.sn-card-component_summary, .sn-widget-textblock-body', which: 'last' }],
  },
  send: {
    buttons: '.activity-submit, #sysverb_update, #sysverb_update_and_stay, #resolve_incident',
    submits: true,
  },
};
