import type { Fact } from './fact';
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
  const bare = new Set(
    Array.from(text.matchAll(/[\p{L}\p{N}]*\d[\p{L}\p{N}]*(?:[ ./-]\d+)*/gu), ([all]) =>
      tighten(all),
    ),
  );
  for (const { value } of facts) bare.add(tighten(value));
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
      (fact.kind !== 'date' && fact.kind !== 'amount' && bare.has(tighten(fact.value))) ||
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
    dates: facts.filter(({ kind }) => kind === 'date').slice(0, 50),
    amounts: facts.filter(({ kind }) => kind === 'amount').slice(0, 50),
  };
}

/** A phone number without spaces reads like any other number. */
function family({ kind }: Fact): string {
  return kind === 'phone' ? 'code' : kind;
}

function tighten(value: string): string {
  return value.toUpperCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}
