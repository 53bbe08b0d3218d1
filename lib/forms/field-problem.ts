import type { Suggestion } from '@/lib/text/finding';
import type { Span } from '@/lib/text/span';

import type { FieldMessages } from './field-messages';

/** What is wrong with a value; `warning` only where it is sure, a way of writing is a `suggestion`. */
export interface FieldProblem extends Span {
  /** Stable, such as `phone-length`. */
  readonly rule: string;
  readonly level: 'suggestion' | 'warning';
  readonly certainty: number;
  readonly say: (messages: FieldMessages) => string;
  readonly suggestions: readonly Suggestion[];
}

type MakeProblem = (
  value: string,
  rule: string,
  say: FieldProblem['say'],
  suggestions?: readonly string[],
) => FieldProblem;

const problemOf =
  (level: FieldProblem['level'], certainty: number): MakeProblem =>
  (value, rule, say, suggestions = []) => ({
    ...whole(value),
    rule,
    level,
    certainty,
    say,
    suggestions: suggestions.map((text) => ({ text })),
  });

/** The whole value is wrong for sure. */
export const wrong = problemOf('warning', 0.95);

/** The value could be written better, or may be wrong. */
export const suggest = problemOf('suggestion', 0.7);

/** All of the value: a change of a part could leave what is around it behind. */
function whole(value: string): Span {
  return { start: 0, end: value.length };
}
