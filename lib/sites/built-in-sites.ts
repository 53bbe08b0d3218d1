import { chatwoot } from './chatwoot/chatwoot';
import { dynamics } from './dynamics/dynamics';
import { fastmail } from './fastmail/fastmail';
import { freescout } from './freescout/freescout';
import { freshdesk } from './freshdesk/freshdesk';
import { front } from './front/front';
import { gmail } from './gmail/gmail';
import { gorgias } from './gorgias/gorgias';
import { helpScout } from './help-scout/help-scout';
import { hubspot } from './hubspot/hubspot';
import { intercom } from './intercom/intercom';
import { jiraServiceManagement } from './jira-service-management/jira-service-management';
import { osticket } from './osticket/osticket';
import { outlook } from './outlook/outlook';
import { proton } from './proton/proton';
import { redmine } from './redmine/redmine';
import { requestTracker } from './request-tracker/request-tracker';
import { roundcube } from './roundcube/roundcube';
import { salesforce } from './salesforce/salesforce';
import { servicenow } from './servicenow/servicenow';
import type { SiteData } from './site-data';
import { sogo } from './sogo/sogo';
import { yahoo } from './yahoo/yahoo';
import { zammad } from './zammad/zammad';
import { zendesk } from './zendesk/zendesk';
import { znuny } from './znuny/znuny';
import { zohoDesk } from './zoho-desk/zoho-desk';

/** The webmails and helpdesks known by name; those known by their hosts come first. */
export const builtInSites: readonly SiteData[] = [
  gmail,
  outlook,
  yahoo,
  proton,
  fastmail,
  zendesk,
  freshdesk,
  intercom,
  front,
  helpScout,
  hubspot,
  salesforce,
  zohoDesk,
  gorgias,
  jiraServiceManagement,
  dynamics,
  servicenow,
  zammad,
  znuny,
  osticket,
  freescout,
  chatwoot,
  roundcube,
  sogo,
  requestTracker,
  redmine,
];
