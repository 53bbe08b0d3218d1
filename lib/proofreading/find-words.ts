import type { Span } from '@/lib/text/span';

export interface FoundWord extends Span {
  /** In NFC and without invisible characters; the span is that of the text as it stands. */
  readonly word: string;
  /** A full stop follows: it may be an abbreviation, which dictionaries know with its stop. */
  readonly hasStop: boolean;
  /** It begins the text or follows the end of a sentence, a colon, a bullet: a capital tells nothing. */
  readonly startsSentence: boolean;
}

/** Longer stretches without a space are codes, keys, addresses; looking into them costs time. */
const LONGEST_CHUNK = 100;
const LONGEST_WORD = 50;
/** Characters that are not seen and split no word: soft hyphen, joiners, zero-width space, byte order mark. */
const INVISIBLE = '\u00AD\u200B-\u200D\u2060\uFEFF';
const WORD = new RegExp(
  String.raw`[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}${INVISIBLE}]*[\p{L}\p{M}\p{N}])?(?:['’ʼ.\-‐‑][\p{L}\p{N}](?:[\p{L}\p{M}\p{N}${INVISIBLE}]*[\p{L}\p{M}\p{N}])?)*`,
  'gu',
);
const DOMAIN =
  /[\p{L}\p{N}]\.(?:com|dk|de|at|ch|se|nl|be|fr|es|eu|org|net|info|example|io|uk|no|fi|it|pl|pdf|docx?|xlsx?|pptx?|csv|txt|html?|png|jpe?g|gif|zip|exe)(?:$|[^\p{L}\p{N}])/iu;

/** The words of prose in a text; addresses, codes with digits, and what touches something masked are left out. */
export function findWords(text: string): FoundWord[] {
  const found: FoundWord[] = [];
  for (const { index, 0: chunk } of text.matchAll(/\S+/gu)) {
    if (chunk.length > LONGEST_CHUNK || isAddress(chunk)) continue;
    for (const match of chunk.matchAll(WORD)) {
      const word = toWord(match[0]);
      if (word.length > LONGEST_WORD || /\p{N}/u.test(word) || !/\p{L}.*\p{L}/u.test(word))
        continue;
      const start = index + match.index;
      const end = start + match[0].length;
      const startsSentence = isSentenceStart(text.slice(Math.max(0, start - 8), start), start);
      found.push({ word, start, end, hasStop: text[end] === '.', startsSentence });
    }
  }
  return found;
}

/** `before` are the last characters before the word at `start`. */
function isSentenceStart(before: string, start: number): boolean {
  if (start <= 8 && /^[\s\d.)•*–-]*$/u.test(before)) return true;
  return /[.!?:;•–—*>][\s"“„»(*-]*$|["“„»(]$/u.test(before);
}

function isAddress(chunk: string): boolean {
  return (
    /[\uFFFC@#_\\]|:\/\/|^www\./iu.test(chunk) ||
    // `og/eller` is prose, `/var/log` and `a/b/c` are paths.
    /^\/|\/[^/]*\//u.test(chunk) ||
    DOMAIN.test(chunk)
  );
}

function toWord(found: string): string {
  return found
    .normalize('NFC')
    .replaceAll(new RegExp(`[${INVISIBLE}]`, 'gu'), '')
    .replaceAll(/[’ʼ]/gu, "'")
    .replaceAll(/[‐‑]/gu, '-');
}
