import { isAdverb, isSubject } from './clause-parts';
import type { Gender, NounForm } from './danish-forms';
import { hasNameCapital, mayBe, nounForms, type Token } from './danish-token';
import {
  closed,
  determiners,
  eitherPronouns,
  numerals,
  prepositions,
  subordinators,
} from './danish-words';

/** What a noun must be to go with a word before it. */
interface SuchNoun {
  readonly number: NounForm['number'];
  readonly gender?: Gender;
}

const NOUN_AFTER: ReadonlyMap<string, SuchNoun> = new Map<string, SuchNoun>([
  ['de', { number: 'plural' }],
  ['disse', { number: 'plural' }],
  ['det', { number: 'singular', gender: 'neuter' }],
  ['dette', { number: 'singular', gender: 'neuter' }],
  ['den', { number: 'singular', gender: 'common' }],
  ['denne', { number: 'singular', gender: 'common' }],
]);

/** A clause up to its verb. */
export interface ClauseStart {
  /** Where the clause begins: a sign, a word such as `når`; nothing at the start of a sentence. */
  readonly boundary: Token | undefined;
  readonly before: readonly Token[];
}

/** The subject of the verb at `index`: before it, or beside it after what stands first. */
export function findSubject(
  tokens: readonly Token[],
  index: number,
  start: ClauseStart,
): Token | undefined {
  return subjectIn(start) ?? subjectAfter(tokens, index, start.before);
}

/** A subject before the verb: a pronoun, or a noun or name that no preposition governs. */
function subjectIn({ before, boundary }: ClauseStart): Token | undefined {
  const found = before.findLast((_token, at) => isSubjectAt(before, at));
  if (found) return found;
  // `kunden, der sende`, `noget, som hjælpe`.
  return isRelative(boundary) && before.every(isAdverb) ? boundary : undefined;
}

function isSubjectAt(before: readonly Token[], at: number): boolean {
  const token = before[at];
  if (!token) return false;
  if (isSubject(token)) return true;
  if (isGoverned(before, at)) return false;
  if (isName(token) || isSubjectNoun(before, at)) return true;
  return eitherPronouns.has(token.lower) && before.slice(at + 1).every(isAdverb);
}

function isRelative(boundary: Token | undefined): boolean {
  return /^(?:der|som|hvilket)$/u.test(boundary?.lower ?? '');
}

/** A preposition stands before it, with nothing but determiners and adjectives between. */
function isGoverned(before: readonly Token[], at: number): boolean {
  const preposition = before.slice(0, at).findLastIndex(({ lower }) => prepositions.has(lower));
  return preposition >= 0 && before.slice(preposition + 1, at).every(mayStandBetween);
}

function mayStandBetween(token: Token): boolean {
  const isDeterminer = determiners.has(token.lower) || isGenitive(token);
  return isDeterminer || mayBe(token, 'adjective') || isName(token);
}

function isGenitive(token: Token): boolean {
  return nounForms(token).some((form) => form.isGenitive);
}

function isName(token: Token): boolean {
  return hasNameCapital(token) && !closed.has(token.lower);
}

function isSubjectNoun(before: readonly Token[], at: number): boolean {
  const token = before[at];
  if (!token || closed.has(token.lower)) return false;
  const isCounted = counts(before[at - 1]);
  return nounForms(token).some(
    (form) => !form.isGenitive && (form.isDefinite || form.number === 'plural' || isCounted),
  );
}

function counts(token: Token | undefined): boolean {
  if (!token) return false;
  return determiners.has(token.lower) || numerals.has(token.lower) || token.kind === 'number';
}

function subjectAfter(
  tokens: readonly Token[],
  index: number,
  before: readonly Token[],
): Token | undefined {
  const next = tokens[index + 1];
  if (!next) return undefined;
  // `Når du har betalt, sende vi`: the clause before is what stands first.
  if (before.length === 0) {
    return isSubject(next) && isAfterClause(tokens, index - 1) ? next : undefined;
  }
  const isAfterAdverbs = before.every(isAdverb);
  const isNounOrName = determiners.has(next.lower) || isName(next);
  return isSubject(next) || (isAfterAdverbs && isNounOrName) ? next : undefined;
}

/** A comma at this place ends a clause that began with `når`, `hvis` and the like. */
function isAfterClause(tokens: readonly Token[], comma: number): boolean {
  if (tokens[comma]?.text !== ',') return false;
  for (let at = comma - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    if (!token || token.kind === 'sign') return false;
    if (subordinators.has(token.lower) && token.lower !== 'at') return true;
  }
  return false;
}

/** Whether the subject before the verb is whole without it, so that a word that may be a noun too is none. */
export function isWholeSubject({ before, boundary }: ClauseStart, verb: Token): boolean {
  const at = before.findLastIndex((token) => !isAdverb(token));
  const last = before[at];
  if (!last) return isRelative(boundary);
  if (isSubject(last) || isName(last)) return true;
  const isPronoun = eitherPronouns.has(last.lower);
  if (isPronoun && mayBe(verb, 'adjective')) return false;
  if (at < before.length - 1) return isPronoun || isSubjectNoun(before, at);
  const noun = NOUN_AFTER.get(last.lower);
  // `sæt det i det rette stik`: an article.
  if (noun && isGoverned(before, at)) return false;
  return noun ? !isSuchNoun(verb, noun) : isSubjectNoun(before, at);
}

function isSuchNoun(token: Token, { number, gender }: SuchNoun): boolean {
  return nounForms(token).some(
    (form) => form.number === number && (gender === undefined || form.genders.includes(gender)),
  );
}
