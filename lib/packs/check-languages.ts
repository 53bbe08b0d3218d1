import { addressLanguage, addressLanguages } from '@/lib/address/address-languages';

import type { GuidelinesYaml } from './guidelines-schema';
import type { PackProblem } from './pack';
import { partProblem } from './parts-schema';
import { problemAt } from './read-schema';
import type { ValuePath, YamlDocument } from './read-yaml';

/** True when the pack declares the language: itself, or a sister such as `en-GB` for `en`. */
export function isDeclared(language: string, languages: readonly string[]): boolean {
  return languages.some(
    (declared) => declared === language || declared.split('-', 1)[0] === language,
  );
}

/** What to do about a language that `pack.yaml` does not name. */
export function undeclaredMessage(language: string, languages: readonly string[]): string {
  return `"${language}" is not among the languages of pack.yaml (${languages.join(', ')}); add it there or change it here`;
}

/** Guidelines, phrases and examples in a language that the pack does not declare. */
export function checkLanguages(
  yaml: GuidelinesYaml,
  languages: readonly string[],
  document: YamlDocument,
): PackProblem[] {
  const problems: PackProblem[] = [];
  const check = (language: unknown, path: ValuePath) => {
    if (typeof language !== 'string' || isDeclared(language, languages)) return;
    problems.push(problemAt(document, path, undeclaredMessage(language, languages)));
  };
  for (const kind of ['terms', 'parts', 'rules', 'fields'] as const) {
    for (const [index, guideline] of yaml[kind].entries()) {
      check(guideline.lang, [kind, index, 'lang']);
      const examples: readonly unknown[] = Array.isArray(guideline.examples)
        ? guideline.examples
        : [];
      for (const [at, example] of examples.entries()) {
        if (typeof example !== 'object' || example === null || !('lang' in example)) continue;
        check(example.lang, [kind, index, 'examples', at, 'lang']);
      }
    }
  }
  for (const [index, part] of yaml.parts.entries()) {
    const problem = partProblem(part, languages);
    if (problem) problems.push(problemAt(document, ['parts', index, problem.key], problem.message));
    for (const key of ['any', 'forbid', 'exact'] as const) {
      for (const language of Object.keys(part[key] ?? {})) {
        check(language, ['parts', index, key, language]);
      }
    }
  }
  problems.push(...checkAddressLanguages(yaml, languages, document));
  return problems;
}

/** Forms of address in a language that the pack does not declare, or that has no such choice. */
function checkAddressLanguages(
  { address }: GuidelinesYaml,
  languages: readonly string[],
  document: YamlDocument,
): PackProblem[] {
  return (['forms', 'capitals'] as const).flatMap((key) =>
    Object.keys(address?.[key] ?? {}).flatMap((language) => {
      const message = !isDeclared(language, languages)
        ? undeclaredMessage(language, languages)
        : key === 'forms'
          ? noAddressMessage(language)
          : noCapitalsMessage(language);
      return message === undefined
        ? []
        : [problemAt(document, ['address', key, language], message)];
    }),
  );
}

function noCapitalsMessage(language: string): string | undefined {
  if (addressLanguage(language)?.capitalWords) return undefined;
  return `capitals are no choice in "${language}", only in de and sv; leave it out`;
}

function noAddressMessage(language: string): string | undefined {
  if (addressLanguage(language)) return undefined;
  return `Replybook knows no forms of address in "${language}", only in ${addressLanguages.join(', ')}; leave it out`;
}
