import type { Fact, FactKind } from './fact';
import { shortened } from './slip';

/** What the customer's mail states, ready to be asked: neither question reads the mail again. */
export interface KnownFacts {
  readonly has: (fact: Fact) => boolean;
  readonly near: (fact: Fact) => readonly Fact[];
  readonly dates: readonly Fact[];
  readonly amounts: readonly Fact[];
}

/** Values longer than this are no values. */
const LONGEST = 40;
/** More facts of a kind than this are no mail of a customer. */
const MOST = 2_000;

/** Makes the facts of a mail ready; `text` is the mail itself. */
export function knowFacts(facts: readonly Fact[], text: string): KnownFacts {
  const values = new Set(facts.map(({ kind, value }) => `${kind} ${value}`));
  const bare = new Set<string>();
  // An amount's digits are no number: `95,36` must not make 9536 known.
  const numbers = facts
    .filter(({ kind }) => kind === 'amount')
    .reduce(
      (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
      text,
    );
  for (const [all] of numbers.matchAll(
    /(?<![\p{L}\p{N}])[\p{L}\p{N}]{1,40}(?:[ ./-]\d{1,20}(?![\p{L}\p{N}])){0,8}/gu,
  )) {
    if (!/\d/u.test(all)) continue;
    const groups = all.split(/[ ./-]/u);
    bare.add(groups.join('').toUpperCase());
    bare.add(groups.slice(1).join(''));
    for (const group of groups) bare.add(group.toUpperCase());
  }
  bare.delete('');
  for (const { kind, value } of facts) if (kind !== 'amount') bare.add(tighten(value));
  const byPart = new Map<string, Fact[]>();
  for (const fact of facts.slice(0, MOST)) {
    if (fact.value.length > LONGEST) continue;
    for (const part of shortened(fact.value)) {
      const key = `${family(fact)} ${part}`;
      const list = byPart.get(key);
      if (!list) byPart.set(key, [fact]);
      else if (list.length < 20) list.push(fact);
    }
  }
  return {
    has: (fact) =>
      values.has(`${fact.kind} ${fact.value}`) ||
      (fact.kind !== 'date' &&
        fact.kind !== 'amount' &&
        fact.kind !== 'email' &&
        bare.has(tighten(fact.value))) ||
      (fact.kind === 'amount' &&
        (bare.has(tighten(fact.written)) || bare.has(fact.value.replace(/00$/u, '')))),
    near: (fact) =>
      fact.value.length > LONGEST
        ? []
        : [
            ...new Set(
              shortened(fact.value).flatMap((part) => byPart.get(`${family(fact)} ${part}`) ?? []),
            ),
          ],
    dates: firstOf(facts, 'date'),
    amounts: firstOf(facts, 'amount'),
  };
}

/** The first different facts of a kind: enough for any mail, and what is compared with each other stays few. */
export function firstOf(facts: readonly Fact[], kind: FactKind): readonly Fact[] {
  const byValue = new Map<string, Fact>();
  for (const fact of facts) {
    if (fact.kind === kind && !byValue.has(fact.value)) byValue.set(fact.value, fact);
    if (byValue.size >= 40) break;
  }
  return [...byValue.values()];
}

/** A phone number without spaces reads like any other number. */
function family({ kind }: Fact): string {
  return kind === 'phone' ? 'code' : kind;
}

function tighten(value: string): string {
  return value.toUpperCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}
