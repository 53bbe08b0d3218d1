import type { Guidelines } from '@/lib/guidelines/guidelines';

/** Languages that Replybook has rules of its own for: folders of `core/`, files `core/<language>.json` in the extension. */
export const coreLanguages = ['en', 'da', 'de', 'sv', 'nl', 'fr', 'es'] as const;

/** The rules of every core pack as packs except them: `core-da/tone-cliche`. */
export async function listCoreRules(
  get: (path: string) => Promise<Guidelines>,
): Promise<readonly string[]> {
  const all = await Promise.all(
    coreLanguages.map(async (language) => {
      const { terms, rules, bodyRules = [] } = await get(`core/${language}.json`);
      return [...terms, ...rules, ...bodyRules].map(({ id }) => `core-${language}/${id}`);
    }),
  );
  return all.flat();
}

/**
 * The rules of our own for a language, by way of `get`, which answers for a path of the extension;
 * undefined where there are none. The file was read when the extension was built; its examples are run by `npm test`.
 */
export async function loadCoreGuidelines(
  language: string,
  get: (path: string) => Promise<Guidelines>,
): Promise<Guidelines | undefined> {
  const known = coreLanguages.find((one) => one === language);
  if (known === undefined) return undefined;
  return get(`core/${known}.json`);
}
