import { isAsked } from './check-pronoun-verbs';
import { type Token, isPluralNoun, isVerbTag, mayBe, verbIn } from './english-clause';
import type { EnglishLexicon } from './english-lexicon';
import { type EnglishFault, type EnglishRule, faultAt } from './english-rule';
import { negations, nominatives, words } from './english-words';
import { clauseVerb } from './find-clause';

/** Tenses that a time forbids: `have sent it yesterday`, `are waiting since May`; helpers that are missing: `we gone`. */
export const checkTenses: EnglishRule = (tokens, lexicon) =>
  tokens.flatMap((token, index) => {
    if (token.kind !== 'word') return [];
    const fault =
      perfectInThePast(tokens, index, lexicon) ??
      presentSince(tokens, index) ??
      helperMissing(tokens, index, lexicon) ??
      usedTo(tokens, index, lexicon) ??
      willInClause(tokens, index, lexicon);
    return fault ? [fault] : [];
  });

/** `We have sent it yesterday` */
function perfectInThePast(
  tokens: readonly Token[],
  index: number,
  lexicon: EnglishLexicon,
): EnglishFault | undefined {
  const have = tokens[index];
  if (!have || !/^(?:have|has|'ve)$/u.test(have.lower) || isAsked(tokens, index)) return undefined;
  if (tokens[index - 1]?.lower === 'to' || have.isFirst) return undefined;
  let at = index + 1;
  while (at < index + 3 && (tokens[at]?.tag === 'ADV' || negations.has(tokens[at]?.lower ?? '')))
    at += 1;
  if (tokens.slice(index + 1, at).some(({ lower }) => /^(?:not|n't|never|ever)$/u.test(lower)))
    return undefined;
  const been = tokens[at]?.lower === 'been' && verbIn(tokens[at + 1], 'participle') ? 1 : 0;
  const verb = tokens[at + been];
  const own = verbIn(verb, 'participle');
  if (!verb || !own || verb.lower === 'got' || !hasPastTime(tokens, at + been + 1))
    return undefined;
  const past = lexicon.inflect(own.lemma, 'past');
  const passive = have.lower === 'has' ? `was ${verb.text}` : `were ${verb.text}`;
  const between = tokens.slice(index + 1, at).map(({ text }) => `${text} `);
  const right = `${between.join('')}${been ? passive : past}`;
  return faultAt(
    'perfect-in-the-past',
    [have, verb],
    [have.lower === "'ve" ? ` ${right}` : right],
    [`${have.text} ${verb.text}`],
  );
}

const LAST = words(
  'week month year night summer winter autumn spring monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december christmas',
);

/** `yesterday`, `two days ago`, `last week` in what follows, before another verb or clause begins. */
function hasPastTime(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 12; at += 1) {
    const token = tokens[at];
    if (!token || token.kind === 'sign' || token.kind === 'gap' || isVerbTag(token)) return false;
    if (/^(?:SCONJ|CCONJ)$/u.test(token.tag) || nominatives.has(token.lower)) return false;
    if (
      /^(?:since|until|till|from|that|which|who|as|by|of|for|over|during|within)$/u.test(
        token.lower,
      )
    )
      return false;
    const before = tokens[at - 1];
    if (before?.tag === 'ADP' || before?.tag === 'DET') continue;
    const next = tokens[at + 1];
    if (token.lower === 'yesterday' && next?.lower !== "'s") return true;
    if (token.lower === 'ago') return true;
    if (token.lower === 'last' && LAST.has(next?.lower ?? '') && tokens[at + 2]?.lower !== "'s")
      return !tokens[at + 2]?.tag.startsWith('NOUN');
  }
  return false;
}

/** `We are waiting since Monday` */
function presentSince(tokens: readonly Token[], index: number): EnglishFault | undefined {
  const be = tokens[index];
  if (!be || !/^(?:am|is|are|'m|'re|'s)$/u.test(be.lower)) return undefined;
  const isPlural = /^(?:are|'re|am|'m)$/u.test(be.lower);
  let at = index + 1;
  while (at < index + 3 && tokens[at]?.tag === 'ADV') at += 1;
  const verb = tokens[at];
  if (!verb || !verbIn(verb, 'ing') || !isVerbTag(verb) || verb.lower === 'going') return undefined;
  for (let place = at + 1; place < at + 9; place += 1) {
    const token = tokens[place];
    if (!token || token.kind === 'sign' || token.kind === 'gap' || isVerbTag(token))
      return undefined;
    if (token.lower !== 'since') continue;
    if (!isTime(tokens, place + 1)) return undefined;
    const been = tokens.slice(index + 1, at).map(({ text }) => `${text} `);
    const have = `${isPlural ? 'have' : 'has'} ${been.join('')}been ${verb.text}`;
    return faultAt(
      'present-since',
      [be, verb],
      [be.lower.startsWith("'") ? ` ${have}` : have],
      [`${be.text} ${verb.text}`],
    );
  }
  return undefined;
}

function isTime(tokens: readonly Token[], at: number): boolean {
  const [time, next] = tokens.slice(at, at + 2);
  if (!time) return false;
  const isDay = LAST.has(time.lower) || /^(?:yesterday|(?:19|20)\d\d)$/u.test(time.lower);
  return (isDay || (time.lower === 'last' && LAST.has(next?.lower ?? ''))) && !isVerbTag(next);
}

/** `We gone there`, `I seen it` */
function helperMissing(
  tokens: readonly Token[],
  index: number,
  lexicon: EnglishLexicon,
): EnglishFault | undefined {
  const subject = tokens[index];
  const isLater = /^(?:last|never|also|already|just|always)$/u.test(tokens[index + 1]?.lower ?? '');
  const verb = tokens[isLater ? index + 2 : index + 1];
  if (!subject || !verb || !nominatives.has(subject.lower)) return undefined;
  const own = verbIn(verb, 'participle');
  if (
    !own ||
    isAsked(tokens, index) ||
    !verb.forms.every((form) => form.kind === 'verb' && form.form === 'participle')
  )
    return undefined;
  const helper = /^(?:he|she)$/u.test(subject.lower) ? 'has' : 'have';
  return faultAt(
    'helper-missing',
    [subject, verb],
    isLater
      ? []
      : [
          `${subject.text} ${helper} ${verb.text}`,
          `${subject.text} ${lexicon.inflect(own.lemma, 'past')}`,
        ],
    [subject.text, verb.text],
  );
}

/** `I used to working there`; `I am used to work at night` */
function usedTo(
  tokens: readonly Token[],
  index: number,
  lexicon: EnglishLexicon,
): EnglishFault | undefined {
  const [subject, helper, used, to, verb] = tokens.slice(index, index + 5);
  if (!subject || !/^(?:i|we|you|he|she|they|people)$/u.test(subject.lower)) return undefined;
  if (helper?.lower === 'used' && used?.lower === 'to' && to) {
    const own = verbIn(to, 'ing');
    return own && to.lower !== 'being' && isVerbTag(to) && !mayBe(to, 'adjective')
      ? faultAt('base-after-to', [to], [own.lemma], [to.text])
      : undefined;
  }
  if (
    subject.lower === 'they' ||
    !/^(?:am|are|was|were|is|'m|'re|'s|get|got)$/u.test(helper?.lower ?? '') ||
    used?.lower !== 'used' ||
    to?.lower !== 'to' ||
    !verb
  )
    return undefined;
  const own = verbIn(verb, 'base');
  return own && verb.tag === 'VERB|Inf'
    ? faultAt('ing-after-verb', [verb], [lexicon.inflect(own.lemma, 'ing')], ['used to', verb.text])
    : undefined;
}

/** `As soon as the second boot will arrive` */
function willAfterNoun(
  tokens: readonly Token[],
  index: number,
  lexicon: EnglishLexicon,
): EnglishFault | undefined {
  const at = clauseVerb(tokens, index + 1);
  const [will, verb] = at === undefined ? [] : tokens.slice(at, at + 2);
  const own = verbIn(verb, 'base');
  if (!will || !verb || !own || will.lower !== 'will') return undefined;
  const right = isPluralNoun(tokens[(at ?? 0) - 1]) ? own.lemma : lexicon.inflect(own.lemma, 's');
  return faultAt(
    'will-in-clause',
    [will, verb],
    [own.lemma === 'be' ? 'is' : right],
    ['as soon as', `${will.text} ${verb.text}`],
  );
}

/** `When you will receive it, …`, `as soon as it will arrive` */
function willInClause(
  tokens: readonly Token[],
  index: number,
  lexicon: EnglishLexicon,
): EnglishFault | undefined {
  const [when, subject, will, verb] = tokens.slice(index, index + 4);
  if (!when || !subject || !will || !verb || tokens.at(-1)?.text === '?') return undefined;
  const isFirst = index === 0 && /^(?:if|when|once|until|before|after)$/u.test(when.lower);
  const isSoon = when.lower === 'as' && /^(?:soon|long)$/u.test(tokens[index - 1]?.lower ?? '');
  if (!isFirst && !isSoon && !/^(?:until|unless)$/u.test(when.lower)) return undefined;
  if (isSoon && /^(?:the|your|our|this)$/u.test(subject.lower)) {
    return willAfterNoun(tokens, index, lexicon);
  }
  if (!/^(?:i|we|you|he|she|it|they)$/u.test(subject.lower) || !/^(?:will|'ll)$/u.test(will.lower))
    return undefined;
  const own = verbIn(verb, 'base');
  if (!own) return undefined;
  const isThird = /^(?:he|she|it)$/u.test(subject.lower);
  const be = subject.lower === 'i' ? 'am' : isThird ? 'is' : 'are';
  const right = own.lemma === 'be' ? be : isThird ? lexicon.inflect(own.lemma, 's') : own.lemma;
  return faultAt(
    'will-in-clause',
    [subject, verb],
    [`${subject.text} ${right}`],
    [when.text, `${will.text} ${verb.text}`],
  );
}
