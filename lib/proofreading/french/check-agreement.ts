import { endsPart, hasNameCapital, isWord, type Token } from '../germanic/germanic-token';
import { fault } from '../romance/romance-fault';
import {
  adverbs,
  clitics,
  pluralDeterminers,
  prepositions,
  singularDeterminers,
} from './french-lists';
import type { FrenchFault, FrenchRule } from './french-rule';
import { agree, type Agreeing, type FrenchWords } from './french-words';
import { isAfterSubject, isFeminineNoun, readSubject } from './noun-phrase';
import { areTogether } from './read-french';

const BE = /^(?:est|sera|était|serait|soit|fut)$/u;
const BE_MANY = /^(?:sont|seront|étaient|seraient|soient|furent)$/u;
const HAS_BEEN = /^(?:a|aura|avait|aurait|ait)$/u;
const HAVE_BEEN = /^(?:ont|auront|avaient|auraient|aient)$/u;

/** `les frais ont été compté`, `votre carte a été posté`, `la table rayé`. */
export const checkAgreement: FrenchRule = (tokens, words) =>
  tokens.flatMap((_, index) => {
    const ofSubject = predicate(tokens, index, words);
    if (ofSubject.length > 0) return ofSubject;
    return [...severalAre(tokens, index, words), ...besideNoun(tokens, index, words)];
  });

/** The place of the participle or adjective after a form of `être`. */
function placeAfterBe(
  tokens: readonly Token[],
  index: number,
): { readonly at: number; readonly isPlural: boolean } | undefined {
  const { lower = '' } = tokens[index] ?? {};
  const isOne = BE.test(lower) || HAS_BEEN.test(lower);
  const isMany = BE_MANY.test(lower) || HAVE_BEEN.test(lower);
  if (!isOne && !isMany) return undefined;
  let at = index + 1;
  let hasBeen = false;
  while (adverbs.has(tokens[at]?.lower ?? '') || (tokens[at]?.lower ?? '').endsWith('ment')) {
    hasBeen ||= tokens[at]?.lower === 'été';
    at += 1;
  }
  const isHave = HAS_BEEN.test(lower) || HAVE_BEEN.test(lower);
  return isHave === hasBeen && areTogether(tokens[at - 1], tokens[at])
    ? { at, isPlural: isMany }
    : undefined;
}

/** Nouns, and what stands before an infinitive or a noun. */
const NO_ADJECTIVE =
  /^(?:dû|tout|partie|suite|client|cliente|patient|patiente|loin|plein|avant|étudiant|avocat|voisin|fort|court|grand|bon|nouveau|mauvais|vu|dit|fait|une?|sure?|sûre?|menu|neuf|bas|haut|lui|anglais|français)$/u;

/** What several are has an s, whoever they are. */
function severalAre(
  tokens: readonly Token[],
  index: number,
  words: FrenchWords,
): readonly FrenchFault[] {
  const place = placeAfterBe(tokens, index);
  if (!place?.isPlural || isAfterSubject(tokens, index, words)) return [];
  const token = tokens[place.at];
  if (!isWord(token) || hasNameCapital(token)) return [];
  const { participle: own, adjective } = words.read(token.lower);
  const participle = own ?? adjective ?? ofBothGenders(token.lower);
  if (!participle || participle.isPlural !== false) return [];
  if (NO_ADJECTIVE.test(token.lower)) return [];
  const wanted = { isFeminine: participle.isFeminine, isPlural: true };
  const other = { isFeminine: !participle.isFeminine, isPlural: true };
  const right = [agree(participle, wanted), agree(participle, other)];
  return fault(
    'agreement',
    [token],
    right.filter((one) => words.isWord(one)),
  );
}

/** `disponible`: the same with both genders. */
function ofBothGenders(word: string): Agreeing | undefined {
  return /^(?:disponible|valable|possible|nécessaire|responsable|utile|utilisable|visible|accessible|compatible|payable|remboursable|applicable|obligatoire|éligible|joignable|identique|conforme|propre|libre|valide|rapide|simple|facile)$/u.test(
    word,
  )
    ? { base: word, isFeminine: false, isPlural: false }
    : undefined;
}

