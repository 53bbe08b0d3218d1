import { isWord, type Token } from '../germanic/germanic-token';
import { fault } from '../romance/romance-fault';
import { wordSet } from '../word-set';
import { adverbs, clitics, determinersBeforeObject } from './french-lists';
import type { FrenchFault, FrenchRule } from './french-rule';
import { respell, type FrenchVerb } from './french-verb';
import type { FrenchWords } from './french-words';
import { isAfterSubject } from './noun-phrase';
import { areTogether } from './read-french';

const BEFORE_INFINITIVE = wordSet("de d' pour sans à afin");

/** `de redémarré votre`, `pour l'échangée`, `ne le communiqué pas`, `n'hésiter pas`, `ne pas est`, `à établi un`, `le nous envoyer`, `si vous déménagerez`. */
export const checkForms: FrenchRule = (tokens, words) =>
  tokens.flatMap(
    (token, index): readonly FrenchFault[] =>
      (isWord(token) &&
        (has(tokens, index, words) ??
          afterPreposition(tokens, index, words) ??
          order(tokens, index, words) ??
          notBeforeVerb(tokens, index, words) ??
          pronouns(tokens, index, words) ??
          afterSi(tokens, index, words))) ||
      [],
  );

/** The infinitive that sounds like this participle. */
function infinitiveOf(word: string, words: FrenchWords): string | undefined {
  const { participle, isNominal } = words.read(word);
  if (!participle?.base.endsWith('é') || isNominal) return undefined;
  const infinitive = participle.base.replace(/é$/u, 'er');
  return words.read(infinitive).infinitive;
}

function afterPreposition(
  tokens: readonly Token[],
  index: number,
  words: FrenchWords,
): readonly FrenchFault[] | undefined {
  if (!BEFORE_INFINITIVE.has(tokens[index]?.lower ?? '')) return undefined;
  let at = index + 1;
  let hasPronoun = false;
  while (
    /^(?:l'|le|la|les|me|m'|te|t'|se|s'|nous|vous|y|en|lui|leur|ne|pas)$/u.test(
      tokens[at]?.lower ?? '',
    )
  ) {
    hasPronoun = true;
    at += 1;
  }
  const token = tokens[at];
  if (!isWord(token) || !areTogether(tokens[at - 1], token)) return undefined;
  const infinitive = infinitiveOf(token.lower, words);
  if (infinitive === undefined) return undefined;
  const next = tokens[at + 1];
  const hasObject =
    next !== undefined && areTogether(token, next) && determinersBeforeObject.has(next.lower);
  // `rien de cassé`; `à l'étonné`; `pour les intéressés`: pronouns that are no articles, or an object, make sure.
  const isSure = hasObject || (hasPronoun && (next === undefined || /^[.,;:!?]$/u.test(next.text)));
  return isSure ? fault('infinitive-or-participle', [token], [infinitive]) : undefined;
}

