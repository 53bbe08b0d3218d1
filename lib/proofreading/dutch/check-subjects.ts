import { replaceToken } from '../germanic/germanic-rule';
import { areBeside, endsPart, isWord, startOfPart, type Token } from '../germanic/germanic-token';
import { wordSet } from '../word-set';
import { closed, determiners, neverFinite } from './dutch-lists';
import type { DutchFault } from './dutch-rule';
import type { DutchWords } from './dutch-words';
import { infinitiveOf } from './infinitive-of';

const MODALS = wordSet(
  'kan kunt kunnen moet moeten wil wilt willen zal zult zullen mag mogen hoeft hoeven',
);
/** After them another clause has its own verb. */
const CLAUSES = wordSet(
  'en of maar want dat die wat wie als omdat zodat hoe waar wanneer welke welk dus tot voordat nadat zoals waarom terwijl indien zodra dan',
);
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['is', 'zijn'],
  ['heeft', 'hebben'],
  ['wordt', 'worden'],
  ['word', 'worden'],
  ['heb', 'hebben'],
]);
/** Verbs that have no object: what stands before them is the subject. */
const WITHOUT_OBJECT: ReadonlyMap<string, string> = new Map([
  ['zijn', 'is'],
  ['blijven', 'blijft'],
  ['liggen', 'ligt'],
  ['staan', 'staat'],
  ['komen', 'komt'],
  ['duren', 'duurt'],
  ['gelden', 'geldt'],
  ['kosten', 'kost'],
  ['gaan', 'gaat'],
  ['werken', 'werkt'],
]);

const PLURAL_OF_ALL: ReadonlyMap<string, string> = new Map(
  [...WITHOUT_OBJECT]
    .filter(([plural]) => plural !== 'kosten')
    .map(([plural, one]) => [one, plural]),
);

/** `vergoed we`, `Je krijg nog`, `binnen te komt`, `Je moet hem aansluit`: a verb that does not go with its subject or its modal. */
export function checkSubjects(tokens: readonly Token[], words: DutchWords): readonly DutchFault[] {
  return tokens.flatMap(
    (token, index) =>
      (isWord(token) &&
        (checkWithWij(tokens, index, words) ??
          checkWithJe(tokens, index, words) ??
          checkWithU(tokens, index) ??
          checkAfterTe(tokens, index, words) ??
          checkAfterModal(tokens, index, words) ??
          checkNumber(tokens, index, words))) ||
      [],
  );
}

/** `wij krijgt`, `vergoed we`. */
function checkWithWij(
  tokens: readonly Token[],
  index: number,
  words: DutchWords,
): DutchFault | undefined {
  const verb = tokens[index];
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  if (!verb) return undefined;
  const isAfter = /^(?:wij|we)$/u.test(before?.lower ?? '') && areBeside(before, verb);
  const isBefore = /^(?:wij|we)$/u.test(next?.text ?? '') && areBeside(verb, next);
  if (!isAfter && !isBefore) return undefined;
  const irregular = IRREGULAR.get(verb.lower);
  if (irregular !== undefined) {
    // `wat ik heb wij niet`: only where the verb has no other subject.
    const isAlone = !tokens
      .slice(startOfPart(tokens, index), index)
      .some(({ lower }) => /^(?:ik|hij|zij|ze|je|u|dit|dat|het|er)$/u.test(lower));
    return isAfter || isAlone
      ? replaceToken('plural-with-wij', verb, [irregular], 'wij')
      : undefined;
  }
  if (closed.has(verb.lower) || neverFinite.has(verb.lower)) return undefined;
  const { stemOfThird, isStem, isNoun, isAdjective, isInfinitive, isPast } = words.read(verb.lower);
  if (isNoun || isAdjective || isInfinitive || isPast) return undefined;
  const stem = stemOfThird ?? (isStem ? verb.lower : undefined);
  const right = stem === undefined ? undefined : infinitiveOf(stem, words);
  if (right === undefined) return undefined;
  // `zoals hij vindt wij ook niet`, `wat ik stuur we terug`
  const part = tokens.slice(startOfPart(tokens, index), index);
  if (
    isBefore &&
    part.some(({ lower }) => /^(?:ik|hij|zij|ze|je|jij|u|die|wie|wat|dat|als)$/u.test(lower))
  )
    return undefined;
  return replaceToken('plural-with-wij', verb, [right], 'wij');
}

/** `Je krijg nog`: at the beginning of a sentence, where `je` is no object. */
function checkWithJe(
  tokens: readonly Token[],
  index: number,
  words: DutchWords,
): DutchFault | undefined {
  const [je, verb] = tokens.slice(index - 1, index + 1);
  if (index < 1 || !je || !verb || !areBeside(je, verb)) return undefined;
  const isSubject = (je.lower === 'je' || je.lower === 'jij') && je.isFirst;
  if (!isSubject || closed.has(verb.lower) || !isWord(tokens[index + 1])) return undefined;
  const { isStem, isNoun, isAdjective, isInfinitive, isParticiple, isPast } = words.read(
    verb.lower,
  );
  if (!isStem || isNoun || isAdjective || isInfinitive || isParticiple || isPast) return undefined;
  const third = `${verb.lower}t`;
  return words.read(third).stemOfThird === verb.lower
    ? replaceToken('third-person', verb, [third], je.text)
    : undefined;
}