function predicate(
  tokens: readonly Token[],
  index: number,
  words: FrenchWords,
): readonly FrenchFault[] {
  const subject = readSubject(tokens, index, words);
  if (!subject) return [];
  let verb = subject.end;
  while (clitics.has(tokens[verb]?.lower ?? '')) verb += 1;
  const place = placeAfterBe(tokens, verb);
  const token = place && tokens[place.at];
  if (!isWord(token) || hasNameCapital(token) || place?.isPlural !== subject.isPlural) return [];
  const { participle: own, adjective, verbs } = words.read(token.lower);
  const participle = own ?? adjective;
  if (!participle || verbs.length > 0 || NO_ADJECTIVE.test(token.lower)) return [];
  const { isFeminine = participle.isFeminine, isPlural } = subject;
  const right = agree(participle, { isFeminine, isPlural });
  const isIt = right === token.lower || !words.isWord(right);
  return isIt ? [] : fault('agreement', [token], [right]);
}

/** A participle right behind its noun, where no other noun before it may have it. */
function besideNoun(
  tokens: readonly Token[],
  index: number,
  words: FrenchWords,
): readonly FrenchFault[] {
  const [determiner, noun, token] = tokens.slice(index, index + 3);
  if (!determiner || !noun || !token || !singularDeterminers.has(determiner.lower)) return [];
  if (!areTogether(determiner, noun) || !areTogether(noun, token)) return [];
  if (hasNameCapital(noun) || hasNameCapital(token)) return [];
  const { participle, verbs, isNominal } = words.read(token.lower);
  if (participle === undefined || participle.base.length < 4) return [];
  // `l'argument durée`
  if (isNominal || verbs.length > 0) return [];
  const ofNoun = words.read(noun.lower);
  if (!ofNoun.isNominal || ofNoun.infinitive !== undefined) return [];
  if (
    ofNoun.verbs.length > 0 &&
    !/^(?:une?|cet?|cette|mon|ma|ton|ta|votre|notre|aucune?)$/u.test(determiner.lower)
  ) {
    const isPronoun = !prepositions.has(tokens[index - 1]?.lower ?? '');
    if (isPronoun) return [];
  }
  if (/^(?:fois|chose|tout|rien|peu)$/u.test(noun.lower)) return [];
  const isFeminine = isFeminineNoun(determiner, noun);
  if (isFeminine === undefined) return [];
  const right = agree(participle, { isFeminine, isPlural: false });
  if (right === token.lower || !words.isWord(right)) return [];
  const start =
    tokens.slice(0, index).findLastIndex((one) => endsPart(one) || one.kind === 'gap') + 1;
  const { isFeminine: own, isPlural } = participle;
  const hasOther = tokens
    .slice(start, index)
    .some(({ lower }) => mayHave(lower, { own, isPlural }));
  if (awaitsParticiple(tokens.slice(start, index), words)) return [];
  return hasOther ? [] : fault('agreement', [token], [right]);
}

/** `la banque a pour sa part refusé`: the participle is that of the verb. */
const HAVE =
  /^(?:ai|as|a|avons|avez|ont|av(?:ait|aient|ais|ions|iez)|aur(?:a|ont|ai|as|ons|ez|ait|aient)|ayant|avoir|été)$/u;

function awaitsParticiple(before: readonly Token[], words: FrenchWords): boolean {
  const at = before.findLastIndex(({ lower }) => HAVE.test(lower));
  return at >= 0 && !before.slice(at + 1).some(({ lower }) => words.read(lower).participle);
}

/** Whether a noun with this article may have the participle as it is written. */
function mayHave(
  article: string,
  { own, isPlural }: { readonly own: boolean; readonly isPlural: boolean | undefined },
): boolean {
  if (pluralDeterminers.has(article) || /^(?:aux|nous|vous|ils|elles)$/u.test(article))
    return isPlural !== false;
  if (isPlural === true) return /^(?:et|ou|ni)$/u.test(article);
  if (/^(?:la|une|cette|ma|ta|sa|aucune)$/u.test(article)) return own;
  if (/^(?:le|un|ce|cet|du|au|aucun|mon|ton|son)$/u.test(article)) return !own;
  return /^(?:l'|d'|de|votre|notre|leur|chaque|tu|je|j'|on|il|elle|en)$/u.test(article);
}
