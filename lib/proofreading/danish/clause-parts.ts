import { wordSet } from '../word-set';
import { isOnlyVerb, mayBe, mayBeFinite, verbForms, type Token } from './danish-token';
import {
  adverbs,
  closed,
  conjunctions,
  determiners,
  eitherPronouns,
  prepositions,
  subjects,
  subordinators,
} from './danish-words';

/** The commonest finite verbs: that is what they are, whatever else the dictionary says. */
const FINITE = wordSet(
  `ka ska sku er var har havde bliver blev kan kunne vil ville skal skulle må måtte bør burde tør turde får fik går gik
  kommer kom gør gjorde ser så siger sagde ved vidste giver gav tager tog lader lod findes fandtes`,
);

/** A sign or a word at which another clause begins. */
export function isBoundary(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.kind === 'gap') return true;
  if (token.kind === 'sign') return /[,;:.!?()[\]–—"“”„»«]/u.test(token.text) || isDash(tokens, at);
  if (token.lower === 'at' || token.lower === 'så') return false;
  // `ryger der 10 par`: here it stands for the subject.
  if (token.lower === 'der' && mayBe(tokens[at - 1], 'verb')) return false;
  if (subordinators.has(token.lower)) return !isPreposition(tokens, at);
  if (/^(?:for|men)$/u.test(token.lower) && tokens[at - 1]?.text === ',') {
    return !/^(?:at|eksempel)$/u.test(tokens[at + 1]?.lower ?? '');
  }
  return conjunctions.has(token.lower) && mayBeSubject(tokens[at + 1]);
}

function isDash(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  return token?.text === '-' && (before === undefined || before.end < token.start);
}

/** `efter`, `før`, `om` and the like before a noun begin no clause. */
function isPreposition(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const lower = tokens[at]?.lower ?? '';
  if (!prepositions.has(lower)) return false;
  // `elementer som har flere dele`
  if (lower === 'som' && next && isCommonFinite(next)) return false;
  return !isSubject(next) && next?.lower !== 'der';
}

/** A pronoun that is only ever a subject; `I` is one where its capital is no sentence's. */
export function isSubject(token: Token | undefined): boolean {
  if (!token) return false;
  return subjects.has(token.lower) || (token.text === 'I' && !token.isFirst);
}

/** A pronoun that is a subject, or may be one: `det`, `den`. */
export function mayBeSubject(token: Token | undefined): boolean {
  return token !== undefined && (subjects.has(token.lower) || eitherPronouns.has(token.lower));
}

export function isAdverb({ lower }: Token): boolean {
  return adverbs.has(lower);
}

/** The place of the first token before that may not be skipped; -1 at the start of the sentence. */
export function skipBack(
  tokens: readonly Token[],
  from: number,
  mayBeSkipped: (token: Token) => boolean,
): number {
  let at = from;
  for (let steps = 0; at >= 0 && steps < 5; steps += 1) {
    const token = tokens[at];
    if (!token || token.kind !== 'word' || !mayBeSkipped(token)) break;
    at -= 1;
  }
  return at;
}

/** The rest of the clause has a finite verb, before an `at` that begins another. */
export function hasFinite(tokens: readonly Token[], from: number): boolean {
  const rest = restOfClause(tokens, from);
  const at = rest.findIndex(({ lower }) => lower === 'at');
  return rest
    .slice(0, at < 0 ? rest.length : at)
    .some(
      (token) =>
        !closed.has(token.lower) &&
        (isCommonFinite(token) || isOnlyVerb(token, ['present', 'past'])),
    );
}

/** As `hasFinite`, where a word may be a noun too. */
export function mayHaveFinite(tokens: readonly Token[], from: number): boolean {
  return restOfClause(tokens, from).some(
    (token) => !closed.has(token.lower) && (isCommonFinite(token) || mayBeFinite(token)),
  );
}

function restOfClause(tokens: readonly Token[], from: number): readonly Token[] {
  let end = from;
  while (!isBoundary(tokens, end)) end += 1;
  return tokens.slice(from, end);
}

export function isCommonFinite({ lower }: Token): boolean {
  return FINITE.has(lower);
}

/** Whether a verb comes before the next clause or its equals. */
export function hasVerbAfter(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < tokens.length; at += 1) {
    if (isBoundary(tokens, at) || /^(?:at|for|og)$/u.test(tokens[at]?.lower ?? '')) return false;
    if (isVerbHere(tokens, at)) return true;
  }
  return false;
}

/** Rather a verb than anything else, where it stands. */
export function isVerbHere(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (isCommonFinite(token) && token.lower !== 'så' && token.lower !== 'ved') return true;
  if (closed.has(token.lower) || !mayBe(token, 'verb')) return false;
  const verbs = verbForms(token);
  if (isOrder(tokens, at)) return true;
  if (!mayBe(token, 'noun') && !mayBe(token, 'adjective')) {
    return verbs.some(({ form }) => form !== 'ende');
  }
  // A participle that is an adjective too is none of the clause's verbs.
  const isOfClause = mayBeFinite(token) || verbs.some(({ form }) => form === 'infinitive');
  return isOfClause && !asksForNoun(tokens[at - 1]);
}

/** `Kopier række 1`, `og sæt det i stikket`: an imperative first in its clause, though a noun too. */
function isOrder(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const isFirst = before?.kind !== 'word' || /^(?:og|eller|så)$/u.test(before.lower);
  return isFirst && verbForms(tokens[at]).some(({ form }) => form === 'imperative');
}

function asksForNoun(before: Token | undefined): boolean {
  if (!before) return false;
  const isDeterminer = determiners.has(before.lower) || before.kind === 'number';
  return isDeterminer || mayBe(before, 'adjective') || prepositions.has(before.lower);
}
