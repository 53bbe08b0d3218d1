import { compilePattern } from './pattern/compile-pattern';
import type { Dialect } from './pattern/dialects';

interface CaseSetting {
  /** Patterns of words that keep their own capitals, longest first. */
  readonly vocab: readonly string[];
  /** RE2 expression of what is left as it is at the beginning. */
  readonly prefix: string;
  /** Endings after which a capital follows. */
  readonly indicators: readonly string[];
  /** `AP` (also when empty) or `Chicago`. */
  readonly style: string;
  readonly dialect: Dialect;
}

/** The text in sentence case: a capital for the first word, and the vocabulary as it is written. */
export function toSentenceCase(text: string, setting: CaseSetting): string {
  const { prefix, rest } = cutPrefix(text, setting.prefix);
  const word = String.raw`[\p{N}\p{L}*]+[^\s]*`;
  const { vocab } = setting;
  const source = vocab.length === 0 ? word : String.raw`\b(?:${vocab.join('|')})\b|${word}`;
  const { expression } = compilePattern(`(?i)${source}`, setting.dialect);
  const tokens = rest.match(expression) ?? [];
  const made = tokens.map((token, index) => {
    const known = knownAs(token, setting);
    if (known !== undefined) return known;
    const isCapital = index === 0 || wantsCapital(tokens[index - 1] ?? '', index - 1, setting);
    return isCapital ? capital(token.toLowerCase()) : token.toLowerCase();
  });
  return prefix + made.join(' ');
}

function wantsCapital(word: string, index: number, { indicators }: CaseSetting): boolean {
  return (
    indicators.some((ending) => word.endsWith(ending)) || (index === 0 && /\p{Nd}+\./u.test(word))
  );
}

const SMALL = new Set(
  'a an and as at but by en for if in nor of on or per the to vs vs. via v v.'.split(' '),
);
const PREPOSITIONS = new Set(
  'with from into during including until against among throughout despite towards upon concerning about over through before between after since without under within along following across beyond around down near above'.split(
    ' ',
  ),
);

/** The text in title case by AP's or Chicago's rules; `to` is taken for the preposition where a noun follows. */
export function toTitleCase(text: string, setting: CaseSetting): string {
  const { prefix, rest } = cutPrefix(text, setting.prefix);
  const plain = asPlain(rest);
  const at = (index: number) => plain[index] ?? plain[0] ?? '';
  let from = 0;
  const made = rest.replaceAll(/[\p{N}\p{L}]+[^\s\-/]*/gu, (word) => {
    const position = Math.max(plain.indexOf(word, from), from);
    const end = position + [...word].length;
    from = end;
    const known = knownAs(word, setting);
    if (known !== undefined) return known;
    const isBounding = position === 0 || end === plain.length;
    const before = at(position - 1);
    const isSmall =
      staysSmall(word.toLowerCase(), isBounding, setting, rest, position) &&
      (before === ' ' || before === '-' || before === '/') &&
      at(position - 2) !== ':' &&
      at(position - 2) !== '-' &&
      (at(end) !== '-' || before === '-');
    return isSmall ? word.toLowerCase() : capital(word);
  });
  return prefix + made;
}

function staysSmall(
  word: string,
  isBounding: boolean,
  { style }: CaseSetting,
  text: string,
  at: number,
): boolean {
  if (style === 'Chicago') return !isBounding && (SMALL.has(word) || PREPOSITIONS.has(word));
  // The infinitive's `to` has a capital in AP style, the preposition's has not.
  if (word === 'to') return !isBounding && isBeforeNoun(text.slice(at + 2));
  return !isBounding && SMALL.has(word);
}

/** A guess without a tagger: an article, a number, a name or a plural after `to` is a noun's. */
function isBeforeNoun(after: string): boolean {
  const next = /[\p{L}\p{N}]+/u.exec(after)?.[0] ?? '';
  return (
    /\p{N}/u.test(next) || /(?:tion|ment|ness|ity|ings?|ers?|ors?|ics|s|[A-Z]{2,})$/u.test(next)
  );
}

function asPlain(text: string): string {
  return text
    .replaceAll(/[\u201C\u201D]/gu, '"')
    .replaceAll(/[\u2018\u2019]/gu, "'")
    .replaceAll(/[\u2013\u2014]/gu, '-')
    .replaceAll('\u2026', '...');
}

function knownAs(word: string, { vocab, dialect }: CaseSetting): string | undefined {
  for (const term of vocab) {
    if (term.toLowerCase() === word.toLowerCase()) return term;
    const { expression } = compilePattern(term, dialect);
    if (expression.test(word)) return word;
  }
  return undefined;
}

function cutPrefix(text: string, prefix: string): { prefix: string; rest: string } {
  if (prefix === '') return { prefix: '', rest: text };
  const found = new RegExp(prefix.replaceAll('(?P<', '(?<'), 'u').exec(text)?.[0] ?? '';
  return { prefix: found, rest: text.startsWith(found) ? text.slice(found.length) : text };
}

function capital(word: string): string {
  const [first = ''] = word;
  return first.toUpperCase() + word.slice(first.length);
}
