import type { Token } from './english-clause';
import { type EnglishFault, type EnglishRule, faultAt } from './english-rule';

/** Signs that stand in the wrong place or twice: `customer' s`, `late .We`, `,,`, `" Save"`; capitals inside a sentence: `, If`. */
export const checkSpaces: EnglishRule = (tokens) => {
  const quotes = quoteSpaces(tokens);
  const others = tokens.flatMap((_, index) => {
    const fault =
      apostrophe(tokens, index) ??
      spaceBefore(tokens, index) ??
      singleQuote(tokens, index) ??
      twice(tokens, index) ??
      emptyBrackets(tokens, index);
    return fault ? [fault] : [];
  });
  return [...quotes, ...others];
};

/** `the customer' s account` */
function apostrophe(tokens: readonly Token[], index: number): EnglishFault | undefined {
  const [word, sign, s] = tokens.slice(index, index + 3);
  if (word?.kind !== 'word' || !sign || !s || !/^['’]$/u.test(sign.text) || s.text !== 's')
    return undefined;
  if (sign.start !== word.end || s.start !== sign.end + 1) return undefined;
  return faultAt('space-needless', [word, s], [`${word.text}${sign.text}s`], [word.text]);
}

/** `late .We`, `late , but` */
function spaceBefore(tokens: readonly Token[], index: number): EnglishFault | undefined {
  const [word, sign, next] = tokens.slice(index, index + 3);
  if (word?.kind !== 'word' || !sign || !/^[.,;!?]$/u.test(sign.text)) return undefined;
  if (sign.start !== word.end + 1 || (next && next.kind === 'sign')) return undefined;
  // `use ; to part them`, `the .Range property`: the sign is what is spoken of.
  if (/^(?:use|type|press|enter|add|put|insert|the|an?|or|and|with|by|of|than)$/u.test(word.lower))
    return undefined;
  const isTight = next !== undefined && next.start === sign.end;
  if (isTight && (sign.text !== '.' || !/^(?!Net)\p{Lu}\p{Ll}/u.test(next.text))) return undefined;
  return faultAt('space-needless', [word, sign], [`${word.text}${sign.text}`], [word.text]);
}

/** `the movie' Red Sun'`: after a word that does not end in s no apostrophe stands alone. */
function singleQuote(tokens: readonly Token[], index: number): EnglishFault | undefined {
  const [word, sign, next] = tokens.slice(index, index + 3);
  if (word?.kind !== 'word' || !sign || !next || !/^['’]$/u.test(sign.text)) return undefined;
  if (sign.start !== word.end || next.start !== sign.end + 1 || next.kind !== 'word')
    return undefined;
  if (/(?:[szx]|in|^o|^n)$/iu.test(word.text) || next.text === 's') return undefined;
  const closes = tokens
    .slice(0, index)
    .some((one, at) => /^['‘]$/u.test(one.text) && tokens[at + 1]?.start === one.end);
  const isClosed =
    /^\p{Lu}/u.test(next.text) || tokens.slice(index + 2).some(({ text }) => /^['’]$/u.test(text));
  return closes || !isClosed
    ? undefined
    : faultAt('quote-space', [word, sign], [`${word.text} ${sign.text}`], [sign.text]);
}

/** `Dallas,, Texas` */
function twice(tokens: readonly Token[], index: number): EnglishFault | undefined {
  const [one, other, third] = tokens.slice(index, index + 3);
  if (!one || !other || other.start !== one.end || one.text !== other.text) return undefined;
  const isStop = one.text === '.' && tokens[index - 1]?.kind === 'word' && !third;
  if ((!/^[,;"]$/u.test(one.text) && !isStop) || third?.text === one.text) return undefined;
  // `a text of no length, ""`
  if (
    one.text === '"' &&
    /^(?:[(,]|strings?|texts?|values?|empty|zero|is|returns|of|or|either|typing|enter)$/u.test(
      tokens[index - 1]?.lower ?? '',
    )
  )
    return undefined;
  return faultAt('space-needless', [one, other], [one.text], [`${one.text}${other.text}`]);
}

/** `our office () is` */
function emptyBrackets(tokens: readonly Token[], index: number): EnglishFault | undefined {
  const [word, open, close] = tokens.slice(index, index + 3);
  if (!word || !/^[\p{L}\p{N}"”]/u.test(word.text) || open?.text !== '(' || close?.text !== ')')
    return undefined;
  // `above it ()`: a sign that no font had.
  if (/^(?:it|this|that|icon|button|sign|symbol|brackets?|parentheses)$/u.test(word.lower))
    return undefined;
  if (open.start !== word.end + 1 || !/^ ?$/u.test(' '.repeat(close.start - open.end)))
    return undefined;
  return faultAt('space-needless', [word, close], [word.text], [word.text]);
}

/** `" Save"`, `"Save "`: inside a pair of quotes there is no space at its ends. */
function quoteSpaces(tokens: readonly Token[]): readonly EnglishFault[] {
  const quotes = tokens.flatMap((token, index) => (token.text === '"' ? [index] : []));
  if (quotes.length === 0 || quotes.length % 2 > 0) return [];
  return quotes.flatMap((at, order): EnglishFault[] => {
    const [before, quote, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
    if (!before || !quote || !after) return [];
    const isTightBefore = before.end === quote.start;
    const isTightAfter = after.start === quote.end;
    const isOpening = order % 2 === 0;
    if (isOpening && before.kind === 'word' && isTightBefore && !isTightAfter)
      return [faultAt('quote-space', [before, quote], [`${before.text} "`], ['"'])];
    if (!isOpening && after.kind === 'word' && isTightAfter && !isTightBefore)
      return [faultAt('quote-space', [quote, after], [`" ${after.text}`], ['"'])];
    return [];
  });
}
