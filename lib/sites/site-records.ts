import { aboutChatwoot } from './chatwoot/chatwoot';
import { aboutDynamics } from './dynamics/dynamics';
import { aboutFastmail } from './fastmail/fastmail';
import { aboutFreescout } from './freescout/freescout';
import { aboutFreshdesk } from './freshdesk/freshdesk';
import { aboutFront } from './front/front';
import { aboutGmail } from './gmail/gmail';
import { aboutGorgias } from './gorgias/gorgias';
import { aboutHelpScout } from './help-scout/help-scout';
import { aboutHubspot } from './hubspot/hubspot';
import { aboutIntercom } from './intercom/intercom';
import { aboutJiraServiceManagement } from './jira-service-management/jira-service-management';
import { aboutOsticket } from './osticket/osticket';
import { aboutOutlook } from './outlook/outlook';
import { aboutProton } from './proton/proton';
import { aboutRedmine } from './redmine/redmine';
import { aboutRequestTracker } from './request-tracker/request-tracker';
import { aboutRoundcube } from './roundcube/roundcube';
import { aboutSalesforce } from './salesforce/salesforce';
import { aboutServicenow } from './servicenow/servicenow';
import type { SiteRecord } from './site-data';
import { aboutSogo } from './sogo/sogo';
import { aboutYahoo } from './yahoo/yahoo';
import { aboutZammad } from './zammad/zammad';
import { aboutZendesk } from './zendesk/zendesk';
import { aboutZnuny } from './znuny/znuny';
import { aboutZohoDesk } from './zoho-desk/zoho-desk';

/** What people should know about each site's data, by its id; no page script carries it. */
export const siteRecords: Readonly<Record<string, SiteRecord>> = {
  gmail: aboutGmail,
  outlook: aboutOutlook,
  yahoo: aboutYahoo,
  proton: aboutProton,
  fastmail: aboutFastmail,
  zendesk: aboutZendesk,
  freshdesk: aboutFreshdesk,
  intercom: aboutIntercom,
  front: aboutFront,
  'help-scout': aboutHelpScout,
  hubspot: aboutHubspot,
  salesforce: aboutSalesforce,
  'zoho-desk': aboutZohoDesk,
  gorgias: aboutGorgias,
  'jira-service-management': aboutJiraServiceManagement,
  dynamics: aboutDynamics,
  servicenow: aboutServicenow,
  zammad: aboutZammad,
  znuny: aboutZnuny,
  osticket: aboutOsticket,
  freescout: aboutFreescout,
  chatwoot: aboutChatwoot,
  roundcube: aboutRoundcube,
  sogo: aboutSogo,
  'request-tracker': aboutRequestTracker,
  redmine: aboutRedmine,
};
