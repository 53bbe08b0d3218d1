import { abbreviationsOf } from './abbreviations';
import type { Span } from './span';

/**
 * The sentences of a text, in order: line breaks end one, and so do `.`, `!`, `?` and `…` where no
 * abbreviation, number, initial, address or ordinal explains the point. Masked stretches stay inside.
 */
export function splitSentences(text: string, language: string): Span[] {
  const known = abbreviationsOf(language);
  const sentences: Span[] = [];
  for (const line of text.matchAll(/[^\n\r\u2028\u2029]+/gu)) {
    splitLine(line[0], known).forEach(({ start, end }) => {
      sentences.push({ start: line.index + start, end: line.index + end });
    });
  }
  return sentences;
}

const BOUNDARY = /[.!?…]+["'”’»«)\]]*(?=\s)/gu;

function splitLine(line: string, known: ReadonlySet<string>): Span[] {
  const spans: Span[] = [];
  let from = 0;
  const add = (to: number) => {
    const piece = line.slice(from, to);
    const lead = piece.length - piece.trimStart().length;
    const end = from + piece.trimEnd().length;
    if (end > from + lead) spans.push({ start: from + lead, end });
    from = to;
  };
  for (const match of line.matchAll(BOUNDARY)) {
    const to = match.index + match[0].length;
    if (endsSentence(line, match.index, match[0], known)) add(to);
  }
  add(line.length);
  return spans;
}

function endsSentence(
  line: string,
  at: number,
  signs: string,
  known: ReadonlySet<string>,
): boolean {
  const rest = line.slice(at + signs.length).trimStart();
  if (rest === '') return false;
  const startsSmall = /^["'“‘„»«([]*\p{Ll}/u.test(rest);
  // `Tak! :-)` and `Hvad? spurgte han`: a small letter goes on with the sentence.
  if (startsSmall) return false;
  if (!/^\.["'”’»«)\]]*$/u.test(signs)) return true;
  const word = /[^\s(["'“„»«]+$/u.exec(line.slice(0, at))?.[0] ?? '';
  // Initials, and `z. B.`, `d. h.`.
  if (/^\p{L}$/u.test(word)) return false;
  if (known.has(word.toLowerCase())) return false;
  // `d. 5. marts`, `am 3. Mai`, `Nr. 12. Etage`: an ordinal goes on, a number that ends a sentence is longer or followed by a pronoun.
  if (/^\d{1,2}$/u.test(word)) return !/^(?:\p{Lu}\p{Ll}+|\d)/u.test(rest) || PRONOUN.test(rest);
  return true;
}

const PRONOUN =
  /^(?:I|You|We|It|The|If|Please|Jeg|Du|Vi|Det|Den|Hvis|Ich|Sie|Wir|Es|Das|Wenn|Bitte|Jag|Ni|Ik|U|We|Je|Wij|Het|Vous|Nous|Il|Le|Si|El|La|Usted)\b/u;
