import type { Category, Level } from '@/lib/text/finding';

interface Judgement {
  readonly category: Category;
  readonly level: Level;
  readonly certainty: number;
}

const ERROR: Judgement = { category: 'grammar', level: 'warning', certainty: 0.8 };
const STYLE: Judgement = { category: 'style', level: 'suggestion', certainty: 0.3 };

/** Kinds of lint (harper-core, `LintKind`) that are mistakes; all others are matters of style: listed, not marked. */
const MISTAKES: ReadonlySet<string> = new Set([
  'Agreement',
  'BoundaryError',
  'Capitalization',
  'Eggcorn',
  'Grammar',
  'Malapropism',
  'Miscellaneous',
  'Nonstandard',
  'Punctuation',
  'Repetition',
  'Spelling',
  'Typo',
  'Usage',
  'WordOrder',
]);

/** How much a kind of Harper's findings weighs in a reply. */
export function judgeHarperKind(kind: string): Judgement {
  return MISTAKES.has(kind) ? ERROR : STYLE;
}
