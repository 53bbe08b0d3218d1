import type { RuleOptions } from './compiled-rule';
import { compilePattern } from './pattern/compile-pattern';

/** What a rule lets pass. */
export interface Exceptions {
  /** The pattern of all of them; empty where there are none. */
  readonly source: string;
  /** True when one of them is found anywhere in the text. */
  isMatch(text: string): boolean;
  /** Judges places of a text: true for one that lies inside an accepted phrase of several words. */
  phrasesOf(text: string): (start: number, end: number) => boolean;
}

/** The rule's own exceptions and, where they count, the accepted words; throws where one is no pattern. */
export function compileExceptions(
  own: readonly string[],
  hasVocab: boolean,
  { accepted = [], dialect }: RuleOptions,
): Exceptions {
  const terms = hasVocab ? [...own, ...accepted] : [...own];
  const phrases = terms.filter((term) => /[ \t]|\\s/u.test(term));
  // Longest first, each with its own case.
  const sorted = terms
    .toSorted((one, other) => byteLength(other) - byteLength(one))
    .map((term) => (term.startsWith('(?i)') ? term : `(?-i)${term}`));
  const source = sorted.length === 0 ? '' : String.raw`(?m)\b(?:${sorted.join('|')})\b`;
  const expression = source === '' ? undefined : compilePattern(source, dialect).expression;
  const phrase = phrases.length === 0 ? undefined : tryCompile(phrases, dialect);
  return {
    source,
    isMatch(text) {
      if (!expression) return false;
      expression.lastIndex = 0;
      return expression.test(text);
    },
    phrasesOf(text) {
      if (!phrase) return () => false;
      const spans = Array.from(text.matchAll(phrase), (match) => ({
        start: match.index,
        end: match.index + match[0].length,
      }));
      return (start, end) => spans.some((span) => start >= span.start && end <= span.end);
    },
  };
}

function tryCompile(
  phrases: readonly string[],
  dialect: RuleOptions['dialect'],
): RegExp | undefined {
  try {
    return compilePattern(String.raw`(?i)\b(?:${phrases.join('|')})\b`, dialect).expression;
  } catch {
    // One that is none was said above; without it no phrase counts, as in Vale.
    return undefined;
  }
}

/** Bytes of the text in UTF-8. */
export function byteLength(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x8_00 ? 2 : code < 0x1_00_00 ? 3 : 4;
  }
  return bytes;
}
