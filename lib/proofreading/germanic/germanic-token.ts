import { splitSentences } from '@/lib/text/split-sentences';

import { signKind, type SentenceToken } from '../sentence-token';

/** What these grammars know of a word they look up when they need it. */
export type Token = SentenceToken<never>;

const TOKEN =
  /(?<number>\d[\d.,:]*)|(?<word>\p{L}[\p{L}\p{M}]*(?:['’-][\p{L}\p{N}]+)*)|(?<sign>[^\s\p{L}\p{N}])/gu;

/** The sentences of a paragraph as tokens. */
export function readSentences(text: string, language: string): readonly (readonly Token[])[] {
  return splitSentences(text, language).map(({ start, end }) => {
    const tokens: Token[] = [];
    for (const match of text.slice(start, end).matchAll(TOKEN)) {
      const { word, number } = match.groups ?? {};
      const [own] = match;
      tokens.push({
        text: own,
        lower: own.normalize('NFC').toLowerCase(),
        start: start + match.index,
        end: start + match.index + own.length,
        kind: kindOf(own, word, number),
        forms: [],
        isFirst: tokens.every(({ kind }) => kind === 'sign'),
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

export function isWord(token: Token | undefined): token is Token {
  return token?.kind === 'word';
}

export function hasCapital(token: Token): boolean {
  return /^\p{Lu}/u.test(token.text);
}

/** A capital inside a sentence. */
export function hasNameCapital(token: Token): boolean {
  return hasCapital(token) && !token.isFirst;
}

/** Two words with a space between them and nothing else. */
export function areBeside(token: Token | undefined, next: Token | undefined): boolean {
  return isWord(token) && isWord(next) && next.start - token.end === 1;
}

/** The sentence, or the part of it, ends before this token: there is none, or a sign. */
export function endsPart(token: Token | undefined): boolean {
  return !token || (token.kind === 'sign' && /[.,;:!?)–-]/u.test(token.text));
}

/** Where the part of the sentence begins that the token stands in: after the last sign. */
export function startOfPart(tokens: readonly Token[], index: number): number {
  return (
    tokens.slice(0, index).findLastIndex(({ kind }) => kind !== 'word' && kind !== 'number') + 1
  );
}
