import { type Token, nounsOf, verbIn, verbsOf } from './english-clause';
import { type EnglishFault, faultAt } from './english-rule';
import { clauseVerb, hasFinite, isFinite, startsWithPronoun } from './find-clause';

/** `Syria which was …`: a name needs no telling which one, so a comma. */
export function properWho(tokens: readonly Token[], index: number): EnglishFault | undefined {
  const [name, who, verb] = tokens.slice(index, index + 3);
  if (
    name?.tag !== 'PROPN' ||
    !/^\p{Lu}\p{Ll}/u.test(name.text) ||
    !/^(?:who|which)$/u.test(who?.lower ?? '') ||
    !isFinite(verb)
  )
    return undefined;
  if (/^(?:the|a|any|those|that)$/u.test(tokens[index - 1]?.lower ?? '') || index < 1)
    return undefined;
  return faultAt('comma-after-name', [name], [`${name.text},`], [name.text]);
}

/** `…, however we …`: two sentences. */
export function splice(tokens: readonly Token[], index: number): EnglishFault | undefined {
  const [comma, word, next] = tokens.slice(index, index + 3);
  if (comma?.text !== ',' || !word || !next) return undefined;
  if (/^(?:however|therefore|moreover|furthermore|nevertheless|consequently)$/u.test(word.lower)) {
    if (
      clauseVerb(tokens, index + 2) === undefined ||
      !hasFinite(tokens, 0, index) ||
      startsSubordinate(tokens)
    )
      return undefined;
    return faultAt(
      'comma-splice',
      [comma, word],
      [`; ${word.text},`, `. ${word.text.slice(0, 1).toUpperCase()}${word.text.slice(1)},`],
      [word.text],
    );
  }
  if (!startsWithPronoun(tokens, index + 1) || word.lower === 'please' || startsSubordinate(tokens))
    return undefined;
  if (
    /^(?:think|believe|hope|guess|know|suppose|say|said|mean|'m|am|see|fear|understand|promise|assure)$/u.test(
      next.lower,
    )
  )
    return undefined;
  if (
    !hasFinite(tokens, 0, index) ||
    /^(?:years?|months?|weeks?|days?|time|ago|morning|evening|afternoon|night)$/u.test(
      tokens[index - 1]?.lower ?? '',
    )
  )
    return undefined;
  // `…; at present, it is …`
  const semicolon = tokens.findLastIndex(({ text }, at) => at < index && /^[;:]$/u.test(text));
  if (!hasFinite(tokens, semicolon + 1, index)) return undefined;
  const clause = tokens.slice(0, index);
  // `were anyone to fall ill, we …`: the condition comes first.
  if (clause.some(isInverted)) return undefined;
  if (
    clause.some(({ text, tag }) => text === ',' || tag === 'SCONJ' || /^["“:(]$/u.test(text)) ||
    clause.length < 4
  )
    return undefined;
  if (clauseVerb(tokens, 0) === undefined) return undefined;
  if (
    /^(?:think|believe|know|hope|guess|suppose|say|says|said|mean|see)$/u.test(
      tokens[index - 1]?.lower ?? '',
    )
  )
    return undefined;
  return faultAt(
    'comma-splice',
    [comma, word],
    [`. ${word.text.slice(0, 1).toUpperCase()}${word.text.slice(1)}`, `; ${word.text}`],
    [word.text],
  );
}

function isInverted({ lower }: Token, at: number, clause: readonly Token[]): boolean {
  const before = clause[at - 1];
  const isFirst = before === undefined || before.kind === 'sign';
  return isFirst && /^(?:were|had|should)$/u.test(lower);
}

function startsSubordinate(tokens: readonly Token[]): boolean {
  const [first] = tokens;
  return (
    first !== undefined &&
    (first.tag === 'SCONJ' ||
      first.tag === 'ADP' ||
      (/^(?:if|when|although|as|because|since|while|after|before|once|to|not|the)$/u.test(
        first.lower,
      ) &&
        first.lower !== 'the' &&
        first.lower !== 'not') ||
      verbIn(first, 'ing') !== undefined)
  );
}

/** `late.The parcel`, `heat(energy)` */
export function spaceMissing(tokens: readonly Token[], index: number): EnglishFault | undefined {
  const [before, sign, next] = tokens.slice(index - 1, index + 2);
  if (
    index === 0 ||
    !before ||
    !sign ||
    !next ||
    before.end !== sign.start ||
    next.start !== sign.end
  )
    return undefined;
  if (
    !/^[.!?(]$/u.test(sign.text) ||
    before.kind !== 'word' ||
    next.kind !== 'word' ||
    !/^\p{Ll}{3,}$/u.test(before.text.slice(1))
  )
    return undefined;
  if (sign.text === '(')
    return /^\p{L}{3,}$/u.test(next.text) && next.text !== 's' && tokens[index + 2]?.text !== ')'
      ? faultAt('space-missing', [before, sign], [`${before.text} (`], [before.text])
      : undefined;
  if (
    !/^\p{Lu}\p{Ll}+$/u.test(next.text) ||
    (next.forms.length === 0 &&
      !/^(?:The|It|This|He|She|They|We|You|In|And|But|If|When)$/u.test(next.text))
  )
    return undefined;
  return faultAt(
    'space-missing',
    [before, next],
    [`${before.text}${sign.text} ${next.text}`],
    [before.text],
  );
}

/** A sentence with a verb that ends in nothing, though others of its paragraph end in a full stop. */
export function stopMissing(tokens: readonly Token[]): EnglishFault | undefined {
  const last = tokens.at(-1);
  if (
    !last ||
    last.kind !== 'word' ||
    tokens.length < (startsWithPronoun(tokens, 0) ? 4 : 6) ||
    (nounsOf(last).length + verbsOf(last).length === 0 && last.tag !== 'PRON')
  )
    return undefined;
  const [first] = tokens;
  const isWhole =
    /^\p{Lu}/u.test(first?.text ?? '') &&
    !verbIn(first, 'base') &&
    hasFinite(tokens, 0, tokens.length) &&
    !tokens.some(({ text }) => /^[:–—|•]$/u.test(text));
  return isWhole ? faultAt('stop-missing', [last], [`${last.text}.`], [last.text]) : undefined;
}
