import type { Guidelines } from '@/lib/guidelines/guidelines';

import type { Pack } from './pack';

/** What of a pack Vale has nothing for: how many of it, and why. */
export interface StayingPart {
  /** The key of the pack. */
  readonly what: string;
  readonly count: number;
  readonly reason: string;
}

/** What is left out of Vale's styles beside terms and rules. */
export function listWhatStays({ guidelines, templates }: Pack): readonly StayingPart[] {
  const { parts, placeholders, measures, formats, address, fields, sensitive, facts, mixUps } =
    guidelines;
  const all: readonly StayingPart[] = [
    { what: 'parts', count: parts.length, reason: 'Vale does not know what a reply must have' },
    {
      what: 'placeholders',
      count: placeholders.styles.length,
      reason: 'the names in them are any names',
    },
    {
      what: 'address',
      count: section(address),
      reason: 'forms of address are told by whole sentences',
    },
    ...measured(measures),
    {
      what: 'format',
      count: section(formats),
      reason: 'dates, amounts and numbers are read as what they are',
    },
    {
      what: 'sensitive',
      count: section(sensitive),
      reason: 'numbers are checked by their arithmetic',
    },
    { what: 'facts', count: section(facts), reason: "it needs the customer's mail" },
    { what: 'mix-ups', count: section(mixUps), reason: 'it needs the other clients' },
    { what: 'fields', count: fields?.length ?? 0, reason: 'fields of forms are no text of a file' },
    {
      what: 'exceptions',
      count: guidelines.exceptions?.length ?? 0,
      reason: "Replybook's own rules are not exported",
    },
    { what: 'templates', count: templates.length, reason: 'they are texts and no rules' },
  ];
  return all.filter(({ count }) => count > 0);
}

function section(value: object | undefined): number {
  return value === undefined ? 0 : 1;
}

const REASON = 'it is counted in whole replies, in each language its own way';

function measured(measures: Guidelines['measures']): StayingPart[] {
  return Object.keys(measures ?? {}).map((key) => ({
    what: key === 'loudness' ? 'tone' : key,
    count: 1,
    reason: REASON,
  }));
}
