import type { FactRules } from '@/lib/guidelines/sensitive-rules';
import type { Finding } from '@/lib/text/finding';
import type { FieldKind } from '@/lib/text/form-field';
import type { ReplyContext } from '@/lib/text/reply-context';

import { judgeFact, knownOf, toFinding } from './check-facts';
import type { Fact, FactKind } from './fact';
import { gatherEvidence } from './judgement';
import { readFacts } from './read-facts';

const kinds: Readonly<Partial<Record<FieldKind, FactKind>>> = {
  phone: 'phone',
  email: 'email',
  iban: 'iban',
  date: 'date',
  amount: 'amount',
  postcode: 'code',
  number: 'code',
  code: 'code',
  vat: 'code',
};
/** A longer value is none. */
const LONGEST = 100;

/** Compares the value of a field with the customer's mail, where that is known. */
export function checkFieldFacts(
  value: string,
  context: ReplyContext,
  { packId, rules = { level: 'warning' } }: { readonly packId: string; readonly rules?: FactRules },
): readonly Finding[] {
  const { field, language } = context;
  const kind = field && kinds[field.kind];
  const { level } = rules;
  if (level === 'off' || kind === undefined || value.length > LONGEST) return [];
  const known = knownOf(context);
  const fact = known && factOf(value, kind, language);
  const judgement = known && fact && judgeFact(fact, gatherEvidence(known, [fact]));
  if (!fact || !judgement) return [];
  return [toFinding(fact, judgement, { packId, level, checker: 'fields', context })];
}

/** In a field the whole value is the fact; what kind it has, the field says. */
function factOf(value: string, kind: FactKind, language: string): Fact | undefined {
  const read = readFacts(
    kind === 'amount' && /^\s*[\d.,' ]+\s*$/u.test(value) ? `${value.trimEnd()} kr.` : value,
    language,
  );
  const found = read.find((fact) => fact.kind === kind);
  if (found) return { ...found, before: '', after: '', isWhole: true };
  if (kind === 'date' || kind === 'amount' || kind === 'email') return undefined;
  const written = value.trim();
  const tight = written.toUpperCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
  const start = value.indexOf(written);
  return /\d{3}/u.test(tight)
    ? {
        kind,
        value: tight,
        written,
        start,
        end: start + written.length,
        before: '',
        after: '',
        isWhole: true,
      }
    : undefined;
}
