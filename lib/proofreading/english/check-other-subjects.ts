import { isAsked, mayBeFinite, otherNumber } from './check-pronoun-verbs';
import { type Token, isOnlyVerb, isPluralNoun, mayBe, verbIn } from './english-clause';
import type { EnglishLexicon } from './english-lexicon';
import { type EnglishFault, type EnglishRule, faultAt } from './english-rule';
import { collectives, modals } from './english-words';
import { isFinite } from './find-clause';

/** Subjects of other kinds and their verbs: `my friend and I was`, `this mean`, `here is your tickets`, `she works and have`. */
export const checkOtherSubjects: EnglishRule = (tokens, lexicon) =>
  tokens.flatMap((token, index) => {
    if (token.kind !== 'word') return [];
    const fault =
      joined(tokens, index) ??
      twoNouns(tokens, index) ??
      thisVerb(tokens, index, lexicon) ??
      hereIs(tokens, index) ??
      everyoneIn(tokens, index, lexicon) ??
      secondVerb(tokens, index, lexicon);
    return fault ? [fault] : [];
  });

const PLURAL_OF: Readonly<Record<string, string>> = {
  is: 'are',
  was: 'were',
  has: 'have',
  am: 'are',
};

/** `my colleague and I was` */
function joined(tokens: readonly Token[], index: number): EnglishFault | undefined {
  const [before, and, pronoun, verb] = tokens.slice(index, index + 4);
  if (!before || and?.lower !== 'and' || !pronoun || !verb) return undefined;
  if (!/^(?:i|you|he|she|we|they)$/u.test(pronoun.lower)) return undefined;
  if (!/^(?:NOUN|PROPN|PRON)$/u.test(before.tag)) return undefined;
  const right = PLURAL_OF[verb.lower];
  if (right === undefined || hasFiniteBefore(tokens, index)) return undefined;
  return faultAt('verb-of-noun', [verb], [right], [`${and.text} ${pronoun.text}`, verb.text]);
}

/** A finite verb or a preposition earlier in the clause: the subject is not what it seems. */
function hasFiniteBefore(tokens: readonly Token[], index: number): boolean {
  for (let at = index; at >= 0; at -= 1) {
    const token = tokens[at];
    if (!token || token.kind === 'sign' || /^(?:SCONJ)$/u.test(token.tag)) return false;
    if (isFinite(token) || token.tag.startsWith('VERB') || token.tag === 'ADP') return true;
  }
  return false;
}

/** `The fee and the tax is` */
function twoNouns(tokens: readonly Token[], index: number): EnglishFault | undefined {
  const [the, noun, and, other, second, verb] = tokens.slice(index, index + 6);
  if (!the || noun?.tag !== 'NOUN' || and?.lower !== 'and' || !other || !second || !verb)
    return undefined;
  const isDetermined = [the, other].every(({ lower }) =>
    /^(?:the|my|your|our|his|her|their|this|that)$/u.test(lower),
  );
  const right = PLURAL_OF[verb.lower];
  if (!isDetermined || second.tag !== 'NOUN' || right === undefined) return undefined;
  if (index > 0 && !/^(?:SCONJ)$/u.test(tokens[index - 1]?.tag ?? '')) return undefined;
  return faultAt(
    'verb-of-noun',
    [verb],
    [right],
    [`${and.text} ${other.text} ${second.text}`, verb.text],
  );
}

/** `This mean that …`, `these is` */
function thisVerb(
  tokens: readonly Token[],
  index: number,
  lexicon: EnglishLexicon,
): EnglishFault | undefined {
  const [subject, verb, next] = tokens.slice(index, index + 3);
  const before = tokens[index - 1];
  if (!subject || !verb || verb.start !== subject.end + 1) return undefined;
  if (before && before.text !== ',' && !/^(?:CCONJ|SCONJ)$/u.test(before.tag)) return undefined;
  if (/^(?:these|those)$/u.test(subject.lower) && /^(?:is|was|has)$/u.test(verb.lower)) {
    const right = PLURAL_OF[verb.lower] ?? '';
    return faultAt('verb-of-pronoun', [verb], [right], [subject.text, verb.text]);
  }
  if (subject.lower !== 'this' || isAsked(tokens, index)) return undefined;
  if (verb.lower === 'were' && /^(?:if|though|as)$/u.test(before?.lower ?? '')) return undefined;
  if (/^(?:are|were|have)$/u.test(verb.lower) && verb.tag.endsWith('Fin'))
    return faultAt(
      'verb-of-pronoun',
      [verb],
      [otherNumber(verb, false, lexicon) ?? ''],
      [subject.text, verb.text],
    );
  const own = verbIn(verb, 'base');
  if (!own || verbIn(verb, 'past', 'participle') || modals.has(verb.lower)) return undefined;
  const isVerb =
    isOnlyVerb(verb, 'base') ||
    (verb.tag.startsWith('VERB') && /^(?:PRON|DET|SCONJ)$/u.test(next?.tag ?? ''));
  if (!isVerb || own.lemma === 'be') return undefined;
  if (mayBe(verb, 'adjective') && !/^(?:that|you|we|i)$/u.test(next?.lower ?? '')) return undefined;
  return faultAt(
    'verb-of-pronoun',
    [verb],
    [lexicon.inflect(own.lemma, 's')],
    [subject.text, verb.text],
  );
}

