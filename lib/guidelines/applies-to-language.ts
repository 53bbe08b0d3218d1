import { primaryLanguage } from '@/lib/text/checker';

/** True when a guideline of this language counts in such a reply: `en` in `en-GB` too, `en-GB` not in `en-US`. */
export function appliesToLanguage(
  guidelineLanguage: string | undefined,
  language: string,
): boolean {
  if (guidelineLanguage === undefined) return true;
  const asked = guidelineLanguage.toLowerCase();
  return asked === language.toLowerCase() || asked === primaryLanguage(language);
}

/** The phrases for the language: its own, else of its primary language, else of a sister such as `en-GB` for `en`. */
export function phrasesIn(
  phrases: Readonly<Record<string, readonly string[]>>,
  language: string,
): readonly string[] {
  const primary = primaryLanguage(language);
  const own = Object.keys(phrases).find((key) => key.toLowerCase() === language.toLowerCase());
  const sister = Object.keys(phrases).find((key) => primaryLanguage(key) === primary);
  return phrases[own ?? ''] ?? phrases[primary] ?? phrases[sister ?? ''] ?? [];
}
