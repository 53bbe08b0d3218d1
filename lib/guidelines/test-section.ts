import type { CheckWholeReply } from '@/lib/text/check-whole-reply';
import type { Finding } from '@/lib/text/finding';

import type { Example } from './guidelines';
import type { ExampleFailure } from './test-guidelines';

/** A section that is checked on whole replies, with the ids of its rules and its examples. */
export interface TestedSection {
  /** Its key in `guidelines.yaml`. */
  readonly section: string;
  readonly rules: readonly string[];
  readonly examples: readonly Example[];
}

/** Runs a section's examples, each as a whole reply: a bad one must be found (at `match`), a good one not. */
export function testSection(
  check: CheckWholeReply,
  { section, rules, examples }: TestedSection,
  defaultLanguage: string,
): ExampleFailure[] {
  return examples.flatMap((example, index) => {
    const text = 'bad' in example ? example.bad : example.good;
    const language = example.lang ?? defaultLanguage;
    const own = check(text, {
      kind: 'public',
      isWhole: true,
      language,
      screenLanguage: 'en',
    }).filter(({ rule }) => rules.includes(rule.slice(rule.indexOf('/') + 1)));
    const message = failureOf(example, text, own);
    return message === undefined ? [] : [{ key: `${section}.examples[${index}]`, message }];
  });
}

function failureOf(
  example: Example,
  text: string,
  findings: readonly Finding[],
): string | undefined {
  const [first] = findings;
  if ('good' in example) {
    return first && `the good example "${text}" is found by this section: ${first.message}`;
  }
  if (!first) return `the bad example "${text}" is not found by this section`;
  const { match } = example;
  if (match === undefined) return undefined;
  const places = findings.map(({ start, end }) => text.slice(start, end));
  return places.includes(match)
    ? undefined
    : `finds "${places[0] ?? ''}" in "${text}", not "${match}"`;
}
