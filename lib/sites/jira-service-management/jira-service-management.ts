import type { SiteData, SiteRecord } from '../site-data';

export const aboutJiraServiceManagement: SiteRecord = {
  name: 'Jira Service Management',
  editor: 'Atlassian editor (ProseMirror)',
  sources: [
    'public extensions and notes that name `#ak-editor-textarea`, `issue.component.editor.default-editor`, `comment-save-button`, `issue-comment-base.ui.comment…`, `issue.activity.comments-list`',
    'clockify/browser-extension: src/integrations/atlassian.js (server: `#key-val`, `#summary-val`)',
  ],
  limits: 'An internal note is not told from a reply to the customer.',
};

export const jiraServiceManagement: SiteData = {
  id: 'jira-service-management',
  date: '2026-11-23',
  hosts: ['*.atlassian.net'],
  path: '^/(?:browse|jira|projects)/',
  marks: ['#jira #key-val', 'meta[name="application-name"][content="JIRA"]'],
  replies: '.ProseMirror#ak-editor-textarea, #comment',
  scopes: ['[role="dialog"]:has(#ak-editor-textarea)', 'html'],
  facts: {
    ticket: [
      { address: '/(?:browse|issues?|custom/[0-9]+)/(?<value>[A-Z][A-Z0-9_]+-[0-9]+)' },
      { address: '[?&]selectedIssue=(?<value>[A-Z][A-Z0-9_]+-[0-9]+)' },
      { at: '#key-val' },
    ],
    subject: [
      { at: '[data-testid="issue.views.issue-base.foundation.summary.heading"]' },
      { at: '#summary-val' },
    ],
    customer: [
      { at: '[data-testid^="issue.views.field.user.reporter"] [data-testid$="user-name"]' },
      { at: '#reporter-val' },
    ],
    thread: [
      {
        at: '[data-testid^="issue-comment-base.ui.comment.ak-comment."][data-testid$="-body"]',
        which: 'last',
      },
      { at: '[data-testid="issue.views.field.rich-text.description"]' },
    ],
  },
  send: {
    buttons: '[data-testid="comment-save-button"], #issue-comment-add-submit',
    keys: ['Control+Enter', 'Meta+Enter'],
  },
};
