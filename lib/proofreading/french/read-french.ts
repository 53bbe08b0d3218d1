import { splitSentences } from '@/lib/text/split-sentences';

import { isWord, type Token } from '../germanic/germanic-token';
import { signKind } from '../sentence-token';

const TOKEN =
  /(?<number>\d[\d.,:]*)|(?<word>(?:aujourd|quelqu|presqu|prud)['’]\p{L}+|\p{L}[\p{L}\p{M}]*['’](?=\p{L})|\p{L}[\p{L}\p{M}]*(?:-[\p{L}\p{N}]+)*)|(?<sign>[^\s\p{L}\p{N}])/giu;

/** The sentences of a French paragraph as tokens; what lost its vowel (`l'`, `qu'`) is a word of its own. */
export function readFrench(text: string, language: string): readonly (readonly Token[])[] {
  return splitSentences(text, language).map(({ start, end }) => {
    const tokens: Token[] = [];
    for (const match of text.slice(start, end).matchAll(TOKEN)) {
      const { word, number } = match.groups ?? {};
      const [own] = match;
      const isNumber = number !== undefined;
      tokens.push({
        text: own,
        lower: own.normalize('NFC').toLowerCase().replaceAll('’', "'"),
        start: start + match.index,
        end: start + match.index + own.length,
        kind: word === undefined ? (isNumber ? 'number' : signKind(own)) : 'word',
        forms: [],
        isFirst: tokens.every(({ kind }) => kind === 'sign'),
      });
    }
    return tokens;
  });
}

/** Two words with a space or an apostrophe between them and nothing else. */
export function areTogether(token: Token | undefined, next: Token | undefined): boolean {
  if (!isWord(token) || !isWord(next)) return false;
  return next.start - token.end === (/['’]$/u.test(token.text) ? 0 : 1);
}
