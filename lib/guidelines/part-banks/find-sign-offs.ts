import type { Span } from '@/lib/text/span';
import { splitSentences } from '@/lib/text/split-sentences';

import type { CompiledBank } from './compile-bank';

export interface FoundSignOff extends Span {
  /** "Thanks", "Best": ends a reply, and may stand over another sign-off. */
  readonly isBare: boolean;
}

/** At most so many words may stand on the line of a sign-off. */
const LINE_WORDS = 12;

/** True when the line is a sign-off: "Kind regards", "Best, Tom". */
export function isSignOffLine(bank: CompiledBank, line: string): boolean {
  return matchSignOff(bank, line) !== undefined;
}

/** Where sentences of the text are sign-offs: the words alone, in order. */
export function findSignOffs(bank: CompiledBank, text: string, language: string): FoundSignOff[] {
  return splitSentences(text, language).flatMap(({ start, end }) => {
    const found = matchSignOff(bank, text.slice(start, end));
    return found ? [{ ...found, start: start + found.start, end: start + found.end }] : [];
  });
}

/** The sign-off that the line or sentence is; undefined when it is none. */
export function matchSignOff(bank: CompiledBank, unit: string): FoundSignOff | undefined {
  const phrase = bank.signOff.exec(unit);
  if (phrase && bank.signOffRest.test(unit.slice(phrase[0].length)) && isShort(unit)) {
    return { ...spanOf(phrase), isBare: false };
  }
  const bare = bank.bareSignOff.exec(unit);
  return bare ? { ...spanOf(bare), isBare: true } : undefined;
}

function spanOf(match: RegExpExecArray): Span {
  const words = match.groups?.['words'] ?? '';
  const start = match.index + match[0].indexOf(words);
  return { start, end: start + words.length };
}

function isShort(unit: string): boolean {
  return (unit.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) <= LINE_WORDS;
}
