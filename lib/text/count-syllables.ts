import { primaryLanguage } from './checker';

/**
 * Syllables of a word, at least 1: groups of vowels, with the silent endings of English and French
 * left out. An estimate that is meant for averages, as every reading ease is.
 */
export function countSyllables(word: string, language: string): number {
  const plain = word.normalize('NFC').toLowerCase();
  const primary = primaryLanguage(language);
  const sounded = withoutSilent(plain, primary);
  const groups = sounded.match(VOWELS[primary] ?? VOWELS['en'] ?? /[aeiouy]+/gu) ?? [];
  const hiatus = HIATUS[primary];
  const split = hiatus ? (sounded.match(hiatus)?.length ?? 0) : 0;
  return Math.max(1, groups.length + split);
}

const VOWELS: Readonly<Record<string, RegExp>> = {
  en: /[aeiouy]+/gu,
  da: /[aeiouyæøåéü]+/gu,
  nb: /[aeiouyæøåé]+/gu,
  sv: /[aeiouyåäöé]+/gu,
  de: /[aeiouyäöü]+/gu,
  nl: /[aeiouyëïöüáéíóúè]+/gu,
  fr: /[aeiouyàâäéèêëîïôöùûüœæ]+/gu,
  es: /[aeiouáéíóúüy]+/gu,
  it: /[aeiouàèéìíòóùú]+/gu,
  pt: /[aeiouáâãàéêíóôõúü]+/gu,
};

/** Two vowels that are two syllables. */
const HIATUS: Readonly<Record<string, RegExp>> = {
  da: /[iu](?=[aeoøå])|[aeoæøå](?=[éi][dv]?$)/gu,
  sv: /[iuy](?=[aoåöä])/gu,
  nb: /[iu](?=[aoøå])/gu,
  de: /i(?=[ouaä])|u(?=[aä](?!u))/gu,
  nl: /[ëïöü]/gu,
  fr: /[ëï]/gu,
  es: /[aeoáéó](?=[aeoáéó])|[íú](?=[aeo])|[aeo](?=[íú])/gu,
  it: /[aeo](?=[aeo])/gu,
  pt: /[aeo](?=[aeo])|[íú](?=[aeo])|[aeo](?=[íú])/gu,
  en: /i(?=[ao](?!us|n|r))|e(?=o(?!u))|u(?=al|ou)|ia(?=l?$)|e(?=a$|at(?:e|i|or|ed))/gu,
};

function withoutSilent(word: string, language: string): string {
  if (language === 'en') {
    return word
      .replace(/(?<=[^aeiouy].*[^aeiouylr])es?$/u, '')
      .replace(/(?<=[aeiouy].*[^aeiouytd])ed$/u, '');
  }
  if (language === 'fr') {
    return word.replace(/(?<=[aeiouyàâäéèêëîïôöùûüœ].*)(?:es?|(?<=[^m]{3})ent)$/u, '');
  }
  return word;
}
