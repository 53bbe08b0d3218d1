import { splitSentences } from '@/lib/text/split-sentences';

import { signKind } from '../sentence-token';
import type { DanishLexicon } from './danish-lexicon';
import type { Token } from './danish-token';

const TOKEN =
  /(?<number>\d[\d.,:]*)|(?<word>\p{L}[\p{L}\p{M}]*(?:['’-][\p{L}\p{N}]+)*)|(?<sign>[^\s\p{L}\p{N}])/gu;

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
  return signKind(own);
}

/** In Danish a capital inside a sentence says name, `I` and `De` aside. */
function isName(word: string, isFirst: boolean): boolean {
  return !isFirst && /^\p{Lu}/u.test(word) && !/^(?:I|De|Dem|Deres)$/u.test(word);
}
