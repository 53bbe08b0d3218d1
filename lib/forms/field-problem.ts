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

/** The whole value is wrong for sure. */
export function wrong(
  value: string,
  rule: string,
  say: FieldProblem['say'],
  suggestions: readonly string[] = [],
): FieldProblem {
  return {
    ...whole(value),
    rule,
    level: 'warning',
    certainty: 0.95,
    say,
    suggestions: suggestions.map(asSuggestion),
  };
}

/** The value could be written better, or may be wrong. */
export function suggest(
  value: string,
  rule: string,
  say: FieldProblem['say'],
  suggestions: readonly string[] = [],
): FieldProblem {
  return {
    ...whole(value),
    rule,
    level: 'suggestion',
    certainty: 0.7,
    say,
    suggestions: suggestions.map(asSuggestion),
  };
}

const asSuggestion = (text: string): Suggestion => ({ text });

/** All of the value: a change of a part could leave what is around it behind. */
function whole(value: string): Span {
  return { start: 0, end: value.length };
}
