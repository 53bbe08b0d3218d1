import type { Guidelines } from '@/lib/guidelines/guidelines';

import { checkExceptions } from './check-exceptions';
import { checkGuidelines, runExamples } from './check-guidelines';
import { checkLanguages, isDeclared, undeclaredMessage } from './check-languages';
import { WORDS_PATH } from './check-pack-files';
import { fillInLists } from './fill-in-lists';
import { guidelinesSchema } from './guidelines-schema';
import type { PackFiles, PackProblem } from './pack';
import { readSchema } from './read-schema';
import { readWords } from './read-words';
import { readYaml } from './read-yaml';
import { toGuidelines } from './to-guidelines';

/** What is known of `pack.yaml` when the other files are read: nothing more than this when it is wrong. */
export interface PackHead {
  readonly id: string;
  readonly languages?: readonly string[];
}

export interface GuidelinesOptions {
  readonly coreRules?: readonly string[];
  readonly isTested?: true;
}

/** The guidelines with the words of `words/`; problems are added to the list. */
export function readGuidelines(
  files: PackFiles,
  { id, languages }: PackHead,
  problems: PackProblem[],
  { coreRules, isTested }: GuidelinesOptions = {},
): Guidelines | undefined {
  const words = readAllWords(files, languages, problems);
  const text = files['guidelines.yaml'];
  if (text === undefined) return undefined;
  const reading = readYaml('guidelines.yaml', text);
  problems.push(...reading.problems);
  const { document } = reading;
  if (!document) return undefined;
  // An empty file, or one of comments alone, asks for nothing.
  const schema = readSchema(guidelinesSchema, { ...document, value: document.value ?? {} });
  if (!schema.ok) {
    problems.push(...schema.problems);
    return undefined;
  }
  const problemsBefore = problems.length;
  const yaml = fillInLists(schema.value, document, problems);
  if (problems.length > problemsBefore) return undefined;
  problems.push(...checkGuidelines(yaml, document), ...checkExceptions(yaml, document, coreRules));
  if (languages) problems.push(...checkLanguages(yaml, languages, document));
  const guidelines = toGuidelines(yaml, languages ?? [], words);
  // In which language an example is read is known only with the client's languages.
  if (languages && !isTested) problems.push(...runExamples(id, yaml, guidelines, document));
  return guidelines;
}

function readAllWords(
  files: PackFiles,
  languages: readonly string[] | undefined,
  problems: PackProblem[],
): Record<string, readonly string[]> {
  const all: Record<string, readonly string[]> = {};
  for (const [file, text] of Object.entries(files)) {
    const language = WORDS_PATH.exec(file)?.[1];
    if (language === undefined) continue;
    if (languages && !isDeclared(language, languages)) {
      problems.push({ file, message: undeclaredMessage(language, languages) });
    }
    const { words, problems: own } = readWords(file, text);
    problems.push(...own);
    all[language] = words;
  }
  return all;
}
