import type { Span } from '@/lib/text/span';
import { splitSentences } from '@/lib/text/split-sentences';

import type { AddressLanguage, Form } from './address';

/** A word that shows a form of address, and how sure that is. */
export interface AddressPlace extends Span {
  readonly form: Form;
  readonly weight: number;
  /** No word stands before it in its sentence. */
  readonly isFirst: boolean;
}

export interface AddressedSentence extends Span {
  readonly places: readonly AddressPlace[];
  /** Formal weight less informal weight. */
  readonly balance: number;
}

// Straight quotes open after a space and close before one; what is longer is no quotation but a slip.
const QUOTED =
  /(?<![\p{L}\p{N}"])"(?=[^\s"])[^"\n]{1,80}(?<=\S)"(?![\p{L}\p{N}"])|[“”][^“”\n]{1,120}”|„[^“”\n]{1,120}[“”]|»[^«\n]{1,120}«|«[^»\n]{1,120}»/gu;
const ENGLISH = /(?<!\p{L})(?:the|and|your|with|this|that|from|has|been|please)(?!\p{L})/giu;
const ADDRESS = /(?:https?:\/\/|www\.)\S+|\S+@\S+/gu;

/** The sentences of a (masked) reply with the words in them that show a form of address; quoted words and links are none. */
export function findAddress(
  reply: string,
  language: string,
  { markers, findVerbs }: AddressLanguage,
  { hasSeveral }: { readonly hasSeveral: boolean },
): AddressedSentence[] {
  const text = reply.replaceAll(QUOTED, blank).replaceAll(ADDRESS, blank);
  const sentences = splitSentences(text, language);
  return sentences.map((span) => {
    const own = text.slice(span.start, span.end);
    const sentence = isEnglish(own, language) ? '' : own;
    const places: AddressPlace[] = [];
    for (const { form, weight, pattern, initial, isPlural } of markers) {
      if (isPlural && hasSeveral) continue;
      for (const { 0: found, index } of sentence.matchAll(pattern)) {
        const isFirst = startsSentence(sentence, index);
        const counted = isFirst ? (initial ?? weight) : weight;
        if (counted === 0 || isPartOfName(sentence, index + found.length)) continue;
        const place = {
          form,
          weight: counted,
          isFirst,
          start: span.start + index,
          end: span.start + index + found.trimEnd().length,
        };
        keepStronger(places, place);
      }
    }
    for (const { start, end, ...shown } of findVerbs?.(sentence) ?? []) {
      const isFirst = startsSentence(sentence, start);
      keepStronger(places, { ...shown, isFirst, start: span.start + start, end: span.start + end });
    }
    const balance = places.reduce(
      (sum, place) => sum + (place.form === 'formal' ? place.weight : -place.weight),
      0,
    );
    return { ...span, places: places.toSorted((one, other) => one.start - other.start), balance };
  });
}

/** A sentence quoted in English has words of other languages in it: `has`, `dir`. */
function isEnglish(sentence: string, language: string): boolean {
  return language !== 'en' && (sentence.match(ENGLISH)?.length ?? 0) > 1;
}

function startsSentence(sentence: string, at: number): boolean {
  return !/[\p{L}\p{N}]/u.test(sentence.slice(0, at));
}

/** `DU-HS 1981`, `dir()` */
function isPartOfName(sentence: string, end: number): boolean {
  return /^(?:-\p{Lu}|\()/u.test(sentence.slice(end, end + 2));
}

function blank(found: string): string {
  return ' '.repeat(found.length);
}

/** Of two markers at one place the stronger one counts. */
function keepStronger(places: AddressPlace[], place: AddressPlace): void {
  const at = places.findIndex(({ start, end }) => start < place.end && place.start < end);
  const known = places[at];
  if (!known) places.push(place);
  else if (known.weight < place.weight) places[at] = place;
}

/** The form a reply uses, by all its sentences; undefined where nothing tells, or as much for one as for the other. */
export function addressOf(sentences: readonly AddressedSentence[]): Form | undefined {
  // A sentence has one voice, however many words in it say the same.
  const sum = sentences.reduce(
    (total, { balance }) => total + Math.max(-1, Math.min(1, balance)),
    0,
  );
  if (Math.abs(sum) < 0.25) return undefined;
  return sum > 0 ? 'formal' : 'informal';
}
