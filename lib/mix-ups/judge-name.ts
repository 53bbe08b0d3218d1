import { foldText } from '@/lib/guidelines/fold-text';
import { primaryLanguage } from '@/lib/text/checker';

import { compareNames, type NameLikeness } from './compare-names';
import { FIRST_NAME_TITLES, PARTICLES } from './greeting-words';
import type { KnownPerson } from './known-people';
import type { GreetedName } from './read-greeting';

/** What is wrong with a greeted name, and what to write. */
export interface NameJudgement {
  readonly kind: 'misspelt' | 'other' | 'swapped';
  readonly right: string;
  readonly certainty: number;
}

interface Around {
  readonly language: string;
  /** Where else the word stands. */
  readonly isTolerated: (word: string) => 'address' | 'mail' | undefined;
}

/** Undefined: as good a name as any for one of these people. */
export function judgeName(
  name: GreetedName,
  people: readonly KnownPerson[],
  around: Around,
): NameJudgement | undefined {
  const judged = people.map((person) => judgeFor(name, person, around));
  if (judged.includes(undefined)) return undefined;
  // The least wrong is the person meant.
  const order = { swapped: 0, misspelt: 1, other: 2 };
  const [best] = judged
    .filter((judgement) => judgement !== undefined)
    .toSorted((one, other) => order[one.kind] - order[other.kind]);
  return best;
}

function judgeFor(
  name: GreetedName,
  person: KnownPerson,
  around: Around,
): NameJudgement | undefined {
  const { words } = name;
  const known = person.words.flatMap((text, index) =>
    [text, ...text.split('-')].map((part) => ({ text: part, isFirst: index === 0 })),
  );
  const pairs = words.map((word) => nearest(word, known));
  if (is(words.join(''), person.words.join(''))) return undefined;
  if (pairs.every(({ likeness }) => isSame(likeness))) return judgeOrder(name, person, around);
  const slips = pairs.filter(({ likeness }) => likeness === 'misspelt' || likeness === 'plainer');
  const others = pairs.filter(({ likeness }) => likeness === 'other');
  if (slips.length > 0 && others.length === 0) {
    const right = pairs.map(({ word, likeness, to }) => (isSame(likeness) ? capital(word) : to));
    const isElsewhere = words.some((word) => around.isTolerated(word) !== undefined);
    const isCertain = slips.some(({ likeness }) => likeness === 'misspelt') && !isElsewhere;
    return { kind: 'misspelt', right: right.join(' '), certainty: isCertain ? 0.9 : 0.6 };
  }
  const isPartly = others.length < pairs.length;
  const places = words.map((word) => around.isTolerated(word));
  if (places.includes('address')) return undefined;
  const hasLast = person.words.length > 1;
  // Of somebody who signs with a first name, nobody knows what the last one is.
  if ((name.title !== undefined || isPartly) && !hasLast) return undefined;
  const certainty = isPartly
    ? 0.45
    : places.includes('mail')
      ? 0.6
      : person.source === 'customer'
        ? 0.85
        : 0.7;
  return { kind: 'other', right: rightFor(name, person), certainty };
}

function isSame(likeness: NameLikeness): boolean {
  return likeness === 'same' || likeness === 'short-form';
}

interface Nearest {
  readonly word: string;
  readonly to: string;
  readonly likeness: NameLikeness;
}

const LIKENESS: readonly NameLikeness[] = ['same', 'short-form', 'plainer', 'misspelt', 'other'];

interface KnownWord {
  readonly text: string;
  readonly isFirst: boolean;
}

function nearest(word: string, known: readonly KnownWord[]): Nearest {
  const all = known
    .map(({ text, isFirst }): Nearest => ({
      word,
      to: text,
      likeness: isInitialOf(text, word) ? 'same' : likenessOf(word, text, isFirst),
    }))
    .toSorted((one, other) => LIKENESS.indexOf(one.likeness) - LIKENESS.indexOf(other.likeness));
  return all[0] ?? { word, to: '', likeness: 'other' };
}

/** Only first names are shortened: Søren is not Sørensen. */
function likenessOf(word: string, known: string, isFirst: boolean): NameLikeness {
  const likeness = compareNames(word, known);
  return likeness === 'short-form' && !isFirst ? 'other' : likeness;
}

function isInitialOf(text: string, word: string): boolean {
  return text.replace('.', '').length === 1 && foldText(text)[0] === word[0];
}

/** Titles that never stand before a first name alone in these languages. */
const STRICT = new Set(['en', 'de', 'da', 'sv', 'nb', 'nl', 'fr']);

/** All words are the customer's; only their order or place may be wrong. */
function judgeOrder(
  { words, title, hasInitial }: GreetedName,
  person: KnownPerson,
  { language }: Around,
): NameJudgement | undefined {
  const names = person.words.filter((word) => !PARTICLES.has(foldText(word)));
  const [first = '', ...rest] = names;
  const last = names.at(-1) ?? '';
  if (rest.length === 0 || person.source !== 'customer') return undefined;
  // Where the system does not say which is the first name, it may keep the last one first.
  const certainty = person.first === undefined ? 0.45 : 0.7;
  const isFirst = is(words[0], first);
  if (title === undefined) {
    const isTurned = words.length > 1 && is(words[0], last) && is(words.at(-1), first);
    if (isTurned) return { kind: 'swapped', right: person.words.join(' '), certainty };
    const isLastAlone = words.length === 1 && !hasInitial && is(words[0], last) && !isFirst;
    return isLastAlone ? { kind: 'swapped', right: person.first ?? first, certainty } : undefined;
  }
  const isStrict = STRICT.has(primaryLanguage(language)) && !FIRST_NAME_TITLES.has(title);
  const isFirstAlone = words.length === 1 && isFirst && !rest.some((word) => is(words[0], word));
  return isStrict && isFirstAlone
    ? { kind: 'swapped', right: lastName(person), certainty }
    : undefined;
}

function is(word: string | undefined, name: string): boolean {
  return word !== undefined && compareNames(word, name) === 'same';
}

/** In the place of a first name the first, after a title the last, else all. */
function rightFor({ words, title }: GreetedName, person: KnownPerson): string {
  if (title !== undefined && words.length === 1) return lastName(person);
  return words.length === 1 ? (person.first ?? person.words[0] ?? '') : person.words.join(' ');
}

/** With its particles: `de Wit`, `von der Heide`. */
function lastName({ words }: KnownPerson): string {
  const from = words.findIndex((word, index) => index > 0 && PARTICLES.has(foldText(word)));
  return words.slice(from < 0 ? -1 : from).join(' ');
}

function capital(word: string): string {
  return word.replaceAll(/(?<![\p{L}\p{M}'’])\p{L}/gu, (letter) => letter.toUpperCase());
}
