import { capitalize } from '../capitalize';
import type { DanishForm } from './danish-forms';
import type { DanishLexicon, WantedForm } from './danish-lexicon';
import type { DanishFault, DanishRuleId } from './danish-rule';
import { hasCapital, type Token } from './danish-token';

interface Replacement {
  readonly rule: DanishRuleId;
  readonly token: Token;
  /** Words that the message names. */
  readonly names: readonly string[];
}

/** A fault at the word with others in its place; they keep its capital. */
export function replaceWord({
  rule,
  token,
  names,
  words,
}: Replacement & { readonly words: readonly string[] }): DanishFault {
  const suggestions = hasCapital(token) ? words.map(capitalize) : words;
  return { rule, start: token.start, end: token.end, suggestions, names };
}

/** The same with another form of the word; undefined where the dictionary has none. */
export function replaceByForm({
  readings,
  wanted,
  lexicon,
  ...replacement
}: Replacement & {
  /** Readings of the word to take other forms of. */
  readonly readings: readonly DanishForm[];
  readonly wanted: WantedForm;
  readonly lexicon: DanishLexicon;
}): DanishFault | undefined {
  const forms = new Set(readings.map(({ lemma }) => lexicon.inflect(lemma, wanted)));
  const words = [...forms].flatMap((word) =>
    word === undefined || word === replacement.token.lower ? [] : [word],
  );
  return words.length === 0 ? undefined : replaceWord({ ...replacement, words });
}
