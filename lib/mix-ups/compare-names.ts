import { foldText } from '@/lib/guidelines/fold-text';

import { isOneSlip } from './is-one-slip';

/** How a written name compares to a known one. */
export type NameLikeness = 'same' | 'short-form' | 'plainer' | 'misspelt' | 'other';

/**
 * `plainer`: letters or accents of the known one are missing (`Francois`); more of them than are
 * known is the same, for many systems keep names without. `short-form`: `Chris` for `Christopher`.
 */
export function compareNames(written: string, known: string): NameLikeness {
  const [one, other] = [foldText(written), foldText(known)];
  if (one === other) return 'same';
  const isSameInPlain = plainForms(one).some((form) => plainForms(other).includes(form));
  if (isSameInPlain) return isPlain(one) && !isPlain(other) ? 'plainer' : 'same';
  if (isShortForm(one, other) || isShortForm(other, one)) return 'short-form';
  const shorter = Math.min(one.length, other.length);
  if (shorter >= 3 && isOneSlip(one, other)) return 'misspelt';
  return shorter >= 7 && one[0] === other[0] && isTwoSlips(one, other) ? 'misspelt' : 'other';
}

const LETTERS: readonly (readonly [string, string, string])[] = [
  ['å', 'aa', 'a'],
  ['ø', 'oe', 'o'],
  ['æ', 'ae', 'ae'],
  ['ä', 'ae', 'a'],
  ['ö', 'oe', 'o'],
  ['ü', 'ue', 'u'],
  ['ß', 'ss', 'ss'],
  ['ł', 'l', 'l'],
];

/** Without letters of a language's own, in both ways they are put down. */
function plainForms(word: string): readonly string[] {
  const written = (way: 1 | 2): string =>
    LETTERS.reduce((text, letters) => text.replaceAll(letters[0], letters[way]), word)
      .normalize('NFD')
      .replaceAll(/[\p{M}'’. -]/gu, '');
  return [written(1), written(2)];
}

function isPlain(word: string): boolean {
  return /^[a-z'’. -]*$/u.test(word);
}

function isShortForm(short: string, long: string): boolean {
  return (
    short.length >= 3 &&
    long.length >= short.length + 2 &&
    long.startsWith(short) &&
    !long.includes('-')
  );
}

/** Two slips: one of them mended makes the other the only one. */
function isTwoSlips(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 2) return false;
  const at = [...short].findIndex((letter, index) => letter !== long[index]);
  if (at < 0) return true;
  const [a, b] = [short.slice(at), long.slice(at)];
  return isOneSlip(a, b.slice(1)) || isOneSlip(a.slice(1), b.slice(1)) || isOneSlip(a.slice(1), b);
}
