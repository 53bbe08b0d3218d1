import { primaryLanguage } from './checker';

/** A text a person reads: one for all languages, or one per language code. */
export type Localized = string | Readonly<Record<string, string>>;

/** The text in the language, else in English, else in whatever there is. */
export function inLanguage(text: Localized, language: string): string {
  if (typeof text === 'string') return text;
  return (
    text[language] ?? text[primaryLanguage(language)] ?? text['en'] ?? Object.values(text)[0] ?? ''
  );
}
