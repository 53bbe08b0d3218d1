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

function isFolder(name: string): name is DictionaryFolder {
  return Object.hasOwn(dictionaryPackages, name);
}
