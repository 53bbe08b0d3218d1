import type { ReplyContext } from '@/lib/text/reply-context';
import type { Span } from '@/lib/text/span';

import { matchPhrase, type CompiledPart, type PartPhrase, type ReplyWords } from './compile-parts';
import { tokenize, type Token } from './tokenize';

export interface PlaceFault {
  readonly kind: 'not-first' | 'not-last' | 'order';
  /** For a wrong order: id of the part that should come before. */
  readonly after?: string;
}

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
  /** Words of the agent's own. */
  readonly wordCount: number;
  /** Where the agent's own words end. */
  readonly ownEnd: number;
}

interface Place extends Span {
  readonly from: number;
  readonly line: number;
  readonly isAtLineStart: boolean;
}

interface Line {
  readonly from: number;
  readonly firstWord: number;
  readonly to: number;
  readonly words: number;
}

/**
 * Where the parts stand in a reply. `first` parts follow one another from the first line on, `last`
 * parts end the reply (names, addresses and a PS may follow); both in the pack's order. Parts without
 * phrases in the reply's language are left out.
 */
export function locateParts(
  parts: readonly CompiledPart[],
  text: string,
  context: ReplyContext,
): LocatedParts {
  const tokens = tokenize(text);
  const words: ReplyWords = { text, tokens, agentNames: namesOf(context) };
  const lines = ownLines(tokens);
  const applicable = parts.filter(({ any, forbid }) => any.length > 0 || forbid.length > 0);
  return {
    parts: locateAll(
      applicable.filter(({ any }) => any.length > 0),
      words,
      lines,
    ),
    forbidden: applicable.flatMap((compiled) => findForbidden(compiled, words, lines)),
    wordCount: lines.reduce((sum, line) => sum + line.words, 0),
    ownEnd: tokens.findLast(({ kind }) => kind === 'word' || kind === 'sign')?.end ?? 0,
  };
}

function namesOf({ agent }: ReplyContext): string[][] {
  return [agent?.name, agent?.firstName]
    .filter((name) => name !== undefined)
    .map((name) => tokenize(name).map(({ key }) => key))
    .filter((keys) => keys.length > 0);
}

/** The lines with words of the agent's own, as ranges of tokens. */
function ownLines(tokens: readonly Token[]): Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (let at = 0; at <= tokens.length; at += 1) {
    const token = tokens[at];
    if (token && token.kind !== 'break') continue;
    const line = tokens.slice(from, at);
    const words = line.filter(({ kind }) => kind === 'word').length;
    const firstWord = from + line.findIndex(({ kind }) => kind === 'word');
    if (words > 0) lines.push({ from, firstWord, to: at, words });
    from = at + 1;
  }
  return lines;
}

function locateAll(
  parts: readonly CompiledPart[],
  words: ReplyWords,
  lines: readonly Line[],
): LocatedPart[] {
  // The part of the same position before this one, when it stands where it should.
  const before: { first?: Placed; last?: Placed } = {};
  let firstParts = 0;
  return parts.map((compiled) => {
    const { position, id } = compiled.part;
    const places = findPlaces(compiled, words, lines);
    if (position === 'anywhere') return located(compiled, places[0]);
    const above = firstParts;
    const isRight = (place: Place) =>
      position === 'first'
        ? isAtTop(place, above)
        : !hasProseAfter(place, { parts, compiled, words, lines });
    const place = places.find(isRight) ?? (position === 'first' ? places[0] : places.at(-1));
    if (!place) return located(compiled, undefined);
    if (position === 'first') firstParts += 1;
    const previous = before[position];
    if (previous && previous.place.start > place.start) {
      return located(compiled, place, { kind: 'order', after: previous.id });
    }
    if (!isRight(place)) {
      return located(compiled, place, { kind: position === 'first' ? 'not-first' : 'not-last' });
    }
    before[position] = { id, place };
    return located(compiled, place);
  });
}

interface Placed {
  readonly id: string;
  readonly place: Place;
}

function located(compiled: CompiledPart, place?: Place, fault?: PlaceFault): LocatedPart {
  return {
    compiled,
    ...(place && { place: { start: place.start, end: place.end } }),
    ...(fault && { fault }),
  };
}

/** All places of the part, by where they start, the longest of each. */
function findPlaces({ any }: CompiledPart, words: ReplyWords, lines: readonly Line[]): Place[] {
  const places: Place[] = [];
  for (const [line, { from, firstWord, to }] of lines.entries()) {
    for (let at = from; at < to; at += 1) {
      const ends = any.map(({ steps }) => matchPhrase(words, steps, at) ?? at);
      const end = Math.max(at, ...ends);
      const [start, last] = [words.tokens[at], words.tokens[end - 1]];
      if (end === at || !start || !last) continue;
      places.push({
        start: start.start,
        end: last.end,
        from: at,
        line,
        isAtLineStart: at <= firstWord,
      });
    }
  }
  return places;
}

function isAtTop({ line, isAtLineStart }: Place, parts: number): boolean {
  return parts === 0 ? line === 0 && isAtLineStart : line <= parts;
}

/** Prose is a line of a sentence's length; a name, an address, a PS, or a later last part is none. */
function hasProseAfter(
  place: Place,
  {
    parts,
    compiled,
    words,
    lines,
  }: {
    parts: readonly CompiledPart[];
    compiled: CompiledPart;
    words: ReplyWords;
    lines: readonly Line[];
  },
): boolean {
  const later = parts
    .slice(parts.indexOf(compiled) + 1)
    .filter(({ part }) => part.position === 'last');
  return lines.slice(place.line + 1).some(({ from, to, words: count }) => {
    const first = words.tokens[from]?.key ?? '';
    if (/^p\.?s$/u.test(first)) return false;
    const isLaterPart = later.some(({ any }) =>
      any.some(({ steps }) => matchPhrase(words, steps, from) !== undefined),
    );
    if (isLaterPart) return false;
    const endsSentence = /^[.!?…]$/u.test(words.tokens[to - 1]?.key ?? '');
    return count > 10 || (count > 5 && endsSentence);
  });
}

function findForbidden(
  compiled: CompiledPart,
  words: ReplyWords,
  lines: readonly Line[],
): ForbiddenPlace[] {
  return lines.flatMap(({ firstWord: at }) => {
    const matches = compiled.forbid.flatMap((phrase) => {
      const end = matchPhrase(words, phrase.steps, at);
      return end === undefined || end === at ? [] : [{ phrase, end }];
    });
    const longest = matches.toSorted((one, other) => other.end - one.end)[0];
    const [start, last] = [words.tokens[at], words.tokens[(longest?.end ?? 0) - 1]];
    if (!longest || !start || !last) return [];
    return [{ compiled, phrase: longest.phrase, start: start.start, end: last.end }];
  });
}
