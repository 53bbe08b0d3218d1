import * as v from 'valibot';

import type { SiteData } from '@/lib/sites/site-data';

import { PACK_LIMITS } from './pack-limits';
import {
  chosenFrom,
  hasKey,
  keys,
  list,
  oneOf,
  someOf,
  text,
  textLike,
  yesOrNo,
} from './schema-parts';
import { sitePatternProblem } from './site-pattern';

const selector = text(PACK_LIMITS.selectorCharacters);
const pattern = v.pipe(
  text(PACK_LIMITS.sitePatternCharacters),
  v.check(
    (value) => sitePatternProblem(value) === undefined,
    (issue) => sitePatternProblem(issue.input) ?? '',
  ),
);
const host = textLike(
  /^(?:\*\.[a-z0-9-]+|[a-z0-9-]+)(?:\.[a-z0-9-]+)+$/u,
  'a host name such as helpdesk.example or *.helpdesk.example',
);
const key = textLike(
  /^(?:(?:Control|Meta|Alt|Shift)\+)+[^\s+]+$/u,
  'keys such as Control+Enter or Alt+s',
);

const elementReading = keys({
  at: selector,
  attribute: v.exactOptional(textLike(/^[A-Za-z][\w:.-]{0,99}$/u, 'the name of an attribute')),
  take: v.exactOptional(oneOf(['value'])),
  pattern: v.exactOptional(pattern),
  in: v.exactOptional(oneOf(['page'])),
  which: v.exactOptional(oneOf(['last', 'all'])),
});
const fromAddress = keys({ address: pattern });
const fromTitle = keys({ title: pattern });
const fromQuote = keys({ quote: selector });
const reading = chosenFrom([elementReading, fromAddress, fromTitle, fromQuote], (input) => {
  if (hasKey(input, 'address')) return fromAddress;
  if (hasKey(input, 'title')) return fromTitle;
  return hasKey(input, 'quote') ? fromQuote : elementReading;
});
const readings = v.exactOptional(someOf(reading, PACK_LIMITS.siteReadings));

const site: v.GenericSchema<unknown, SiteData> = keys({
  id: v.pipe(
    textLike(/^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/u, 'lower case letters, digits and hyphens'),
    v.check(
      (id) => id !== 'attributes',
      'is what pages tell by attributes and cannot be replaced; choose another id',
    ),
  ),
  date: textLike(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u, 'a day such as 2026-11-23'),
  hosts: v.exactOptional(someOf(host, PACK_LIMITS.siteReadings)),
  path: v.exactOptional(pattern),
  marks: v.exactOptional(someOf(selector, PACK_LIMITS.siteReadings)),
  replies: selector,
  internal: v.exactOptional(selector),
  subjects: v.exactOptional(selector),
  scopes: someOf(selector, PACK_LIMITS.siteReadings),
  facts: keys({
    client: readings,
    mailbox: readings,
    recipients: readings,
    brand: readings,
    tags: readings,
    customer: readings,
    'customer-email': readings,
    agent: readings,
    'agent-email': readings,
    ticket: readings,
    subject: readings,
    thread: readings,
  }),
  attachments: v.exactOptional(keys({ list: selector, file: selector })),
  send: keys({
    buttons: v.exactOptional(selector),
    menus: v.exactOptional(selector),
    keys: v.exactOptional(list(key, PACK_LIMITS.siteReadings)),
    submits: v.exactOptional(yesOrNo),
  }),
});

/** `sites.yaml` */
export const sitesSchema = keys({ sites: someOf(site, PACK_LIMITS.sites) });
