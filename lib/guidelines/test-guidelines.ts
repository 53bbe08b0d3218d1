import type { Finding } from '@/lib/text/finding';
import type { ReplyContext } from '@/lib/text/reply-context';
import { splitParagraphs } from '@/lib/text/split-paragraphs';

import { checkParagraph } from './check-paragraph';
import { checkPartsOfExample, listParts } from './check-parts';
import { compileGuidelines, type CompiledGuidelines } from './compile-guidelines';
import { findPatternProblems } from './find-pattern-problems';
import type { Example, Guidelines, Part, Rule, Term } from './guidelines';

/** A guideline that does not do what its example says, with the example's key such as `terms[2].examples[0]`. */
export interface ExampleFailure {
  readonly key: string;
  /** One sentence. */
  readonly message: string;
}

interface Tested {
  readonly compiled: CompiledGuidelines;
  readonly guideline: Term | Part | Rule;
  readonly isPart: boolean;
  readonly language: string;
}

/** Runs the examples of every guideline; patterns that cannot be used are failures too. */
export function testGuidelines(packId: string, guidelines: Guidelines): ExampleFailure[] {
  const compiled = compileGuidelines(packId, guidelines);
  const failures: ExampleFailure[] = findPatternProblems(guidelines);
  const broken = new Set(failures.map(({ key }) => /^rules\[\d+\]/u.exec(key)?.[0]));
  for (const kind of ['terms', 'parts', 'rules'] as const) {
    for (const [index, guideline] of guidelines[kind].entries()) {
      const key = `${kind}[${index}]`;
      if (broken.has(key)) continue;
      for (const [at, example] of guideline.examples.entries()) {
        const language = example.lang ?? guideline.lang ?? guidelines.languages[0] ?? 'en';
        const tested = { compiled, guideline, isPart: kind === 'parts', language };
        const message = testExample(tested, example);
        if (message !== undefined) failures.push({ key: `${key}.examples[${at}]`, message });
      }
    }
  }
  return failures;
}

function testExample(tested: Tested, example: Example): string | undefined {
  const text = 'bad' in example ? example.bad : example.good;
  const found = findingsOf(tested, text);
  if ('good' in example) return testGood(tested, text, found);
  const [first] = found;
  if (!first) {
    if (tested.isPart && example.match === undefined && !isPresent(tested, text)) return undefined;
    return `the bad example "${text}" is not found by this guideline`;
  }
  const { match, fix } = example;
  const finding = match === undefined ? first : found.find((each) => isAt(each, text, match));
  if (!finding) {
    return `finds "${text.slice(first.start, first.end)}" in "${text}", not "${match ?? ''}"`;
  }
  return fix === undefined ? undefined : testFix(text, finding, fix);
}

function testGood(tested: Tested, text: string, [first]: readonly Finding[]): string | undefined {
  if (first) {
    const what =
      first.start === first.end ? first.message : `"${text.slice(first.start, first.end)}"`;
    return `the good example "${text}" is found by this guideline: ${what}`;
  }
  if (tested.isPart && !isPresent(tested, text)) {
    return `the good example "${text}" does not have this part in any of its phrases`;
  }
  return undefined;
}

function testFix(
  text: string,
  { start, end, suggestions }: Finding,
  fix: string,
): string | undefined {
  const [suggestion] = suggestions;
  if (!suggestion) return `"${text}" has no suggestion that could give "${fix}"`;
  const fixed = text.slice(0, start) + suggestion.text + text.slice(end);
  if (fixed.normalize('NFC') === fix.normalize('NFC')) return undefined;
  return `the first suggestion gives "${fixed}", not "${fix}"`;
}

/** A finding that deletes a word covers its space, or the next word, as well. */
function isAt({ start, end }: Finding, text: string, match: string): boolean {
  const found = text.slice(start, end).normalize('NFC');
  const wanted = match.normalize('NFC');
  return (
    found === wanted ||
    (found.includes(wanted) && found.trim().split(/\s/u).length <= wanted.split(/\s/u).length + 1)
  );
}

function findingsOf({ compiled, guideline, isPart, language }: Tested, text: string): Finding[] {
  const context = exampleContext(language);
  const rule = `${compiled.packId}/${guideline.id}`;
  const findings = isPart
    ? checkPartsOfExample(compiled, text, context)
    : splitParagraphs(text).flatMap((paragraph) =>
        checkParagraph(compiled, text.slice(paragraph.start, paragraph.end), context).map(
          (finding) => ({
            ...finding,
            start: finding.start + paragraph.start,
            end: finding.end + paragraph.start,
          }),
        ),
      );
  return findings.filter((finding) => finding.rule === rule);
}

function isPresent({ compiled, guideline, language }: Tested, text: string): boolean {
  return listParts(compiled, text, exampleContext(language)).some(
    ({ id, present }) => id === guideline.id && present,
  );
}

function exampleContext(language: string): ReplyContext {
  return { kind: 'public', language, screenLanguage: 'en' };
}