/** `Here is your tickets`; `there is many` */
function hereIs(tokens: readonly Token[], index: number): EnglishFault | undefined {
  const [here, verb, first] = tokens.slice(index, index + 3);
  if (!here || !verb || !first || !/^(?:is|was)$/u.test(verb.lower)) return undefined;
  const right = PLURAL_OF[verb.lower] ?? '';
  const names = [`${here.text} ${verb.text}`, first.text];
  if (here.lower === 'there')
    return /^(?:many|several|various|numerous)$/u.test(first.lower) &&
      !isPluralNoun(tokens[index + 3]) &&
      tokens[index + 3]?.lower !== 'a'
      ? faultAt('there-is', [verb], [right], names)
      : undefined;
  if (here.lower !== 'here' || !here.isFirst || index > 0) return undefined;
  let at = index + 2;
  while (at < index + 5 && /^(?:DET|ADJ|NUM)$/u.test(tokens[at]?.tag ?? '')) at += 1;
  if (/^(?:my|your|our|his|her|their|its)$/u.test(first.lower) && at === index + 2) at += 1;
  const noun = tokens[at];
  if (noun?.tag !== 'NOUN' || !isPluralNoun(noun) || tokens[at + 1]?.tag === 'NOUN')
    return undefined;
  if (/^(?:news|means|series)$/u.test(noun.lower)) return undefined;
  return faultAt('there-is', [verb], [right], [names[0] ?? '', noun.text]);
}

/** `Everyone in this team have` */
function everyoneIn(
  tokens: readonly Token[],
  index: number,
  lexicon: EnglishLexicon,
): EnglishFault | undefined {
  const every = tokens[index];
  if (!every || isAsked(tokens, index)) return undefined;
  const isEvery = /^(?:everyone|everybody|everything|nobody|nothing|someone|somebody)$/u.test(
    every.lower,
  );
  const isEachOf =
    /^(?:one|each|none|neither|either)$/u.test(every.lower) && tokens[index + 1]?.lower === 'of';
  if (!isEvery && (!isEachOf || every.lower === 'none')) return undefined;
  if (index > 0 && !/^(?:SCONJ)$/u.test(tokens[index - 1]?.tag ?? '')) return undefined;
  let at = index + 1;
  if (tokens[at]?.tag !== 'ADP') return undefined;
  at += 1;
  while (
    at < index + 6 &&
    (/^(?:DET|ADJ|NOUN|NUM|PROPN)$/u.test(tokens[at]?.tag ?? '') ||
      /^(?:my|your|our|his|her|their|its|this|these|those|us|them|you)$/u.test(
        tokens[at]?.lower ?? '',
      ))
  )
    at += 1;
  const verb = tokens[at];
  if (!verb || at < index + 3 || !/^(?:are|were|have|do)$/u.test(verb.lower)) return undefined;
  if (!mayBeFinite(verb)) return undefined;
  const right = verb.lower === 'do' ? 'does' : otherNumber(verb, false, lexicon);
  return right === undefined
    ? undefined
    : faultAt('verb-of-noun', [verb], [right], [every.text, verb.text]);
}

/** `The box is heavy and have a lid` */
function secondVerb(
  tokens: readonly Token[],
  index: number,
  lexicon: EnglishLexicon,
): EnglishFault | undefined {
  const [and, verb] = tokens.slice(index, index + 2);
  if (!and || !verb || !/^(?:and|but)$/u.test(and.lower)) return undefined;
  const isHelper = /^(?:have|are|were|do)$/u.test(verb.lower);
  if (!isHelper || !mayBeFinite(verb)) return undefined;
  let finite = -1;
  for (let at = index - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    if (!token || token.kind === 'sign' || token.kind === 'gap') break;
    if (
      /^(?:to|let|lets|help|helps|make|makes|please|and|or|not|n't|what|all|do|does|did|if|that|who|which|where)$/u.test(
        token.lower,
      ) ||
      /^(?:SCONJ|CCONJ|PART)$/u.test(token.tag) ||
      modals.has(token.lower)
    )
      return undefined;
    if (isFinite(token)) {
      finite = at;
      break;
    }
  }
  const first = tokens[finite];
  const subject = tokens[finite - 1];
  if (!first || !subject || index - finite > 10) return undefined;
  const isThird =
    /^(?:is|has|was)$/u.test(first.lower) ||
    (verbIn(first, 's') !== undefined && !mayBe(first, 'noun'));
  if (!isThird || collectives.has(subject.lower)) return undefined;
  const isSubject = /^(?:he|she|it)$/u.test(subject.lower) || /^(?:NOUN|PROPN)$/u.test(subject.tag);
  if (!isSubject || isPluralNoun(subject)) return undefined;
  if (first.lower === 'was' && verb.lower !== 'have' && verb.lower !== 'were') return undefined;
  const right = otherNumber(verb, false, lexicon) ?? (verb.lower === 'do' ? 'does' : undefined);
  return right === undefined
    ? undefined
    : faultAt('verb-of-noun', [verb], [right], [subject.text, verb.text]);
}
