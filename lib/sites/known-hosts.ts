/**
 * Where Replybook works without being asked: webmail and helpdesks whose replies agents write, and
 * this machine itself (the demo helpdesk, and in-house systems behind a tunnel). No update adds to
 * it: a new required host would switch the extension off until the user agrees.
 */
export const knownHosts: readonly string[] = [
  'https://mail.google.com/*',
  'https://outlook.live.com/*',
  'https://outlook.office.com/*',
  'https://outlook.office365.com/*',
  'https://outlook.cloud.microsoft/*',
  'https://mail.proton.me/*',
  'https://app.fastmail.com/*',
  'https://mail.yahoo.com/*',
  'https://*.zendesk.com/*',
  'https://*.freshdesk.com/*',
  'https://app.intercom.com/*',
  'https://app.frontapp.com/*',
  'https://*.gorgias.com/*',
  'https://secure.helpscout.net/*',
  'https://*.lightning.force.com/*',
  'https://*.my.salesforce.com/*',
  'https://app.hubspot.com/*',
  'https://*.dynamics.com/*',
  'https://*.atlassian.net/*',
  'https://desk.zoho.com/*',
  'https://desk.zoho.eu/*',
  'http://127.0.0.1/*',
  'http://localhost/*',
];
