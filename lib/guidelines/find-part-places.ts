import type { Span } from '@/lib/text/span';

import { matchPhrase, type CompiledPart, type PartPhrase } from './compile-parts';
import { isGreetedByName } from './is-greeted-by-name';
import { bankFor } from './part-banks/banks';
import type { CompiledBank } from './part-banks/compile-bank';
import { findGreeting } from './part-banks/find-greetings';
import { findSignOffs } from './part-banks/find-sign-offs';
import { partKindOf } from './part-banks/part-bank';
import type { ReplyReading } from './read-reply';
import { placeOf, type Place } from './reply-lines';

export interface PartPlace extends Place {
  /** By what it is put in order: where its sentence begins. */
  readonly order: number;
  /** What is wrong with the part itself. */
  readonly flaw?: 'no-name' | 'no-time' | 'not-exact';
}

/** A reply has few places of a part; a text of nothing else must not take long. */
const MOST = 100;

/** All places of the part, by where they start, the longest of each. */
export function findPartPlaces(compiled: CompiledPart, reading: ReplyReading): PartPlace[] {
  const { any, exact, bank } = compiled;
  if (exact.length > 0) {
    const right = findPhrases(exact, reading);
    return right.length > 0 ? right : findOtherWordings(compiled, reading);
  }
  const places = [
    ...findPhrases(any, reading),
    ...(bank ? findByBank(compiled, bank, reading) : []),
  ];
  return places.toSorted((one, other) => one.start - other.start || other.end - one.end);
}

/** True when the reply has a greeting or a sign-off in words that this part does not know. */
export function hasOtherWording(compiled: CompiledPart, reading: ReplyReading): boolean {
  const kind = partKindOf(compiled.part.id);
  const bank = bankFor(reading.context.language);
  if (!bank || (kind !== 'greeting' && kind !== 'sign-off')) return false;
  const part = { ...compiled.part, uses: kind };
  return findByBank({ ...compiled, part }, bank, reading).length > 0;
}

/** Where the part stands in other words than the only right ones. */
function findOtherWordings(compiled: CompiledPart, reading: ReplyReading): PartPlace[] {
  const { any, part } = compiled;
  const bank = partKindOf(part.id) === 'sign-off' ? bankFor(reading.context.language) : undefined;
  const others = [
    ...findPhrases(any, reading),
    ...(bank
      ? findByBank({ ...compiled, part: { ...part, uses: 'sign-off' } }, bank, reading)
      : []),
  ];
  return others.map((place) => ({ ...place, flaw: 'not-exact' }));
}

function findPhrases(phrases: readonly PartPhrase[], reading: ReplyReading): PartPlace[] {
  const { tokens, lines } = reading;
  const places: PartPlace[] = [];
  if (phrases.length === 0) return places;
  for (const [line, { from, firstWord, to }] of lines.entries()) {
    for (let at = from; at < to; at += 1) {
      const ends = phrases.map(({ steps }) => matchPhrase(reading, steps, at) ?? at);
      const end = Math.max(at, ...ends);
      const [first, last] = [tokens[at], tokens[end - 1]];
      if (end === at || !first || !last) continue;
      const { start } = first;
      places.push({ start, end: last.end, line, isAtLineStart: at <= firstWord, order: start });
    }
  }
  return places;
}

function findByBank(
  { part }: CompiledPart,
  bank: CompiledBank,
  reading: ReplyReading,
): PartPlace[] {
  const { composed, context } = reading;
  switch (part.uses) {
    case 'greeting':
      return findGreetings(bank, reading);
    case 'sign-off':
      return toPlaces(findSignOffs(bank, composed.text, context.language).slice(-MOST), reading);
    case 'acknowledgement':
      return toPlaces(reading.bodyFor(bank).acknowledgements, reading);
    case 'closing':
      return toPlaces(reading.bodyFor(bank).closings, reading);
    case 'next-step': {
      const { nextSteps } = reading.bodyFor(bank);
      const isTimeless = nextSteps.every(({ lacksTime }) => lacksTime);
      const places = toPlaces(nextSteps, reading);
      return isTimeless ? places.map((place) => ({ ...place, flaw: 'no-time' })) : places;
    }
    case 'answer': {
      const { answers } = reading.bodyFor(bank);
      return answers.length < (part.sentencesMin ?? 1) ? [] : toPlaces(answers.slice(-1), reading);
    }
    default:
      return [];
  }
}

function findGreetings(bank: CompiledBank, reading: ReplyReading): PartPlace[] {
  const { text } = reading.composed;
  const lines = Array.from(text.matchAll(/[^\n\r]+/gu)).slice(0, MOST);
  return lines.flatMap(({ 0: line, index }) => {
    const lead = /^\s*/u.exec(line)?.[0].length ?? 0;
    const found = findGreeting(bank, line.slice(lead), index + lead);
    if (!found) return [];
    const places = toPlaces([found], reading);
    return isGreetedByName(found, line, reading.context.customer)
      ? places
      : places.map((place) => ({ ...place, flaw: 'no-name' as const }));
  });
}

function toPlaces(
  spans: readonly (Span & { readonly sentence?: number })[],
  { composed, tokens, lines }: ReplyReading,
): PartPlace[] {
  return spans.slice(0, MOST).flatMap(({ start, end, sentence }) => {
    const span = { start: composed.originalOffset(start), end: composed.originalOffset(end) };
    const place = placeOf(span, tokens, lines);
    const order = sentence === undefined ? span.start : composed.originalOffset(sentence);
    return place ? [{ ...place, order }] : [];
  });
}
