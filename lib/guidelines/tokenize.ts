import { MASK } from '@/lib/text/mask-reply';
import type { Span } from '@/lib/text/span';

import { foldText } from './fold-text';

/** A word, a sign, a line break or a masked stretch; offsets are those of the text as given. */
export interface Token extends Span {
  readonly kind: 'word' | 'sign' | 'break' | 'mask';
  /** What is compared: folded text; a masked stretch has none and so equals nothing. */
  readonly key: string;
}

const LETTERS = String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}\p{Cf}]*`;
// A dot joins `f.eks` and `nordlys.dk`, but not `her.Tak`, where only the space is missing.
const JOINER = String.raw`(?:['’\-\u2010\u2011_@]|\.(?=[\p{Ll}\p{N}])|(?<=\p{Lu})\.(?=\p{Lu}))`;
const EMOJI = String.raw`\p{RI}{2}|\p{Extended_Pictographic}[\p{M}\p{Emoji_Modifier}]*(?:\u200D\p{Extended_Pictographic}[\p{M}\p{Emoji_Modifier}]*)*`;
const TOKEN = new RegExp(
  [
    String.raw`(?:https?:\/\/|www\.)[^\s\uFFFC]+`,
    `(${LETTERS}(?:${JOINER}${LETTERS})*)`,
    String.raw`([\n\r\u2028\u2029]\s*)`,
    `(${MASK}+)`,
    String.raw`${EMOJI}|[^\s\p{Cf}]`,
  ].join('|'),
  'gu',
);
// `modem's` is `modem` and `'s`; after these words `'s` is a verb and they stay whole.
const CONTRACTED =
  /^(?:it|that|this|he|she|there|here|what|who|where|when|how|why|let|one|every\p{L}+|some\p{L}+|any\p{L}+|no\p{L}+)['’]s$/iu;
const POSSESSIVE = /['’]s$/iu;
// French and Italian: `l'abonnement` is `l'` and `abonnement`.
const ELISION = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|dell|nell|all|sull|un)['’](?=\p{L}{2})/iu;

/** Words, signs and line breaks of a text, in order. Other white space separates and is not there. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    // Groups by number: an object of names for each word would take as long as all the rest.
    const [found, word, lineBreak, mask] = match;
    const start = match.index;
    const end = start + found.length;
    if (word !== undefined) addWord(tokens, found, start);
    else if (mask !== undefined) tokens.push({ kind: 'mask', key: '', start, end });
    else if (lineBreak !== undefined) tokens.push({ kind: 'break', key: '\n', start, end });
    else tokens.push({ kind: 'sign', key: foldText(found).replaceAll('\uFE0F', ''), start, end });
  }
  return tokens;
}

function addWord(tokens: Token[], word: string, start: number): void {
  const cut = cutOf(word);
  const pieces = cut === undefined ? [word] : [word.slice(0, cut), word.slice(cut)];
  let at = start;
  for (const piece of pieces) {
    tokens.push({ kind: 'word', key: foldText(piece), start: at, end: at + piece.length });
    at += piece.length;
  }
}

function cutOf(word: string): number | undefined {
  if (!/['’]/u.test(word)) return undefined;
  const elision = ELISION.exec(word);
  if (elision) return elision[0].length;
  return POSSESSIVE.test(word) && !CONTRACTED.test(word) ? word.length - 2 : undefined;
}
