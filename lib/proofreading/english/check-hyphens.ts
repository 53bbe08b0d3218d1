import { isOnlyVerb, isSingularNoun, verbIn, type Token } from './english-clause';
import { faultAt, type EnglishFault, type EnglishRule } from './english-rule';
import { words } from './english-words';

/** Hyphens in numbers and in what stands before a noun: `twenty five`, `a two year contract`, `a well known brand`. */
export const checkHyphens: EnglishRule = (tokens) =>
  tokens.flatMap((token, index) => {
    const fault = numbers(tokens, index) ?? measures(tokens, index) ?? compounds(tokens, index);
    return token.kind === 'word' || token.kind === 'number' ? (fault ? [fault] : []) : [];
  });

const TENS = words('twenty thirty forty fifty sixty seventy eighty ninety');
const ONES = words('one two three four five six seven eight nine');

function numbers(tokens: readonly Token[], index: number): EnglishFault | undefined {
  const [ten, one, next] = tokens.slice(index, index + 3);
  if (!ten || !one || !TENS.has(ten.lower) || !ONES.has(one.lower) || one.start !== ten.end + 1)
    return undefined;
  return next?.lower === 'to' ? undefined : hyphen([ten, one]);
}

const UNITS = words('year month week day hour minute mile metre meter foot inch page star');
const SMALL = words('one two three four five six seven eight nine ten twelve twenty thirty');

function measures(tokens: readonly Token[], index: number): EnglishFault | undefined {
  const [before, number, unit, noun] = tokens.slice(index - 1, index + 3);
  if (index === 0 || !before || !number || !unit || !noun || unit.start !== number.end + 1)
    return undefined;
  if (!SMALL.has(number.lower) && !(number.kind === 'number' && /^\d{1,3}$/u.test(number.text)))
    return undefined;
  if (
    !/^(?:a|an|the|my|your|our|this|his|her|their)$/u.test(before.lower) ||
    !UNITS.has(unit.lower)
  )
    return undefined;
  return noun.tag === 'NOUN' && isSingularNoun(noun) && noun.start === unit.end + 1
    ? hyphen([number, unit])
    : undefined;
}

const PAIRS = words(
  `well_known long_term short_term full_time part_time low_cost so_called first_class
  second_hand real_time world_famous old_fashioned good_looking english_speaking spanish_speaking hard_working cross_border
  up_to_date state_of_the_art day_to_day face_to_face step_by_step end_of_year free_of_charge self_service self_defence`,
);

/** Only right before a noun, and not `in the long term`. */
function compounds(tokens: readonly Token[], index: number): EnglishFault | undefined {
  const [one, other, noun] = tokens.slice(index, index + 3);
  const before = tokens[index - 1];
  if (!one || !other || !noun || other.text !== other.lower || other.start !== one.end + 1)
    return undefined;
  const isMade =
    /^(?:related|based|induced|owned|funded|sponsored|friendly|specific|sized|shaped)$/u.test(
      other.lower,
    ) &&
    /^(?:NOUN|PROPN)$/u.test(one.tag) &&
    !verbIn(one, 's');
  const isWell =
    one.lower === 'well' &&
    isOnlyVerb(other, 'past', 'participle') &&
    /^(?:a|an|the|this|my|our|your|their)$/u.test(before?.lower ?? '');
  if (
    (!isMade && !isWell && !PAIRS.has(`${one.lower}_${other.lower}`)) ||
    noun.tag !== 'NOUN' ||
    verbIn(noun, 's')
  )
    return undefined;
  if (!before || !/^(?:DET|ADJ|ADP|VERB\|Fin|VERB\|Inf|AUX\|Fin|PRON)$/u.test(before.tag))
    return undefined;
  return hyphen([one, other]);
}

function hyphen(pair: readonly [Token, Token]): EnglishFault {
  const right = `${pair[0].text}-${pair[1].text}`;
  return faultAt('hyphen', pair, [right], [`${pair[0].text} ${pair[1].text}`, right]);
}
