import { type Token, isVerbTag, mayBe } from './english-clause';
import { type EnglishFault, type EnglishRule, faultAt } from './english-rule';
import { modals, nominatives, words } from './english-words';
import { textOf } from './find-clause';

/** Questions: their order of words, `How I can pay?`, `tell me where is it`, and their mark. */
export const checkQuestions: EnglishRule = (tokens) => {
  const direct = directOrder(tokens) ?? markMissing(tokens);
  const indirect = tokens.flatMap((_, index) => {
    const fault = indirectOrder(tokens, index);
    return fault ? [fault] : [];
  });
  return direct ? [direct, ...indirect] : indirect;
};

const HELPERS = words('am is are was were do does did have has had');

function isHelper(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (HELPERS.has(token.lower) || (modals.has(token.lower) && !token.lower.startsWith("'"))) &&
    token.tag.startsWith('AUX')
  );
}

/** `How I can pay?` */
function directOrder(tokens: readonly Token[]): EnglishFault | undefined {
  const isMuch =
    tokens[0]?.lower === 'how' && /^(?:much|many|long|often)$/u.test(tokens[1]?.lower ?? '');
  const [how] = tokens;
  const [subject, helper, verb] = tokens.slice(isMuch ? 2 : 1);
  if (!how || !subject || !helper || !verb || tokens.at(-1)?.text !== '?') return undefined;
  if (!/^(?:how|why|when|where|what)$/u.test(how.lower) || !isSubject(subject)) return undefined;
  if (!isHelper(helper) || /^(?:had|do|does|did)$/u.test(helper.lower)) return undefined;
  if (tokens.slice(2, -1).some(({ text, kind }) => kind === 'sign' && text !== "'"))
    return undefined;
  if (tokens.slice(3).some((one) => isHelper(one) && one.tag === 'AUX|Fin')) return undefined;
  if (tokens.slice(3).some((one) => one.tag === 'VERB|Fin')) return undefined;
  const [small] = subject.lower === 'i' ? ['I'] : [subject.lower];
  return faultAt(
    'question-order',
    [subject, helper],
    [`${helper.text} ${small ?? subject.text}`],
    [`${subject.text} ${helper.text}`],
  );
}

function isSubject(token: Token | undefined): boolean {
  return token !== undefined && (nominatives.has(token.lower) || /^(?:you|it)$/u.test(token.lower));
}

const ASKING = words(
  'know knows tell understand ask asked wonder wondering explain see me us him her them idea sure remember check confirm',
);

/** `Please tell me where is the parcel.` */
function indirectOrder(tokens: readonly Token[], index: number): EnglishFault | undefined {
  const [asking, how, helper, subject] = tokens.slice(index, index + 4);
  if (!asking || !how || !helper || !subject || !ASKING.has(asking.lower)) return undefined;
  if (asking.start === how.start || how.start !== asking.end + 1) return undefined;
  const isPlace = /^(?:how|why|when|where)$/u.test(how.lower);
  if (!isPlace && how.lower !== 'what') return undefined;
  if (!/^(?:is|are|was|were|can|will|should|has)$/u.test(helper.lower)) return undefined;
  if (
    /^(?:me|us|him|her|them)$/u.test(asking.lower) &&
    !/^(?:tell|tells|told|ask|asks|asked|show|shows|inform|explain|know)$/u.test(
      tokens[index - 1]?.lower ?? '',
    )
  )
    return undefined;
  if (isSubject(subject)) return order([helper, subject], `${subject.text} ${helper.text}`, how);
  if (!isPlace || !/^(?:the|my|your|our|his|this|that|these)$/u.test(subject.lower))
    return undefined;
  let at = index + 4;
  while (at < index + 7 && /^(?:ADJ|NOUN)$/u.test(tokens[at]?.tag ?? '')) at += 1;
  const noun = tokens[at - 1];
  const next = tokens[at];
  if (!noun || noun.tag !== 'NOUN' || (next && isVerbTag(next) && next.tag.endsWith('Fin')))
    return undefined;
  return order([helper, noun], `${textOf(tokens, index + 3, at)} ${helper.text}`, how);
}

function order(place: readonly [Token, Token], right: string, how: Token): EnglishFault {
  return faultAt('question-order', place, [right], [`${how.text} ${place[0].text}`]);
}

/** `Do you have the number.` */
function markMissing(tokens: readonly Token[]): EnglishFault | undefined {
  const stop = tokens.at(-1);
  const last = tokens.at(-2);
  const [first, second, third, fourth] = tokens;
  if (
    !first ||
    !second ||
    !third ||
    last?.kind !== 'word' ||
    stop?.text !== '.' ||
    tokens.length < 5
  )
    return undefined;
  // `…, isn't it.`
  const [comma, helper, not] = tokens.slice(-5);
  if (comma?.text === ',' && isHelper(helper) && not?.lower === "n't" && isSubject(last))
    return faultAt('question-mark', [last, stop], [`${last.text}?`], [last.text]);
  const isAsked =
    /^(?:do|does|did|is|are|was|were|have|has|can|will)$/u.test(first.lower) &&
    isSubject(second) &&
    third.tag !== 'AUX|Fin';
  const isWhat =
    /^(?:how|why|when|where|what)$/u.test(first.lower) && isHelper(second) && isSubject(third);
  const isMuch =
    first.lower === 'how' &&
    /^(?:much|many|long|often)$/u.test(second.lower) &&
    isHelper(third) &&
    isSubject(fourth);
  if (!isAsked && !isWhat && !isMuch) return undefined;
  if (tokens.some(({ lower }) => lower === 'please')) return undefined;
  // `Were you to leave, a fee would be due.`
  if (first.lower === 'were' && tokens.some(({ lower }) => lower === 'would')) return undefined;
  if (mayBe(first, 'noun') && !first.tag.startsWith('AUX')) return undefined;
  return faultAt('question-mark', [last, stop], [`${last.text}?`], [first.text]);
}
