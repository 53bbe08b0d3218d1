import { primaryLanguage } from '@/lib/text/checker';
import type { FieldKind } from '@/lib/text/form-field';

import { suggest, wrong, type FieldProblem } from './field-problem';
import { tidyText } from './plain-value';

/** Names, streets and towns: spaces, capitals, digits that slipped in. Never their spelling. */
export function checkTextField(
  value: string,
  kind: FieldKind,
  locale: string,
): readonly FieldProblem[] {
  const tidy = tidyText(value);
  const better = kind === 'person-name' || kind === 'city' ? withCapitals(tidy, kind) : tidy;
  if (kind === 'person-name') {
    if (/^\S+@\S+\.\S+$/u.test(tidy)) return [wrong(value, 'name-email', (say) => say.nameIsEmail)];
    if (/\p{L}\d+\p{L}/u.test(tidy)) return [wrong(value, 'name-digit', (say) => say.nameDigit)];
  }
  if (better !== tidy) {
    return [suggest(value, 'capitals', (say) => say.capitals(better), [better])];
  }
  const street = kind === 'street' ? streetWithCapital(tidy, locale) : tidy;
  if (street !== tidy) return [suggest(value, 'capitals', (say) => say.capitals(street), [street])];
  return tidy === value ? [] : [suggest(value, 'spaces', (say) => say.spaces, [tidy])];
}

// Small words in names and towns of the languages here.
const small = new Set(
  `af av von van vom zu zur zum zum de der den des del della di da do dos du la las le les el los y e i og och und et en der ten ter op aan am an im in
  auf bei ob unter 't 's d l på sur sous upon under by the st al bin ibn abu ben`.split(/\s+/u),
);

/** A name all in small letters, or of two words and more all in capitals, as it is usually written. */
function withCapitals(text: string, kind: FieldKind): string {
  const words = text.split(' ');
  const letters = text.replaceAll(/[^\p{L}]/gu, '');
  // Alphabets without capitals, initials, one-letter entries.
  if (letters.length < 3 || letters.toLowerCase() === letters.toUpperCase()) return text;
  if (/\d|[./&,()@]/u.test(text)) return text;
  const isSmall = text === text.toLowerCase();
  const isShouted =
    kind === 'person-name' &&
    text === text.toUpperCase() &&
    words.length > 1 &&
    words.every((word) => word.replaceAll(/[^\p{L}]/gu, '').length > 2);
  const startsSmall = small.has((words[0] ?? '').toLowerCase()) || /^['’]/u.test(text);
  if (!(isSmall || isShouted) || startsSmall) return text;
  return words
    .map((word, index) =>
      index > 0 && small.has(word.toLowerCase()) ? word.toLowerCase() : capitalized(word),
    )
    .join(' ');
}

/** `ANNE-MARIE` is `Anne-Marie`, `o'brien` is `O'Brien`. */
function capitalized(word: string): string {
  return word.toLowerCase().replaceAll(/(?:^|[-'’])\p{L}/gu, (first) => first.toUpperCase());
}

/** `ærøvej 16`: where streets begin with a capital and no small word stands first. */
function streetWithCapital(text: string, locale: string): string {
  if (!['da', 'sv', 'de'].includes(primaryLanguage(locale))) return text;
  const first = /^(\p{Ll}[\p{Ll}\p{M}]{4,})(?= \d)/u.exec(text)?.[1];
  return first === undefined ? text : capitalized(first) + text.slice(first.length);
}
