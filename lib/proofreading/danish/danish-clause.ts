import { MASK } from '@/lib/text/mask-reply';
import { splitSentences } from '@/lib/text/split-sentences';

import type { DanishForm, VerbForm } from './danish-forms';
import type { DanishLexicon } from './danish-lexicon';

/** A word, number or sign of a sentence with what it may be. */
export interface Token {
  readonly text: string;
  /** In small letters; the word itself where it is no word. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'sign' | 'gap';
  /** All that the dictionary says the word may be; empty for all else. */
  readonly forms: readonly DanishForm[];
  /** It begins a sentence, so that a capital tells nothing. */
  readonly isFirst: boolean;
}

const TOKEN =
  /(?<number>\d[\d.,:]*)|(?<word>\p{L}[\p{L}\p{M}]*(?:['’\-][\p{L}\p{N}]+)*)|(?<sign>[^\s\p{L}\p{N}])/gu;

/** The sentences of a paragraph as tokens. */
export function readSentences(text: string, lexicon: DanishLexicon): readonly (readonly Token[])[] {
  return splitSentences(text, 'da').map(({ start, end }) => {
    const tokens: Token[] = [];
    for (const match of text.slice(start, end).matchAll(TOKEN)) {
      const { word, number } = match.groups ?? {};
      const [own] = match;
      const lower = own.normalize('NFC').toLowerCase();
      const isFirst = tokens.every(({ kind }) => kind === 'sign');
      tokens.push({
        text: own,
        lower,
        start: start + match.index,
        end: start + match.index + own.length,
        kind: kindOf(own, word, number),
        forms: word === undefined || isName(own, isFirst) ? [] : lexicon.formsOf(lower),
        isFirst,
      });
    }
    return tokens;
  });
}

function kindOf(own: string, word: string | undefined, number: string | undefined): Token['kind'] {
  if (word !== undefined) return 'word';
  if (number !== undefined) return 'number';
  return own === MASK ? 'gap' : 'sign';
}

/** In Danish a capital inside a sentence says name, `I` and `De` aside. */
function isName(word: string, isFirst: boolean): boolean {
  return !isFirst && /^\p{Lu}/u.test(word) && !/^(?:I|De|Dem|Deres)$/u.test(word);
}

export function verbForms(token: Token | undefined): readonly VerbForm[] {
  return (token?.forms ?? []).filter((form) => form.kind === 'verb');
}

/** It can be nothing but a verb, in these forms. */
export function isOnlyVerb(token: Token, forms: readonly VerbForm['form'][]): boolean {
  return (
    token.forms.length > 0 &&
    token.forms.every((form) => form.kind === 'verb' && forms.includes(form.form))
  );
}

export function mayBe(token: Token | undefined, kind: DanishForm['kind']): boolean {
  return token?.forms.some((form) => form.kind === kind) ?? false;
}

/** Present or past, as a reading among others. */
export function mayBeFinite(token: Token | undefined): boolean {
  return verbForms(token).some(({ form }) => form === 'present' || form === 'past');
}
