import type { Span } from '@/lib/text/span';

/** Words that are written in capitals only to be loud. */
const LOUD = new Set(
  (
    'NOT NEVER ALWAYS MUST PLEASE NOW URGENT IMMEDIATELY ONLY AGAIN STOP WARNING IMPORTANT ' +
    'IKKE ALDRIG ALTID SKAL NU STRAKS KUN IGEN VIGTIGT HASTER ' +
    'NICHT NIE NIEMALS IMMER SOFORT NUR WICHTIG DRINGEND BITTE ' +
    'INTE ALDRIG ALLTID MÅSTE GENAST BARA VIKTIGT ' +
    'NIET NOOIT ALTIJD MOET DIRECT ALLEEN BELANGRIJK ' +
    'PAS JAMAIS TOUJOURS IMMÉDIATEMENT SEULEMENT IMPORTANT ' +
    'NUNCA SIEMPRE DEBE INMEDIATAMENTE SOLO IMPORTANTE URGENTE'
  ).split(' '),
);

const RUN =
  /(?<![\p{L}\p{N}_\-/@.])\p{Lu}[\p{Lu}\p{M}]+(?:,? \p{Lu}[\p{Lu}\p{M}]*)*(?![\p{L}\p{N}_\-/@])/gu;

/** Where a text shouts: three or more words in capitals in a row, or one that is only ever loud; not a whole line, which is a heading. */
export function findShouting(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(RUN)) {
    const words = match[0].split(/,? /u);
    const span = { start: match.index, end: match.index + match[0].length };
    const isLoud = words.some((word) => word.length > 2 && LOUD.has(word));
    if (!isLoud && words.filter((word) => word.length > 2).length < 3) continue;
    // `PNG, JPG, GIF`: short forms, one after the other; `NOW()`: a formula.
    const isList = !isLoud && !/\p{Lu} \p{Lu}/u.test(match[0]);
    if (isList || text[span.end] === '(') continue;
    if (!isWholeLine(text, span)) spans.push(span);
  }
  return spans;
}

/** True for a word of two or more capitals and nothing else. */
export function isShoutedWord(word: string): boolean {
  return /^[\p{Lu}\p{M}]{2,}$/u.test(word);
}

function isWholeLine(text: string, { start, end }: Span): boolean {
  const before = /[^\n\r]*$/u.exec(text.slice(Math.max(0, start - 200), start))?.[0] ?? '';
  const after = /^[^\n\r]*/u.exec(text.slice(end, end + 200))?.[0] ?? '';
  return before.trim() === '' && /^\s*:?\s*$/u.test(after);
}
