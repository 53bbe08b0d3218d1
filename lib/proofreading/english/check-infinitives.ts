import { type Token, isOnlyVerb, mayBe, verbIn, verbsOf } from './english-clause';
import type { EnglishLexicon } from './english-lexicon';
import { type EnglishFault, type EnglishRule, faultAt } from './english-rule';
import { words } from './english-words';

/** `to` and -ing in fixed frames: `spend time to wait`, `know how solve it`, `able find`, `make people to pay`, `for help you`. */
export const checkInfinitives: EnglishRule = (tokens, lexicon) =>
  tokens.flatMap((token, index) => {
    if (token.kind !== 'word') return [];
    const fault =
      ingAfterTime(tokens, index, lexicon) ??
      toAfterHow(tokens, index) ??
      toAfterAdjective(tokens, index) ??
      needing(tokens, index) ??
      needlessTo(tokens, index) ??
      toForFor(tokens, index) ??
      baseAfterHelp(tokens, index) ??
      baseAfterTo(tokens, index);
    return fault ? [fault] : [];
  });

/** `spend two hours to find it`, `have difficulty to find it`, `worth to see` */
function ingAfterTime(
  tokens: readonly Token[],
  index: number,
  lexicon: EnglishLexicon,
): EnglishFault | undefined {
  const [noun, to, verb] = tokens.slice(index, index + 3);
  if (!noun || to?.lower !== 'to' || !verb || verb.start !== to.end + 1) return undefined;
  const base = verbIn(verb, 'base');
  if (!base || verb.tag === 'NOUN') return undefined;
  const before = tokens.slice(Math.max(0, index - 5), index);
  const isTime =
    /^(?:time|hours?|minutes|days?|weeks?|months?|years?)$/u.test(noun.lower) &&
    before.some((one) => verbsOf(one)[0]?.lemma === 'spend') &&
    !before.some(({ kind }) => kind === 'sign');
  const isTrouble =
    /^(?:difficulty|difficulties|trouble|fun)$/u.test(noun.lower) &&
    before.some((one) => verbsOf(one)[0]?.lemma === 'have');
  if (!isTime && !isTrouble && noun.lower !== 'worth') return undefined;
  const ing = lexicon.inflect(base.lemma, 'ing');
  return faultAt('ing-after-verb', [to, verb], [ing], [noun.text, `${to.text} ${verb.text}`]);
}

/** `know how solve it` */
function toAfterHow(tokens: readonly Token[], index: number): EnglishFault | undefined {
  const [know, how, verb] = tokens.slice(index, index + 3);
  if (!know || !verb || !/^(?:how|where|what|when)$/u.test(how?.lower ?? '')) return undefined;
  const lemma = verbsOf(know)[0]?.lemma ?? know.lower;
  if (!/^(?:know|learn|show|teach|explain|understand|decide|about|on|me|you|us|them)$/u.test(lemma))
    return undefined;
  return isOnlyVerb(verb, 'base') && how && verb.lower !== 'be' ? missing([how, verb]) : undefined;
}

const ABLE = words('able unable willing supposed allowed going');

/** `able find`, `it is important check` */
function toAfterAdjective(tokens: readonly Token[], index: number): EnglishFault | undefined {
  const [adjective, verb] = tokens.slice(index, index + 2);
  if (!adjective || !verb || verb.start !== adjective.end + 1) return undefined;
  const isAble = ABLE.has(adjective.lower) && adjective.lower !== 'going';
  if (!isOnlyVerb(verb, 'base') && !(isAble && verbIn(verb, 'base') && verb.tag !== 'NOUN'))
    return undefined;
  const isBe = /^(?:is|are|was|were|'s|'re|'m|am|be|been|not)$/u.test(
    tokens[index - 1]?.lower ?? '',
  );
  const isIt =
    isBe &&
    /^(?:it|this|that)$/u.test(tokens[index - 2]?.lower ?? '') &&
    /^(?:important|necessary|possible|impossible|easy|difficult|hard|easier|harder)$/u.test(
      adjective.lower,
    );
  const isOrder = adjective.lower === 'order' && tokens[index - 1]?.lower === 'in';
  return (isBe && ABLE.has(adjective.lower)) || isIt || isOrder
    ? missing([adjective, verb])
    : undefined;
}

const WHO_NEEDS = words('i we you they');

