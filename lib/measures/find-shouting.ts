import { primaryLanguage } from '@/lib/text/checker';
import type { Span } from '@/lib/text/span';

/** Words that are written in capitals only to be loud; in another language they may be an abbreviation (`NIE`). */
const LOUD: Readonly<Record<string, string>> = {
  en: 'NOT NEVER ALWAYS MUST PLEASE NOW URGENT IMMEDIATELY ONLY AGAIN STOP WARNING IMPORTANT',
  da: 'IKKE ALDRIG ALTID SKAL NU STRAKS KUN IGEN VIGTIGT HASTER',
  de: 'NICHT NIE NIEMALS IMMER SOFORT NUR WICHTIG DRINGEND BITTE',
  sv: 'INTE ALDRIG ALLTID MÅSTE GENAST BARA VIKTIGT',
  nl: 'NIET NOOIT ALTIJD MOET DIRECT ALLEEN BELANGRIJK',
  fr: 'PAS JAMAIS TOUJOURS IMMÉDIATEMENT SEULEMENT IMPORTANT',
  es: 'NUNCA SIEMPRE DEBE INMEDIATAMENTE SOLO IMPORTANTE URGENTE',
};

const RUN =
  /(?<![\p{L}\p{N}_\-/@.])\p{Lu}[\p{Lu}\p{M}]+(?:,? \p{Lu}[\p{Lu}\p{M}]*)*(?![\p{L}\p{N}_\-/@])/gu;

/** Where a text shouts: three or more words in capitals in a row, or one that is only ever loud; not a whole line, which is a heading, and no list (`PNG, JPG, GIF`). */
export function findShouting(text: string, language: string): Span[] {
  const loud = new Set(LOUD[primaryLanguage(language)]?.split(' '));
  const spans: Span[] = [];
  for (const match of text.matchAll(RUN)) {
    const words = match[0].split(/,? /u);
    const span = { start: match.index, end: match.index + match[0].length };
    const isLoud = words.some((word) => word.length > 2 && loud.has(word));
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
