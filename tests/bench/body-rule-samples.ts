import type { BodyRule } from '../../lib/guidelines/guidelines.ts';
import type { RuleBody } from '../../lib/rules/rule-body.ts';
import { createRandom, sampleWords } from './guideline-samples.ts';

/** So many rules with Vale's bodies, all ten extension points in turn. */
export function sampleBodyRules(count: number): readonly BodyRule[] {
  const random = createRandom(count);
  const word = () => sampleWords.compound(random);
  const shared = {
    message: 'Undgå “%s”.',
    level: 'warning',
    scope: ['text'],
    link: '',
    description: '',
    limit: 0,
    action: { name: '', params: [] },
  } as const;
  const accepted = { exceptions: [], vocab: false };
  const bodies: readonly (() => RuleBody)[] = [
    () => ({
      ...shared,
      ...accepted,
      extends: 'existence',
      tokens: [word(), `${word()} ${word()}`, String.raw`\d+ ${word()}`],
      raw: [],
      append: false,
      nonword: false,
      ignoreCase: true,
    }),
    () => ({
      ...shared,
      ...accepted,
      extends: 'substitution',
      swap: { [word()]: word(), [`${word()} ${word()}`]: word() },
      nonword: false,
      ignoreCase: true,
      capitalize: false,
    }),
    () => ({
      ...shared,
      extends: 'occurrence',
      token: word(),
      max: 1,
      min: 0,
      ignoreCase: true,
    }),
    () => ({
      ...shared,
      ...accepted,
      extends: 'repetition',
      tokens: [String.raw`[^\s]+`],
      max: 0,
      alpha: true,
      ignoreCase: true,
    }),
    () => ({
      ...shared,
      extends: 'consistency',
      either: { [word()]: word() },
      nonword: false,
      ignoreCase: true,
    }),
    () => ({
      ...shared,
      ...accepted,
      extends: 'conditional',
      first: String.raw`\b([A-ZÆØÅ]{3,5})\b`,
      second: String.raw`\(([A-ZÆØÅ]{3,5})\)`,
      ignoreCase: false,
    }),
    () => ({
      ...shared,
      ...accepted,
      extends: 'capitalization',
      match: '$sentence',
      style: 'AP',
      prefix: '',
      indicators: [],
      threshold: 0,
    }),
    () => ({ ...shared, extends: 'metric', formula: 'words / sentences', condition: '> 60' }),
    () => ({ ...shared, extends: 'readability', metrics: ['Flesch-Kincaid'], grade: 30 }),
    () => ({
      ...shared,
      extends: 'spelling',
      filters: [],
      ignore: [word()],
      exceptions: [],
      dictionaries: [],
      custom: false,
      append: false,
    }),
  ];
  return Array.from({ length: count }, (_, index): BodyRule => {
    const make = bodies[index % bodies.length];
    if (!make) throw new Error('There is no body to take.');
    const body = make();
    const isWhole = body.extends === 'metric' || body.extends === 'readability';
    return {
      id: `body-${index}`,
      level: 'warning',
      examples: [],
      message: shared.message,
      scope: isWhole ? 'reply' : 'paragraph',
      body,
    };
  });
}
