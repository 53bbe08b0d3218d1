import { foldForNeeds } from '@/lib/rules/pattern/needed-texts';
import { EDGE_LETTERS } from '@/lib/rules/pattern/word-letters';

/** A text with which matches of some of a rule's patterns (by number, in order) begin. */
interface Lead {
  readonly text: string;
  readonly numbers: readonly number[];
}

/** What the matches of a rule's patterns begin with; those that begin where words do, by their first letters. */
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
  if (nonword) {
    // Single letters are worth looking for only where words begin.
    return all.some(({ text }) => text.length < BEGINNING) ? undefined : { anywhere: all };
  }
  return { atWordStarts: Map.groupBy(all, ({ text }) => text.slice(0, BEGINNING)) };
}

/** Where patterns may match, in order; the text must be as long as it is folded. */
export function placesOf(leads: Leads, seen: SeenText): readonly LedPlace[] {
  const found =
    'anywhere' in leads ? findAnywhere(leads.anywhere, seen) : findAtStarts(leads, seen);
  if (found.length < 2) return found;
  const places: LedPlace[] = [];
  for (const place of found.toSorted((one, other) => one.at - other.at)) {
    const before = places.at(-1);
    if (before?.at !== place.at) places.push(place);
    else
      places[places.length - 1] = {
        at: place.at,
        numbers: mergeNumbers(before.numbers, place.numbers),
      };
  }
  return places;
}

function findAnywhere(leads: readonly Lead[], { folded }: SeenText): readonly LedPlace[] {
  const found: LedPlace[] = [];
  for (const { text, numbers } of leads) {
    for (let at = folded.indexOf(text); at >= 0; at = folded.indexOf(text, at + 1)) {
      found.push({ at, numbers });
    }
  }
  return found;
}

function findAtStarts(
  { atWordStarts }: Extract<Leads, { readonly atWordStarts: unknown }>,
  seen: SeenText,
): readonly LedPlace[] {
  const found: LedPlace[] = [];
  const wordStarts = seen.wordStarts();
  for (const [beginning, leads] of atWordStarts) {
    for (const at of startsWith(wordStarts, beginning)) {
      for (const { text, numbers } of leads) {
        if (seen.folded.startsWith(text, at)) found.push({ at, numbers });
      }
    }
  }
  return found;
}

function startsWith(
  wordStarts: ReadonlyMap<string, readonly number[]>,
  beginning: string,
): readonly number[] {
  if (beginning.length === BEGINNING) return wordStarts.get(beginning) ?? [];
  return [...wordStarts].flatMap(([key, starts]) => (key.startsWith(beginning) ? starts : []));
}

function mergeNumbers(one: readonly number[], other: readonly number[]): readonly number[] {
  return [...new Set([...one, ...other])].toSorted((first, second) => first - second);
}

const AFTER_NO_LETTER = new RegExp(`(?<![${EDGE_LETTERS}])[\\s\\S]`, 'gv');

function findWordStarts(text: string, folded: string): ReadonlyMap<string, readonly number[]> {
  const starts = Array.from(text.matchAll(AFTER_NO_LETTER), ({ index }) => index);
  return Map.groupBy(starts, (at) => folded.slice(at, at + BEGINNING));
}