/** `Heb u al gekeken?` */
function checkWithU(tokens: readonly Token[], index: number): DutchFault | undefined {
  const [verb, u] = tokens.slice(index, index + 2);
  if (!verb || !verb.isFirst || verb.lower !== 'heb' || u?.text !== 'u') return undefined;
  const isQuestion = tokens.at(-1)?.text === '?' && !tokens.some(({ lower }) => lower === 'ik');
  return isQuestion ? replaceToken('third-person', verb, ['hebt', 'heeft'], 'u') : undefined;
}

/** `binnen te komt`. */
function checkAfterTe(
  tokens: readonly Token[],
  index: number,
  words: DutchWords,
): DutchFault | undefined {
  const [te, verb] = tokens.slice(index - 1, index + 1);
  if (
    index < 1 ||
    te?.lower !== 'te' ||
    !verb ||
    !areBeside(te, verb) ||
    (closed.has(verb.lower) && verb.lower !== 'komt')
  )
    return undefined;
  const { stemOfThird, isNoun, isAdjective, isParticiple, isInfinitive } = words.read(verb.lower);
  if (stemOfThird === undefined || isNoun || isAdjective || isParticiple || isInfinitive)
    return undefined;
  const right = infinitiveOf(stemOfThird, words);
  return right === undefined ? undefined : replaceToken('infinitive-after-modal', verb, [right]);
}

/** `Je moet hem zelf aansluit,`: the last word of a clause with a modal. */
function checkAfterModal(
  tokens: readonly Token[],
  index: number,
  words: DutchWords,
): DutchFault | undefined {
  const verb = tokens[index];
  if (!verb || !endsPart(tokens[index + 1]) || closed.has(verb.lower) || verb.lower.length < 5)
    return undefined;
  const part = tokens.slice(startOfPart(tokens, index), index);
  const at = part.findLastIndex(({ lower }) => MODALS.has(lower));
  if (at < 0 || at === part.length - 1 || at > 3) return undefined;
  if (part.some(({ lower }) => opensClause(lower)) || part.length > 9) return undefined;
  const { stemOfThird, isNoun, isAdjective, isParticiple, isInfinitive, isStem, isPast } =
    words.read(verb.lower);
  if (isNoun || isAdjective || isParticiple || isInfinitive || isStem) return undefined;
  const past = isPast && verb.lower.endsWith('den') ? verb.lower.slice(0, -3) : undefined;
  const stem = stemOfThird ?? past;
  const right = stem === undefined ? undefined : infinitiveOf(stem, words);
  return right === undefined || right === verb.lower
    ? undefined
    : replaceToken('infinitive-after-modal', verb, [right]);
}

/** Also `waarin`; and `worden`, `hebben` go with a participle. */
function opensClause(word: string): boolean {
  return CLAUSES.has(word) || word.startsWith('waar') || /^(?:worden|zijn|hebben)$/u.test(word);
}

/** `Het bedrag blijven voorlopig gelijk`: `het` before the noun is one, and the verb has no object. */
function checkNumber(
  tokens: readonly Token[],
  index: number,
  words: DutchWords,
): DutchFault | undefined {
  const [article, noun, verb, next] = tokens.slice(index - 2, index + 2);
  const plural = PLURAL_OF_ALL.get(verb?.lower ?? '');
  if (
    plural !== undefined &&
    article?.lower === 'alle' &&
    startOfPart(tokens, index) === index - 2 &&
    verb &&
    noun &&
    areBeside(noun, verb)
  ) {
    const isMany = /(?:en|s)$/u.test(noun.lower) && words.read(noun.lower).isNoun;
    return isMany ? replaceToken('third-person', verb, [plural], noun.text) : undefined;
  }
  const right = WITHOUT_OBJECT.get(verb?.lower ?? '');
  if (index !== 2 || !article || !noun || !verb || right === undefined) return undefined;
  if (!/^(?:het|dit)$/u.test(article.lower) || !areBeside(article, noun) || !areBeside(noun, verb))
    return undefined;
  const { isNoun, isAdjective, isInfinitive } = words.read(noun.lower);
  const isOne = isNoun && !isAdjective && !isInfinitive && !closed.has(noun.lower);
  const isSubject =
    !isWord(next) ||
    !(determiners.has(next.lower) || /^(?:wij|we|zij|ze|u|jullie|de|alle)$/u.test(next.lower));
  return isOne && isSubject ? replaceToken('third-person', verb, [right], noun.text) : undefined;
}
