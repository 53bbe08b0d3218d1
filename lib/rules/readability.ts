import type { CompiledRule, RuleMatch } from './compiled-rule';
import { withoutState } from './find-all';
import { twoDecimals, wholeText } from './metric';
import type { ReadabilityBody } from './rule-body';
import type { TextMetrics } from './text-metrics';

type Grade = (metrics: Counts) => number;
interface Counts {
  readonly words: number;
  readonly sentences: number;
  readonly characters: number;
  readonly syllables: number;
  readonly complex: number;
  readonly polysyllabic: number;
}

// The formulas in their usual form; Coleman–Liau and ARI as of 1975 and 1967, SMOG 1969, Gunning 1952, Flesch–Kincaid 1975.
const GRADES: Readonly<Record<string, Grade>> = {
  SMOG: ({ polysyllabic, sentences }) =>
    1.043 * Math.sqrt((polysyllabic * 30) / sentences) + 3.1291,
  'Gunning Fog': ({ words, sentences, complex }) =>
    0.4 * (words / sentences + (100 * complex) / words),
  'Coleman-Liau': ({ characters, words, sentences }) =>
    0.0588 * (characters / words) * 100 - 0.296 * (sentences / words) * 100 - 15.8,
  'Flesch-Kincaid': ({ words, sentences, syllables }) =>
    (0.39 * words) / sentences + (11.8 * syllables) / words - 15.59,
  'Automated Readability': ({ characters, words, sentences }) =>
    4.71 * (characters / words) + 0.5 * (words / sentences) - 21.43,
};

/** The mean of its grades over the whole text; above the rule's grade it is a match for all of it. */
export function compileReadability(body: ReadabilityBody): CompiledRule {
  return {
    body,
    begin: withoutState({
      check(_block: string, metrics: TextMetrics = {}): RuleMatch[] {
        const counts: Counts = {
          words: metrics['words'] ?? 0,
          sentences: metrics['sentences'] ?? 0,
          characters: metrics['characters'] ?? 0,
          syllables: metrics['syllables'] ?? 0,
          complex: metrics['complex_words'] ?? 0,
          polysyllabic: metrics['polysyllabic_words'] ?? 0,
        };
        const sum = body.metrics.reduce((total, name) => total + (GRADES[name]?.(counts) ?? 0), 0);
        const grade = sum / body.metrics.length;
        return grade > body.grade ? [wholeText([twoDecimals(grade)])] : [];
      },
    }),
  };
}
