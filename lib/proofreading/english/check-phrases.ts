import type { Token } from './english-clause';
import type { EnglishFault, EnglishRule } from './english-rule';
import { phrases } from './phrases';
import type { EnglishRuleId } from './texts/english-texts';

const LETTER = '[\\wÀ-ɏ]';

/** Neither begins nor ends inside a word; a pattern may end with a space. */
const whole = (pattern: string): string =>
  `(?<!${LETTER}|['-])(?:${pattern})(?<!${LETTER}(?=${LETTER}))`;

// Without the flag `u`: with it 350 patterns take a second to compile instead of some milliseconds.
/** Tried first: most sentences have none of them. */
const ANY = new RegExp(whole(phrases.map(([, pattern]) => pattern).join('|')), 'i');

const EACH = phrases.map(([rule, pattern, ...right]) => ({
  rule,
  right,
  pattern: new RegExp(whole(pattern), 'gi'),
}));

/** Fixed phrases that are wrong as they stand: `in the other hand`, `alot`, `depend of`. */
export const checkPhrases: EnglishRule = (tokens) => {
  const [first] = tokens;
  if (!first) return [];
  const text = textFrom(tokens, first.start);
  if (!ANY.test(text)) return [];
  return EACH.flatMap(({ rule, pattern, right }) =>
    [...text.matchAll(pattern)].map((match) => toFault(rule, match, right, first.start)),
  );
};

/** The sentence with its own offsets; what is no token is a space. */
function textFrom(tokens: readonly Token[], start: number): string {
  let text = '';
  for (const token of tokens) {
    text = text.padEnd(token.start - start, ' ') + token.text.replaceAll('’', "'");
  }
  return text;
}

function toFault(
  rule: EnglishRuleId,
  match: RegExpExecArray,
  right: readonly string[],
  start: number,
): EnglishFault {
  const [found] = match;
  const trailing = found.length - found.trimEnd().length;
  const suggestions = right.map((one) => {
    const filled = one
      .replaceAll(/\$(\d)/gu, (_, group: string) => match[Number(group)] ?? '')
      .trimEnd();
    return /^\p{Lu}/u.test(found) ? filled.slice(0, 1).toUpperCase() + filled.slice(1) : filled;
  });
  return {
    rule,
    start: start + match.index,
    end: start + match.index + found.length - trailing,
    suggestions,
    names: [found.trim(), suggestions[0] ?? ''],
  };
}