/** `You do not need doing anything`: people need to do, things need doing. */
function needing(tokens: readonly Token[], index: number): EnglishFault | undefined {
  const [need, verb, object] = tokens.slice(index, index + 3);
  if (need?.lower !== 'need' || !verb || !verbIn(verb, 'ing') || !object) return undefined;
  if (
    object.tag !== 'DET' &&
    !/^(?:anything|something|it|this|that|them|us|your|our|the|a)$/u.test(object.lower)
  ) {
    return undefined;
  }
  let at = index - 1;
  while (
    at > index - 4 &&
    /^(?:do|not|n't|will|may|might|also|only|still|just|would)$/u.test(tokens[at]?.lower ?? '')
  )
    at -= 1;
  if (!WHO_NEEDS.has(tokens[at]?.lower ?? '')) return undefined;
  const base = verbIn(verb, 'ing')?.lemma ?? verb.lower;
  return faultAt('to-missing', [need, verb], [`${need.text} to ${base}`], [need.text, verb.text]);
}

function missing(place: readonly [Token, Token]): EnglishFault {
  const [before, verb] = place;
  return faultAt('to-missing', place, [`${before.text} to ${verb.text}`], [before.text, verb.text]);
}

const PERSONS = words(
  'people persons customers customer students student children child users user drivers driver everyone everybody someone colleagues staff parents person others anyone',
);

/** `It makes people to pay`, `let the driver to know` */
function needlessTo(tokens: readonly Token[], index: number): EnglishFault | undefined {
  const make = tokens[index];
  if (!make || !/^(?:make|let)$/u.test(verbsOf(make)[0]?.lemma ?? '') || make.tag === 'NOUN')
    return undefined;
  if (
    make.lower === 'made' &&
    /^(?:is|are|was|were|been|be)$/u.test(tokens[index - 1]?.lower ?? '')
  )
    return undefined;
  let at = index + 1;
  while (at < index + 4 && /^(?:DET|ADJ)$/u.test(tokens[at]?.tag ?? '')) at += 1;
  if (/^(?:my|your|our|his|her|their|its)$/u.test(tokens[at]?.lower ?? '')) at += 1;
  const [person, to, verb] = tokens.slice(at, at + 3);
  if (!person || !PERSONS.has(person.lower) || to?.lower !== 'to' || !verb) return undefined;
  return verbIn(verb, 'base') && verb.tag !== 'NOUN'
    ? faultAt('to-needless', [to, verb], [verb.text], [make.text])
    : undefined;
}

/** `help me finding it` */
function baseAfterHelp(tokens: readonly Token[], index: number): EnglishFault | undefined {
  const [help, object, verb, next] = tokens.slice(index, index + 4);
  if (verbsOf(help)[0]?.lemma !== 'help' || !object || !verb || !help) return undefined;
  if (!/^(?:me|us|him|them|you)$/u.test(object.lower)) return undefined;
  const own = verbIn(verb, 'ing');
  if (!own || !next || next.tag === 'NOUN') return undefined;
  if (mayBe(verb, 'noun') && !/^(?:DET|PRON)$/u.test(next.tag)) return undefined;
  return faultAt(
    'base-after-help',
    [verb],
    [own.lemma],
    [`${help.text} ${object.text}`, verb.text],
  );
}

const OBJECTS = words('me us him them my our your his their the');

/** `a photo for help us` */
function toForFor(tokens: readonly Token[], index: number): EnglishFault | undefined {
  const [preposition, verb, object] = tokens.slice(index, index + 3);
  if (preposition?.lower !== 'for' || !verb || !object || !OBJECTS.has(object.lower))
    return undefined;
  const base = verbIn(verb, 'base');
  if (!base || isOnlyVerb(verb, 'base') || mayBe(verb, 'adjective') || mayBe(verb, 'adverb'))
    return undefined;
  if (!/^(?:me|us|him|them)$/u.test(object.lower) && verb.tag === 'NOUN') return undefined;
  return faultAt(
    'ing-after-preposition',
    [preposition, verb],
    [`to ${verb.text}`],
    [preposition.text, verb.text],
  );
}

const WITH_INFINITIVE = words(
  'able unable happy glad pleased going supposed allowed try tries tried trying want wants wanted order decided decide need needs needed have has had willing ready like hope hopes how easy hard difficult important necessary possible impossible better',
);

/** `supposed to starts`, `in order to helping` */
function baseAfterTo(tokens: readonly Token[], index: number): EnglishFault | undefined {
  const [before, to, verb] = tokens.slice(index, index + 3);
  if (!before || to?.lower !== 'to' || !verb || !WITH_INFINITIVE.has(before.lower))
    return undefined;
  const own = verbIn(verb, 's', 'ing');
  if (!own || verbIn(verb, 'base', 'past', 'participle') || mayBe(verb, 'adverb')) return undefined;
  const next = tokens[index + 3];
  if (mayBe(verb, 'noun') && (own.form === 'ing' || next?.tag === 'NOUN')) {
    if (!/^(?:DET|PRON)$/u.test(next?.tag ?? '')) return undefined;
  }
  if (/^(?:have|has|had|need)$/u.test(before.lower) && own.form === 'ing') return undefined;
  if (before.lower === 'going' && own.form === 's') return undefined;
  return faultAt('base-after-to', [verb], [own.lemma], [verb.text]);
}