/** An order begins its sentence with `ne`. */
function order(
  tokens: readonly Token[],
  index: number,
  words: FrenchWords,
): readonly FrenchFault[] | undefined {
  if (!/^n(?:e|')$/u.test(tokens[index]?.lower ?? '') || tokens[index]?.isFirst !== true)
    return undefined;
  let at = index + 1;
  while (clitics.has(tokens[at]?.lower ?? '')) at += 1;
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!isWord(token) || !next || token.lower === 'pas') return undefined;
  const { infinitive, isNominal } = words.read(token.lower);
  const isInfinitive = infinitive?.endsWith('er') === true && next.lower === 'pas';
  const ofParticiple =
    isNominal && at === index + 1 ? undefined : participleInfinitive(token.lower, words);
  const stem = isInfinitive ? token.lower.slice(0, -2) : ofParticiple?.slice(0, -2);
  if (stem === undefined || /^(?:all)$/u.test(stem)) return undefined;
  const right = `${stem}ez`;
  return words.isWord(right) ? fault('infinitive-or-participle', [token], [right]) : undefined;
}

function participleInfinitive(word: string, words: FrenchWords): string | undefined {
  const base = words.read(word).participle?.base;
  return base?.endsWith('é') === true
    ? words.read(base.replace(/é$/u, 'er')).infinitive
    : undefined;
}

/** `ne pas est`: the two stand together before an infinitive only. */
function notBeforeVerb(
  tokens: readonly Token[],
  index: number,
  words: FrenchWords,
): readonly FrenchFault[] | undefined {
  const [ne, pas, verb] = tokens.slice(index, index + 3);
  if (ne?.lower !== 'ne' || !pas || !verb || !/^(?:pas|plus|jamais)$/u.test(pas.lower))
    return undefined;
  if (!areTogether(ne, pas) || !areTogether(pas, verb)) return undefined;
  const { verbs, infinitive, isNominal } = words.read(verb.lower);
  if (verbs.length === 0 || infinitive !== undefined || isNominal || adverbs.has(verb.lower))
    return undefined;
  const isElided = /^[aeiouéèêh]/u.test(verb.lower);
  const right = `${isElided ? "n'" : 'ne '}${verb.lower} ${pas.lower}`;
  return fault('negation', [ne, pas, verb], [right]);
}

/** `notre service à établi un avoir`: after `à` comes no participle with its object. */
function has(
  tokens: readonly Token[],
  index: number,
  words: FrenchWords,
): readonly FrenchFault[] | undefined {
  const [token, verb, next] = tokens.slice(index, index + 3);
  if (token?.lower !== 'à' || token.isFirst || !verb || !next || !areTogether(token, verb))
    return undefined;
  if (!isAfterSubject(tokens, index, words)) return undefined;
  const { participle } = words.read(verb.lower);
  const isDone = participle !== undefined && !participle.isFeminine && participle.isPlural !== true;
  const isFollowed = areTogether(verb, next) && determinersBeforeObject.has(next.lower);
  return isDone && isFollowed ? fault('a-or-a', [token], ['a']) : undefined;
}

/** `le nous envoyer` */
function pronouns(
  tokens: readonly Token[],
  index: number,
  words: FrenchWords,
): readonly FrenchFault[] | undefined {
  const [first, second, verb] = tokens.slice(index, index + 3);
  if (!first || !second || !verb || !/^(?:le|la|les)$/u.test(first.lower)) return undefined;
  if (!/^(?:nous|vous|me|te)$/u.test(second.lower) || !areTogether(second, verb)) return undefined;
  if (words.read(verb.lower).infinitive === undefined) return undefined;
  const isElided = first.lower !== 'les' && /^[aeiouéèêh]/u.test(verb.lower);
  const right = isElided
    ? `${second.lower} l'${verb.lower}`
    : `${second.lower} ${first.lower} ${verb.lower}`;
  return fault('pronoun-place', [first, second, verb], [right]);
}

/** After `si` at the beginning of a sentence comes neither what will be nor what would be. */
function afterSi(
  tokens: readonly Token[],
  index: number,
  words: FrenchWords,
): readonly FrenchFault[] | undefined {
  const [si, subject] = tokens.slice(index, index + 2);
  const before = tokens[index - 1];
  const isClause = si?.isFirst === true || /^(?:sauf|et|mais|,)$/u.test(before?.lower ?? '');
  if (!si || !isClause || !/^(?:si|s')$/u.test(si.lower) || !subject) return undefined;
  if (!/^(?:vous|tu|il|elle|on|nous|ils|elles)$/u.test(subject.lower)) return undefined;
  if (tokens.some(({ text }) => text === '?')) return undefined;
  let at = index + 2;
  while (clitics.has(tokens[at]?.lower ?? '')) at += 1;
  const verb = tokens[at];
  if (!isWord(verb)) return undefined;
  const { verbs, isNominal } = words.read(verb.lower);
  const [one] = verbs;
  if (!one || isNominal || verbs.some(({ tense }) => tense !== 'future')) return undefined;
  const present = listedPresent(one) ?? presentOf(verb.lower, one.infinitive, words);
  return present === undefined ? undefined : fault('after-si', [verb], [present]);
}

/** Of irregular verbs: `aurez`, `serez`. */
function listedPresent(verb: FrenchVerb): string | undefined {
  const isListed = /^(?:avoir|être|aller|pouvoir|vouloir|devoir|savoir|venir|faire)$/u.test(
    verb.infinitive,
  );
  return isListed ? respell('', { ...verb, tense: 'present' }, verb)[0] : undefined;
}

/** Of verbs in -er: `déménagerez`. */
function presentOf(word: string, infinitive: string, words: FrenchWords): string | undefined {
  const isEr = infinitive.endsWith('er');
  const stem = word.replace(/e?r(?:ai|as|a|ons|ez|ont)$/u, '');
  const ending = /(?:ai|as|a|ons|ez|ont)$/u.exec(word)?.[0] ?? '';
  const present = { ai: 'e', as: 'es', a: 'e', ons: 'ons', ez: 'ez', ont: 'ent' }[ending];
  const right = isEr ? `${stem}${present}` : '';
  return isEr && words.isWord(right) ? right : undefined;
}
