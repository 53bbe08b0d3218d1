import { foldForNeeds } from '@/lib/rules/pattern/needed-texts';
import { EDGE_LETTERS } from '@/lib/rules/pattern/word-letters';

/** A text with which matches of some of a rule's patterns (by number, in order) begin. */
interface Lead {
  readonly text: string;
  readonly numbers: readonly number[];
}

/** What the matches of a rule's patterns begin with; many are kept by their first letters. */
export type Leads =
  | { readonly anywhere: readonly Lead[] }
  | { readonly atWordStarts: ReadonlyMap<string, readonly Lead[]> };

/** A text in which matches are looked for. */
export interface SeenText {
  readonly text: string;
  /** As needed texts are looked for in it. */
  readonly folded: string;
  /** Places where words, and signs between them, begin, by the two folded letters there. */
  wordStarts(): ReadonlyMap<string, readonly number[]>;
}

/** A place at which these patterns (by number, in order) may match. */
interface LedPlace {
  readonly at: number;
  readonly numbers: readonly number[];
}

/** So many are looked for one by one. */
const FEW = 8;
const BEGINNING = 2;

export function seeText(text: string): SeenText {
  const folded = foldForNeeds(text);
  let starts: ReadonlyMap<string, readonly number[]> | undefined;
  return { text, folded, wordStarts: () => (starts ??= findWordStarts(text, folded)) };
}

/** Where to look for a rule's patterns, given what each begins with; undefined where that is not known of all. */
export function createLeads(
  { nonword }: { readonly nonword: boolean },
  leads: readonly (readonly string[] | undefined)[],
): Leads | undefined {
  const numbers = new Map<string, number[]>();
  for (const [number, texts] of leads.entries()) {
    if (!texts) return undefined;
    for (const text of texts) {
      const known = numbers.get(text);
      if (known) known.push(number);
      else numbers.set(text, [number]);
    }
  }
  const all = Array.from(numbers, ([text, list]) => ({ text, numbers: list }));
  // Single letters are worth looking for only where words begin.
  const isShort = all.some(({ text }) => text.length < BEGINNING);
  if (nonword) return isShort ? undefined : { anywhere: all };
  if (all.length <= FEW && !isShort) return { anywhere: all };
  return { atWordStarts: Map.groupBy(all, ({ text }) => text.slice(0, BEGINNING)) };
}

/** Where patterns may match, in order; the text must be as long as it is folded. */
export function placesOf(leads: Leads, seen: SeenText): readonly LedPlace[] {
  const places = new Map<number, readonly number[]>();
  const add = (at: number, numbers: readonly number[]) => {
    const before = places.get(at);
    places.set(at, before ? mergeNumbers(before, numbers) : numbers);
  };
  const { folded } = seen;
  if ('anywhere' in leads) {
    for (const { text, numbers } of leads.anywhere) {
      for (let at = folded.indexOf(text); at >= 0; at = folded.indexOf(text, at + 1))
        add(at, numbers);
    }
  } else {
    for (const [beginning, starts] of seen.wordStarts()) {
      for (const likely of [beginning, beginning.slice(0, 1)]) {
        for (const { text, numbers } of leads.atWordStarts.get(likely) ?? []) {
          for (const at of starts) if (folded.startsWith(text, at)) add(at, numbers);
        }
      }
    }
  }
  return Array.from(places, ([at, numbers]) => ({ at, numbers })).toSorted(
    (one, other) => one.at - other.at,
  );
}

function mergeNumbers(one: readonly number[], other: readonly number[]): readonly number[] {
  return [...new Set([...one, ...other])].toSorted((first, second) => first - second);
}

const AFTER_NO_LETTER = new RegExp(`(?<![${EDGE_LETTERS}])[\\s\\S]`, 'gv');

function findWordStarts(text: string, folded: string): ReadonlyMap<string, readonly number[]> {
  const starts = Array.from(text.matchAll(AFTER_NO_LETTER), ({ index }) => index);
  return Map.groupBy(starts, (at) => folded.slice(at, at + BEGINNING));
}
