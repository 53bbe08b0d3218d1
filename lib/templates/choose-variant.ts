import { primaryLanguage } from '@/lib/text/checker';

/** The variant for a language: its own, else of its primary language, else of a sister such as `en-GB` for `en`. */
export function chooseVariant(
  variants: Readonly<Record<string, string>>,
  language: string,
): string | undefined {
  const keys = Object.keys(variants);
  const wanted = language.toLowerCase();
  const primary = primaryLanguage(language);
  return (
    keys.find((key) => key.toLowerCase() === wanted) ??
    keys.find((key) => key.toLowerCase() === primary) ??
    keys.find((key) => primaryLanguage(key) === primary)
  );
}
