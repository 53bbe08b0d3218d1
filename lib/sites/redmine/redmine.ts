import type { SiteData, SiteRecord } from '../site-data';

export const aboutRedmine: SiteRecord = {
  name: 'Redmine',
  editor: 'text area (wiki text)',
  sources: [
    'redmine/redmine: app/views/issues/_edit.html.erb, app/views/issues/show.html.erb, app/views/layouts/base.html.erb',
  ],
  limits: 'The agent is shown by login name only, which nobody signs with; it is not read.',
};

/** Notes go to whoever watches the issue; private notes do not leave the team. */
export const redmine: SiteData = {
  id: 'redmine',
  date: '2026-11-26',
  marks: ['body.controller-issues #issue-form'],
  replies: '#issue_notes',
  internal: '#issue-form:has(input[type="checkbox"][name="issue[private_notes]"]:checked)',
  subjects: '#issue_subject',
  scopes: ['#issue-form', 'html'],
  facts: {
    ticket: [{ address: String.raw`/issues/(?<value>\d+)` }],
    subject: [{ at: '#issue_subject' }, { at: '.issue.details .subject h3' }],
    customer: [{ at: '.issue.details > .author a.user, .issue.details .author > a.user' }],
    brand: [{ at: 'body', attribute: 'class', pattern: String.raw`\bproject-(?<value>[\w-]+)` }],
    thread: [
      { at: '#history .journal:not(.private-notes) .wiki', which: 'last' },
      { at: '.issue.details .description .wiki' },
    ],
  },
  attachments: { list: '.attachments_fields', file: '.filename' },
  send: { buttons: '#issue-form input[name="commit"]', submits: true },
};
