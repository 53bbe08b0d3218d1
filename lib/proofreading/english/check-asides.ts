import type { Token } from './english-clause';
import { type EnglishFault, type EnglishRule, faultAt } from './english-rule';
import { clauseVerb, hasFinite, isFinite, startsWithPronoun } from './find-clause';

/** Commas around what is only thrown in: `for example`, `I think`, `however` in the middle; before a quotation. */
export const checkAsides: EnglishRule = (tokens) =>
  tokens.flatMap((_, index) => {
    const fault =
      forExample(tokens, index) ??
      iThink(tokens, index) ??
      howeverInside(tokens, index) ??
      howeverAmid(tokens, index) ??
      beforeQuote(tokens, index);
    return fault ? [fault] : [];
  });

/** `some of them for example are late` */
function forExample(tokens: readonly Token[], index: number): EnglishFault | undefined {
  const [before, preposition, example, next] = tokens.slice(index - 1, index + 3);
  if (index < 2 || before?.kind !== 'word' || preposition?.lower !== 'for' || !example || !next)
    return undefined;
  if (!/^(?:example|instance)$/u.test(example.lower) || next.text === ':') return undefined;
  if (!/^(?:NOUN|PROPN|PRON|NUM|ADV)$/u.test(before.tag)) return undefined;
  if (/^(?:and|but|or|so|as|like|also|take|see|this|that|it|because)$/u.test(before.lower))
    return undefined;
  const right = next.text === ',' ? '' : ',';
  return faultAt(
    'comma-before-addition',
    [before, example],
    [`${before.text}, ${preposition.text} ${example.text}${right}`],
    [`${preposition.text} ${example.text}`],
  );
}

/** `They are late I think.` */
function iThink(tokens: readonly Token[], index: number): EnglishFault | undefined {
  const [before, subject, verb, end] = tokens.slice(index - 1, index + 3);
  if (index < 4 || before?.kind !== 'word' || subject?.lower !== 'i' || !verb) return undefined;
  if (!/^(?:think|guess|believe|suppose|hope)$/u.test(verb.lower)) return undefined;
  if (!end || !/^[.!]$/u.test(end.text) || !/^(?:NOUN|ADJ|ADV|NUM)$/u.test(before.tag))
    return undefined;
  if (
    tokens
      .slice(0, index)
      .some(({ lower }) => /^(?:what|than|as|that|how|like|everything|all|way)$/u.test(lower))
  )
    return undefined;
  return faultAt(
    'comma-before-addition',
    [before],
    [`${before.text},`],
    [`${subject.text} ${verb.text}`],
  );
}

/** `The line is down however we work on it` */
function howeverInside(tokens: readonly Token[], index: number): EnglishFault | undefined {
  const [before, however] = tokens.slice(index - 1, index + 1);
  if (index < 4 || before?.kind !== 'word') return undefined;
  if (!/^(?:however|therefore|nevertheless|otherwise)$/u.test(however?.lower ?? ''))
    return undefined;
  if (!however || /^(?:CCONJ|SCONJ|AUX\|Fin|PART)$/u.test(before.tag)) return undefined;
  const after = tokens[index + 1]?.text === ',' ? index + 2 : index + 1;
  const isClause = startsWithPronoun(tokens, after) || clauseVerb(tokens, after) !== undefined;
  if (!isClause || !hasFinite(tokens, 0, index)) return undefined;
  return faultAt(
    'comma-splice',
    [before, however],
    [
      `${before.text}; ${however.text},`,
      `${before.text}. ${however.text.slice(0, 1).toUpperCase()}${however.text.slice(1)},`,
    ],
    [however.text],
  );
}

/** `The shops however are open` */
function howeverAmid(tokens: readonly Token[], index: number): EnglishFault | undefined {
  const [before, however, verb] = tokens.slice(index - 1, index + 2);
  if (index === 0 || !before || !however || !verb || however.lower !== 'however') return undefined;
  if (!/^(?:NOUN|PROPN|PRON)$/u.test(before.tag) || before.kind !== 'word') return undefined;
  if (!isFinite(verb) || hasFinite(tokens, 0, index)) return undefined;
  return faultAt(
    'comma-before-addition',
    [before, however],
    [`${before.text}, ${however.text},`],
    [however.text],
  );
}

/** `He said "It is late"` */
function beforeQuote(tokens: readonly Token[], index: number): EnglishFault | undefined {
  const [verb, quote, word] = tokens.slice(index, index + 3);
  if (!verb || !quote || !word || verb.kind !== 'word' || !/^["“]$/u.test(quote.text))
    return undefined;
  if (!/^(?:said|says|asked|asks|replied|answered|shouted)$/u.test(verb.lower)) return undefined;
  if (quote.start !== verb.end + 1 || quote.end !== word.start) return undefined;
  if (!/^\p{Lu}/u.test(word.text) || tokens.filter(({ text }) => text === '"').length % 2 > 0)
    return undefined;
  return faultAt('comma-before-quote', [verb], [`${verb.text},`], [verb.text]);
}
