import type { Span } from '@/lib/text/span';

import { foldText } from '../fold-text';
import type { CompiledBank } from './compile-bank';
import { matchSignOff } from './find-sign-offs';

export interface FoundGreeting extends Span {
  /** The words that greet, folded, without the name. */
  readonly words: string;
  /** The name as written; undefined when nobody is named. */
  readonly name: string | undefined;
  /** These words may take leave as well. */
  readonly isFarewellToo: boolean;
  /** The line has nothing else. */
  readonly isWholeLine: boolean;
}

/** The greeting at the beginning of a line that begins at `at`. */
export function findGreeting(
  bank: CompiledBank,
  line: string,
  at: number,
): FoundGreeting | undefined {
  const match = bank.greeting.exec(line);
  const { words = '', addressee = '' } = match?.groups ?? {};
  if (!match) return undefined;
  const signOff = matchSignOff(bank, line);
  // "Ciao Anna" greets and takes leave; "Ciao" alone takes leave more often.
  if (signOff && !(signOff.isBare && hasName(bank, addressee))) return undefined;
  const rest = line.slice(match[0].length);
  const isAlone = bank.bank.greeting.alone.some((phrase) => isPhrase(phrase, words));
  const isOver = /^\s*(?:$|[,!.:;–—-]|\p{Extended_Pictographic})/u.test(rest);
  // "Dear customers often ask": a word that greets only with somebody named.
  if (!isAlone && (addressee === '' || (!isOver && !hasName(bank, addressee)))) return undefined;
  const lead = match[0].length - addressee.length - words.length;
  return {
    start: at + lead,
    end: at + match[0].length,
    words: foldText(words),
    name: nameIn(bank, addressee),
    isFarewellToo: signOff !== undefined,
    isWholeLine: /^[\s\p{P}\p{S}]*$/u.test(rest),
  };
}

function isPhrase(phrase: string, words: string): boolean {
  const spaced = words.replaceAll(/\s+/gu, ' ').replaceAll('’', "'");
  return new RegExp(`^(?:${phrase})$`, 'iu').test(spaced);
}

const hasName = (bank: CompiledBank, addressee: string): boolean =>
  nameIn(bank, addressee) !== undefined;

/** Without titles, `again` and whom one may address without a name. */
function nameIn({ addressed }: CompiledBank, addressee: string): string | undefined {
  const words = addressee.split(/[\s,]+/u).filter((word) => word !== '' && !addressed.test(word));
  const named = words.filter((word) => /^[\p{Lu}\uFFFC<[{«]/u.test(word));
  return named.length === 0 ? undefined : words.join(' ');
}
