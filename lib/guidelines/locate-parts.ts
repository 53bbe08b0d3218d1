import type { ReplyContext } from '@/lib/text/reply-context';
import type { Span } from '@/lib/text/span';

import { isKnownHere, matchPhrase, type CompiledPart, type PartPhrase } from './compile-parts';
import { findPartPlaces, type PartPlace } from './find-part-places';
import { isComplaint } from './part-banks/find-complaint';
import { readReply, type ReplyReading } from './read-reply';

export type PlaceFault =
  | { readonly kind: 'not-first' | 'not-last' | 'no-name' | 'no-time' | 'not-exact' | 'no-empathy' }
  /** Another part should come before it, or behind it. */
  | { readonly kind: 'order' | 'too-late'; readonly other: CompiledPart };

export interface LocatedPart {
  readonly compiled: CompiledPart;
  /** Where the part stands; undefined when the reply has none. */
  readonly place?: Span;
  readonly fault?: PlaceFault;
}

export interface ForbiddenPlace extends Span {
  readonly compiled: CompiledPart;
  readonly phrase: PartPhrase;
}

export interface LocatedParts {
  readonly parts: readonly LocatedPart[];
  readonly forbidden: readonly ForbiddenPlace[];
  readonly reading: ReplyReading;
  /** What the customer wrote is a complaint. */
  readonly isComplaint: boolean;
  /** Words of the agent's own. */
  readonly wordCount: number;
}

/**
 * Where the parts stand in a reply. `first` parts follow one another from the first line on, `last`
 * parts end the reply (names, addresses and a PS may follow), `in-order` parts come one behind the
 * other; all in the pack's order. Parts without phrases in the reply's language are left out, and so
 * are those that not the agent writes.
 */
export function locateParts(
  parts: readonly CompiledPart[],
  text: string,
  context: ReplyContext,
): LocatedParts {
  const reading = readReply(text, context);
  const own = parts.filter(({ part }) => (part.by ?? 'agent') === 'agent');
  const isComplained = needsComplaint(own) && isComplaint(context.thread ?? '');
  return {
    parts: locateAll(own.filter(isKnownHere), reading).map((located) =>
      withEmpathy(located, reading, isComplained),
    ),
    forbidden: parts.flatMap((compiled) => findForbidden(compiled, reading)),
    reading,
    isComplaint: isComplained,
    wordCount: reading.lines.reduce((sum, line) => sum + line.words, 0),
  };
}

function needsComplaint(parts: readonly CompiledPart[]): boolean {
  return parts.some(
    ({ part }) => typeof part.required !== 'boolean' || part.uses === 'acknowledgement',
  );
}

/** To a complaint thanks alone are no answer. */
function withEmpathy(
  located: LocatedPart,
  reading: ReplyReading,
  isComplained: boolean,
): LocatedPart {
  const { bank, part } = located.compiled;
  if (!isComplained || !bank || !located.place || located.fault) return located;
  if (part.uses !== 'acknowledgement' || reading.bodyFor(bank).hasEmpathy) return located;
  return { ...located, fault: { kind: 'no-empathy' } };
}

interface Placed {
  readonly compiled: CompiledPart;
  readonly place: PartPlace;
}

function locateAll(parts: readonly CompiledPart[], reading: ReplyReading): LocatedPart[] {
  // The part of the same position before this one, when it stands where it should.
  const before: { first?: Placed; last?: Placed; 'in-order'?: Placed } = {};
  let firstParts = 0;
  const found = parts.map((compiled) => ({ compiled, places: findPartPlaces(compiled, reading) }));
  return found.map(({ compiled, places }, index) => {
    const { position, uses } = compiled.part;
    if (position === 'anywhere') return placed(compiled, places[0]);
    if (position === 'in-order') {
      const previous = before['in-order'];
      const place = places.find(({ order }) => !previous || order >= previous.place.order);
      const late = found.slice(index + 1).find((later) => isAnswerBefore(later, place));
      if (late && place) return placed(compiled, place, { kind: 'too-late', other: late.compiled });
      if (!place && previous) return placed(compiled, places.at(-1), after(previous));
      // Parts may stand amid an answer.
      if (place && uses !== 'answer') before['in-order'] = { compiled, place };
      return placed(compiled, place);
    }
    const above = firstParts;
    const isRight = (place: PartPlace) =>
      position === 'first'
        ? isAtTop(place, above)
        : !hasProseAfter(place, { parts, compiled, reading });
    const place = places.find(isRight) ?? (position === 'first' ? places[0] : places.at(-1));
    if (!place) return placed(compiled, undefined);
    if (position === 'first') firstParts += 1;
    const previous = before[position];
    if (previous && previous.place.start > place.start) {
      return placed(compiled, place, after(previous));
    }
    if (!isRight(place)) {
      return placed(compiled, place, { kind: position === 'first' ? 'not-first' : 'not-last' });
    }
    before[position] = { compiled, place };
    return placed(compiled, place);
  });
}

const after = ({ compiled }: Placed): PlaceFault => ({ kind: 'order', other: compiled });

function isAnswerBefore(
  { compiled: { part }, places }: { compiled: CompiledPart; places: readonly PartPlace[] },
  place: PartPlace | undefined,
): boolean {
  const [answer] = places;
  return part.uses === 'answer' && !!answer && !!place && answer.order < place.order;
}

function placed(
  compiled: CompiledPart,
  place: PartPlace | undefined,
  fault: PlaceFault | undefined = place?.flaw && { kind: place.flaw },
): LocatedPart {
  return {
    compiled,
    ...(place && { place: { start: place.start, end: place.end } }),
    ...(place && fault && { fault }),
  };
}

function isAtTop({ line, isAtLineStart }: PartPlace, parts: number): boolean {
  return parts === 0 ? line === 0 && isAtLineStart : line <= parts;
}

/** Prose is a line of a sentence's length; a name, an address, a PS, or a later last part is none. */
function hasProseAfter(
  place: PartPlace,
  {
    parts,
    compiled,
    reading,
  }: { parts: readonly CompiledPart[]; compiled: CompiledPart; reading: ReplyReading },
): boolean {
  const later = parts
    .slice(parts.indexOf(compiled) + 1)
    .filter(({ part }) => part.position === 'last');
  return reading.lines.slice(place.line + 1).some(({ from, to, words: count }, index) => {
    const first = reading.tokens[from]?.key ?? '';
    if (/^p\.?s$/u.test(first)) return false;
    const isLaterPart = later.some(({ any, exact }) =>
      [...any, ...exact].some(({ steps }) => matchPhrase(reading, steps, from) !== undefined),
    );
    if (isLaterPart) return false;
    const endsSentence = /^[.!?…]$/u.test(reading.tokens[to - 1]?.key ?? '');
    // The line under a sign-off says who signs, however long the team is called.
    const [most, mostEnded] = index === 0 ? [14, 7] : [10, 5];
    return count > most || (count > mostEnded && endsSentence);
  });
}

function findForbidden(compiled: CompiledPart, reading: ReplyReading): ForbiddenPlace[] {
  return reading.lines.flatMap(({ firstWord: at }) => {
    const matches = compiled.forbid.flatMap((phrase) => {
      const end = matchPhrase(reading, phrase.steps, at);
      return end === undefined || end === at ? [] : [{ phrase, end }];
    });
    const longest = matches.toSorted((one, other) => other.end - one.end)[0];
    const [start, last] = [reading.tokens[at], reading.tokens[(longest?.end ?? 0) - 1]];
    if (!longest || !start || !last) return [];
    return [{ compiled, phrase: longest.phrase, start: start.start, end: last.end }];
  });
}
