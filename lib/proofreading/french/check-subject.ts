import { hasCapital, hasNameCapital, isWord, type Token } from '../germanic/germanic-token';
import { fault } from '../romance/romance-fault';
import { wordSet } from '../word-set';
import { adverbs, clitics, objectClitics, prepositions } from './french-lists';
import type { FrenchFault, FrenchRule } from './french-rule';
import type { FrenchVerb } from './french-verb';
import type { FrenchWords } from './french-words';
import { readSubject, type Subject } from './noun-phrase';
import { areTogether } from './read-french';

/** `les frais sera`, `tu devrait`, `dès que vous aurait`, `le numéro n'étais`, `votre demande ai`. */
export const checkSubject: FrenchRule = (tokens, words) =>
  tokens.flatMap((token, index): readonly FrenchFault[] => {
    const subject = readSubject(tokens, index, words);
    if (subject) return checkVerb(tokens, subject, words);
    if (!isWord(token)) return [];
    if (token.lower === 'tu') return afterTu(tokens, index, words);
    if (token.lower === 'vous') return afterVous(tokens, index, words);
    return onlyOfMe(tokens, index, words);
  });

function checkVerb(
  tokens: readonly Token[],
  { isPlural, end }: Subject,
  words: FrenchWords,
): readonly FrenchFault[] {
  let at = end;
  while (clitics.has(tokens[at]?.lower ?? '')) {
    // `les frais, le client les paie`
    if (objectClitics.has(tokens[at]?.lower ?? '')) return [];
    at += 1;
  }
  const verb = tokens[at];
  if (!isWord(verb) || !areTogether(tokens[at - 1], verb) || prepositions.has(verb.lower)) {
    return verb?.text === 'a' ? check(verb, isPlural, words) : [];
  }
  const { isNominal, participle } = words.read(verb.lower);
  // `les documents manque encore`
  const isVerb = !isNominal || (isPlural && adverbs.has(tokens[at + 1]?.lower ?? ''));
  return !isVerb || participle || hasNameCapital(verb) ? [] : check(verb, isPlural, words);
}

function check(token: Token, isPlural: boolean, words: FrenchWords): readonly FrenchFault[] {
  const { verbs } = words.read(token.lower);
  if (verbs.length === 0) return [];
  if (verbs.some((verb) => verb.person === 3 && verb.isPlural === isPlural)) return [];
  return withSubject(token, verbs, { person: 3, isPlural }, words);
}

function withSubject(
  token: Token,
  verbs: readonly FrenchVerb[],
  wanted: { readonly person: 1 | 2 | 3; readonly isPlural: boolean },
  words: FrenchWords,
): readonly FrenchFault[] {
  const others = verbs.flatMap((verb) => words.withSubject(token.lower, verb, wanted) ?? []);
  return others.length === 0 ? [] : fault('verb-and-subject', [token], [...new Set(others)]);
}

/** The verb after a pronoun and those that stand between. */
function verbAfter(tokens: readonly Token[], index: number): Token | undefined {
  let at = index + 1;
  while (clitics.has(tokens[at]?.lower ?? '') && areTogether(tokens[at - 1], tokens[at])) at += 1;
  const verb = tokens[at];
  return verb && areTogether(tokens[at - 1], verb) ? verb : undefined;
}

function afterTu(
  tokens: readonly Token[],
  index: number,
  words: FrenchWords,
): readonly FrenchFault[] {
  const verb = verbAfter(tokens, index);
  if (!verb || /[sx]$/u.test(verb.lower)) return [];
  const { verbs, participle, isNominal } = words.read(verb.lower);
  if (verbs.length === 0 || participle || isNominal) return [];
  return withSubject(verb, verbs, { person: 2, isPlural: false }, words);
}

const BEFORE_YOU = wordSet('si quand lorsque puisque dès car parce quoique bien');

/** `vous` is the subject at the beginning and after these: elsewhere it may be whom something is done to. */
function afterVous(
  tokens: readonly Token[],
  index: number,
  words: FrenchWords,
): readonly FrenchFault[] {
  const before = tokens[index - 1];
  const isAfterQue = before?.lower === 'que' && BEFORE_YOU.has(tokens[index - 2]?.lower ?? '');
  const isSubject =
    !before || isAfterQue || /^(?:si|quand|lorsque|puisque|car)$/u.test(before.lower);
  if (!isSubject) return [];
  const verb = tokens[index + 1];
  if (!verb || !areTogether(tokens[index], verb) || clitics.has(verb.lower)) return [];
  const { verbs, isNominal } = words.read(verb.lower);
  const isOfOne =
    verbs.length > 0 && verbs.every(({ person, isPlural }) => person === 3 && !isPlural);
  // `si vous convient`: only where an auxiliary tells whose it is.
  const isAuxiliary = verbs.some(({ infinitive }) =>
    /^(?:avoir|être|pouvoir|vouloir|devoir|aller)$/u.test(infinitive),
  );
  if (!isOfOne || !isAuxiliary || isNominal) return [];
  const next = tokens[index + 2];
  const isFollowed =
    next &&
    (adverbs.has(next.lower) ||
      words.read(next.lower).participle ||
      words.read(next.lower).infinitive);
  // `dès que vous aurez signé`
  const mood = verbs.map((one) => (isAfterQue ? ({ ...one, tense: 'future' } as const) : one));
  return isFollowed ? withSubject(verb, mood, { person: 2, isPlural: true }, words) : [];
}

/** Forms of `je` and `tu` in a sentence that has neither: `étais`, `pourrais`, `ai`, `arriverai`. */
function onlyOfMe(
  tokens: readonly Token[],
  index: number,
  words: FrenchWords,
): readonly FrenchFault[] {
  const token = tokens[index];
  if (!token || hasCapital(token) || !/ai$|[^s]ais$/u.test(token.lower)) return [];
  const { verbs, isNominal, participle } = words.read(token.lower);
  const isAi = token.lower === 'ai';
  if ((isNominal && token.lower !== 'étais') || participle || verbs.length === 0) return [];
  const isMine = verbs.every(
    ({ person, isPlural, tense }) => person < 3 && !isPlural && (isAi || tense !== 'present'),
  );
  if (!isMine || verbs.some(({ tense }) => tense === 'past')) return [];
  const before = tokens.slice(0, index);
  if (before.some(({ lower }) => /^(?:je|j'|tu|t'|moi|toi|qui)$|-(?:je|tu)$/u.test(lower)))
    return [];
  return withSubject(token, verbs, { person: 3, isPlural: false }, words);
}
