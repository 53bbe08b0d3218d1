import { replaceToken } from '../germanic/germanic-rule';
import {
  areBeside,
  endsPart,
  hasNameCapital,
  isWord,
  startOfPart,
  type Token,
} from '../germanic/germanic-token';
import { wordSet } from '../word-set';
import { auxiliaries, closed, determiners, neverFinite } from './dutch-lists';
import type { DutchFault } from './dutch-rule';
import type { DutchWords } from './dutch-words';

const SUBJECTS = wordSet('hij u zij ze dit dat wie men iemand niemand');
/** Right with `u` and `hij` as they are. */
const MODALS = wordSet('wil kan zal mag heb');
/** Before `u` they are no imperatives: `Meld u aan`. */
const BEFORE_U = wordSet('vind word krijg ontvang betaal denk bestel koop verblijf');
const AFTER_JE = wordSet(
  'graag ook het dat dit er nog al niet liever door de een dan nu morgen vandaag deze die geen op in met',
);
const PERSONS = wordSet('ik je jij jullie');
const VERB_FIRST = wordSet('en of maar dan als dat wat wie die waar hoe omdat');

/** `ik wordt`, `hij vind`, `het pakket word`, `wordt je gebeld`. */
export function checkVerbEndings(
  tokens: readonly Token[],
  words: DutchWords,
): readonly DutchFault[] {
  return tokens.flatMap((token, index) => checkVerb(tokens, index, words) ?? []);
}

function checkVerb(
  tokens: readonly Token[],
  index: number,
  words: DutchWords,
): DutchFault | undefined {
  const token = tokens[index];
  if (!token || !isWord(token) || neverFinite.has(token.lower)) return undefined;
  // `de werkbalk Opmaak`
  if (hasNameCapital(token)) return undefined;
  if (closed.has(token.lower) && !/^wordt?$/u.test(token.lower)) return undefined;
  const { stemOfThird, isStem, isNoun, isAdjective } = words.read(token.lower);
  if (
    stemOfThird !== undefined &&
    stemOfThird !== token.lower &&
    !isNoun &&
    !isStem &&
    !isAdjective
  ) {
    return checkThird(tokens, index, stemOfThird);
  }
  if (token.lower === 'word') return checkWord(tokens, index);
  const isVerb = isStem && !isNoun && !isAdjective && !token.lower.endsWith('t');
  if (!isVerb || MODALS.has(token.lower)) return undefined;
  return checkStem(tokens, index, words);
}

/** A form with -t beside `ik`, or before `je` and `jij`. */
function checkThird(tokens: readonly Token[], index: number, stem: string): DutchFault | undefined {
  const token = tokens[index];
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  if (!token) return undefined;
  if (before && before.lower === 'ik' && areBeside(before, token)) {
    const isSubject =
      !VERB_FIRST.has(tokens[index - 2]?.lower ?? '') || tokens[index - 2]?.lower !== 'wie';
    return isSubject ? replaceToken('stem-with-ik', token, [stem], 'ik') : undefined;
  }
  if (!next || !areBeside(token, next)) return undefined;
  if (next.lower === 'ik' && endsOrWord(tokens[index + 2])) {
    return replaceToken('stem-with-ik', token, [stem], 'ik');
  }
  const after = tokens[index + 2];
  const isPlace = index === 0 || tokens[index - 1]?.kind !== 'word' || token.isFirst;
  if (
    next.lower === 'jij' ||
    (next.lower === 'je' && isPlace && after && AFTER_JE.has(after.lower))
  ) {
    return replaceToken('stem-before-je', token, [stem], next.text);
  }
  return undefined;
}

function endsOrWord(token: Token | undefined): boolean {
  return token === undefined || token.kind !== 'gap';
}

/** Only with `ik`, and before `je`. */
function checkWord(tokens: readonly Token[], index: number): DutchFault | undefined {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (!token || token.text !== 'word' || !before || !isWord(before)) return undefined;
  const part = tokens.slice(startOfPart(tokens, index));
  if (part.some(({ lower }) => PERSONS.has(lower)) || VERB_FIRST.has(before.lower))
    return undefined;
  return replaceToken('third-person', token, ['wordt'], before.text);
}

/** A bare stem beside a subject that wants -t. */
function checkStem(
  tokens: readonly Token[],
  index: number,
  words: DutchWords,
): DutchFault | undefined {
  const token = tokens[index];
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  if (!token || !words.isWord(`${token.lower}t`)) return undefined;
  const third = [`${token.lower}t`];
  if (next && areBeside(token, next)) {
    const isInverted = next.lower === 'hij' || (next.lower === 'u' && BEFORE_U.has(token.lower));
    if (isInverted && next.text === next.lower)
      return replaceToken('third-person', token, third, next.text);
  }
  if (!before || !areBeside(before, token)) return undefined;
  const part = tokens.slice(startOfPart(tokens, index));
  if (part.some(({ lower }) => PERSONS.has(lower))) return undefined;
  if (SUBJECTS.has(before.lower)) {
    // `om u bezorg`, `voor u plan`: an object.
    const isSubject = isSubjectPlace(tokens, index - 1);
    return isSubject ? replaceToken('third-person', token, third, before.text) : undefined;
  }
  return isAfterNounPhrase(tokens, index, words) || isLastInClause(tokens, index)
    ? replaceToken('third-person', token, third, before.text)
    : undefined;
}

function isSubjectPlace(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before || !isWord(before)) return true;
  return /^(?:en|of|maar|want|dus|als|dat|omdat|zodra|waar|wat|waarom|zoals|wanneer|indien|die)$/u.test(
    before.lower,
  );
}

/** `als u de code niet ontvang,` */
function isLastInClause(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  if (!endsPart(next) || !/^[,.]$/u.test(next?.text ?? '')) return false;
  const [opener, subject] = tokens.slice(startOfPart(tokens, index), index);
  const isOpener = /^(?:als|omdat|wanneer|indien|zodra)$/u.test(opener?.lower ?? '');
  const before = tokens[index - 1]?.lower ?? '';
  const isNounPlace = determiners.has(before) || /^(?:de|het)zelfde$/u.test(before);
  return isOpener && !isNounPlace && /^(?:u|hij)$/u.test(subject?.lower ?? '');
}

/** `De monteur breng`: the article, one noun and then the verb, at the beginning of a sentence. */
function isAfterNounPhrase(tokens: readonly Token[], index: number, words: DutchWords): boolean {
  const noun = tokens[index - 1];
  const determiner = tokens[index - 2];
  if (!noun || !determiner || endsPart(tokens[index + 1])) return false;
  if (!determiner.isFirst || !determiners.has(determiner.lower) || closed.has(noun.lower))
    return false;
  const next = tokens[index + 1];
  if (!isWord(next) || auxiliaries.has(next.lower)) return false;
  return words.read(noun.lower).isNoun && !words.read(noun.lower).isAdjective;
}
