import type { Token } from './english-clause';
import { type EnglishFault, faultAt } from './english-rule';
import { words } from './english-words';
import {
  clauseVerb,
  isFinite,
  isRelative,
  nounClause,
  startsWithPronoun,
  textOf,
} from './find-clause';

const OPENINGS = words(
  `however therefore furthermore moreover nevertheless nonetheless unfortunately fortunately finally firstly secondly thirdly lastly
  additionally consequently nowadays besides otherwise meanwhile actually hopefully luckily
  generally personally similarly likewise accordingly eventually afterwards obviously
  overall surprisingly sadly honestly basically conversely indeed yes no well ok okay also second third fourth`,
);
/** Often without a comma where they are short and clear. */
const SMALL_OPENINGS = words(
  'first thus hence usually sometimes today currently recently instead so then now later again still often once normally maybe perhaps here',
);
const OPENING_PHRASES = words(
  `of_course in_fact for_example for_instance in_addition in_conclusion on_the_other_hand as_a_result first_of_all
  in_my_opinion after_all in_general in_other_words at_first at_last in_the_end at_the_moment in_this_case in_that_case on_the_contrary in_contrast
  as_a_consequence as_far_as_i_am_concerned to_sum_up above_all in_short by_the_way as_you_know last_but_not_least in_summary
  on_the_one_hand for_this_reason for_these_reasons as_far_as_i_know from_my_point_of_view to_conclude in_particular
  in_the_first_place second_of_all all_in_all in_the_past in_the_future these_days at_the_same_time in_the_same_way
  in_this_way in_my_view as_usual in_those_days at_that_time in_return in_reality in_theory
  this_way that_way these_days last_week last_year last_month next_week next_time one_day some_day even_so even_now for_sure most_importantly more_importantly as_well_as_that
  on_one_hand on_other_hand in_my_mind to_my_mind`,
);

/** After these no name, pronoun or article can belong to the phrase. */
const UNMISTAKABLE = words(
  `of_course in_addition in_fact in_conclusion on_the_other_hand for_example for_instance first_of_all in_my_opinion
  in_other_words therefore furthermore moreover nevertheless unfortunately fortunately additionally consequently as_far_as_i_am_concerned`,
);

/** `However we …`, `And for example you …` */
export function openingWords(tokens: readonly Token[]): EnglishFault | undefined {
  const from = /^(?:and|so)$/u.test(tokens[0]?.lower ?? '') ? 1 : 0;
  const first = tokens[from];
  if (!first || first.kind !== 'word') return undefined;
  for (let length = 6; length > 0; length -= 1) {
    const phrase = tokens
      .slice(from, from + length)
      .map(({ lower }) => lower)
      .join('_');
    const isSmall = length === 1 && SMALL_OPENINGS.has(phrase);
    if (!isSmall && !(length === 1 ? OPENINGS : OPENING_PHRASES).has(phrase)) continue;
    const end = from + length;
    const last = tokens[end - 1];
    const next = tokens[end];
    if (!last || !next || next.kind !== 'word' || (from > 0 && length === 1)) return undefined;
    // `Next time you log in, choose …`: the phrase begins a clause of its own.
    if (phrase === 'next_time' && tokens.slice(end).some(({ text }) => text === ',')) {
      return undefined;
    }
    if (!isClauseNext(tokens, end, phrase)) return undefined;
    const rule = isSmall ? 'comma-after-small-opening' : 'comma-after-opening';
    const text = textOf(tokens, from, end);
    return faultAt(rule, [first, last], [`${text},`], [text]);
  }
  return undefined;
}

function isClauseNext(tokens: readonly Token[], end: number, phrase: string): boolean {
  const next = tokens[end];
  if (/^(?:well|no|ok|okay)$/u.test(phrase)) return startsWithPronoun(tokens, end);
  if (phrase === 'yes' && /^(?:that|this)$/u.test(next?.lower ?? '')) return true;
  return (
    clauseVerb(tokens, end) !== undefined ||
    /^(?:if|when|because|although|as)$/u.test(next?.lower ?? '') ||
    (UNMISTAKABLE.has(phrase) && isDetermined(next))
  );
}

function isDetermined(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    /^(?:the|my|your|our|his|her|their|its|these|those|this|some|many|each|every|all|most)$/u.test(
      token.lower,
    )
  );
}

const OPEN_PREPOSITIONS = words(
  'in on at around between across near during after before for from by with without since regarding concerning as despite through like until upon within throughout under among besides due because instead according to',
);

/** `In the last years we …` */
export function openingPhrase(tokens: readonly Token[]): EnglishFault | undefined {
  const start = /^(?:and|but|so|even)$/u.test(tokens[0]?.lower ?? '') ? 1 : 0;
  const [first, second] = tokens.slice(start);
  if (!first || !second || !OPEN_PREPOSITIONS.has(first.lower)) return undefined;
  if (
    /^(?:due|according|because|instead)$/u.test(first.lower) &&
    !/^(?:to|of)$/u.test(second.lower)
  )
    return undefined;
  const isTo = first.lower === 'to';
  if (isTo && second.tag !== 'VERB|Inf') return undefined;
  for (let at = start + 1; at < start + 14; at += 1) {
    const token = tokens[at];
    if (!token || (token.kind === 'sign' && !/^['’]$/u.test(token.text)) || isFinite(token))
      return undefined;
    if (token.tag === 'SCONJ' || /^(?:that|which|who|what|how|where|when|if)$/u.test(token.lower))
      return undefined;
    const before = tokens[at - 1];
    const isPronoun = at > start + 1 && token.lower !== 'please' && startsWithPronoun(tokens, at);
    const verb = isPronoun ? at + 1 : at > start + 1 ? nounClause(tokens, at) : undefined;
    if (verb === undefined) continue;
    if (
      !before ||
      !(isTo ? /^(?:NOUN|PROPN|NUM|PRON|ADV|ADJ)$/u : /^(?:NOUN|PROPN|NUM|PRON)$/u).test(before.tag)
    )
      return undefined;
    if (isRelative(tokens, at, verb) || isFollowed(tokens, verb)) return undefined;
    const rule = at > start + 3 ? 'comma-after-phrase' : 'comma-after-short-phrase';
    return faultAt(rule, [before], [`${before.text},`], [textOf(tokens, start, at)]);
  }
  return undefined;
}

/** `In the world we live in we …`: the first clause belongs to the noun. */
function isFollowed(tokens: readonly Token[], verb: number): boolean {
  for (let at = verb + 2; at < verb + 6; at += 1) {
    const before = tokens[at - 1];
    if (!before || before.kind === 'sign') return false;
    if (startsWithPronoun(tokens, at) && /^(?:ADP|NOUN|ADV)$/u.test(before.tag)) return true;
  }
  return false;
}
