import { foldForNeeds } from '@/lib/rules/pattern/needed-texts';
import { EDGE_LETTERS } from '@/lib/rules/pattern/word-letters';

/** What the matches of an expression begin with; many are kept by their first two letters. */
export type Leads = readonly string[] | ReadonlyMap<string, readonly string[]>;

/** A text in which matches are looked for. */
export interface SeenText {
  readonly text: string;
  /** As needed texts are looked for in it. */
  readonly folded: string;
  /** Places where words, and signs between them, begin, by the two folded letters there. */
  wordStarts(): ReadonlyMap<string, readonly number[]>;
}

export function seeText(text: string): SeenText {
  const folded = foldForNeeds(text);
  let starts: ReadonlyMap<string, readonly number[]> | undefined;
  return { text, folded, wordStarts: () => (starts ??= findWordStarts(text, folded)) };
}

/** Leads of expressions that match whole words only, by their first two letters. */
export function byBeginning(leads: readonly string[]): ReadonlyMap<string, readonly string[]> {
  return Map.groupBy(leads, (lead) => lead.slice(0, BEGINNING));
}

/** Where one of the leads stands, in order; the text must be as long as it is folded. */
export function placesOf(leads: Leads, seen: SeenText): number[] {
  const { folded } = seen;
  const places: number[] = [];
  if (!('get' in leads)) {
    for (const lead of leads) {
      for (let at = folded.indexOf(lead); at >= 0; at = folded.indexOf(lead, at + 1))
        places.push(at);
    }
  } else {
    for (const [beginning, starts] of seen.wordStarts()) {
      const likely = [...(leads.get(beginning) ?? []), ...(leads.get(beginning.slice(0, 1)) ?? [])];
      if (likely.length === 0) continue;
      for (const at of starts)
        if (likely.some((lead) => folded.startsWith(lead, at))) places.push(at);
    }
  }
  return places.toSorted((one, other) => one - other);
}

const BEGINNING = 2;
const AFTER_NO_LETTER = new RegExp(`(?<![${EDGE_LETTERS}])[\\s\\S]`, 'gv');

function findWordStarts(text: string, folded: string): ReadonlyMap<string, readonly number[]> {
  const starts = Array.from(text.matchAll(AFTER_NO_LETTER), ({ index }) => index);
  return Map.groupBy(starts, (at) => folded.slice(at, at + BEGINNING));
}
