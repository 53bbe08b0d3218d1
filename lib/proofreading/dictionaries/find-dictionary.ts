import { primaryLanguage } from '@/lib/text/checker';

import { dictionaryPackages, type DictionaryFolder } from './dictionary-packages';

/**
 * The dictionary for a language: `en` is British unless the United States or Canada are named, `pt` is
 * Brazilian unless another country is. Undefined where there is none.
 */
export function dictionaryFor(language: string): DictionaryFolder | undefined {
  const primary = primaryLanguage(language);
  if (primary === 'en') return /-(?:US|CA)$/iu.test(language) ? 'en-US' : 'en-GB';
  if (primary === 'pt') return /-(?!BR)[a-z]{2}$/iu.test(language) ? 'pt-PT' : 'pt-BR';
  return isFolder(primary) ? primary : undefined;
}

/** Of the user's own dictionaries that of the language as named, else of any variety of it. */
export function ownDictionaryFor<Own extends { readonly language: string }>(
  own: readonly Own[],
  language: string,
): Own | undefined {
  const primary = primaryLanguage(language);
  return (
    own.find((one) => one.language.toLowerCase() === language.toLowerCase()) ??
    own.find((one) => primaryLanguage(one.language) === primary)
  );
}

function isFolder(name: string): name is DictionaryFolder {
  return Object.hasOwn(dictionaryPackages, name);
}
