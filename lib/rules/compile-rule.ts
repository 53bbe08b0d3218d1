import { reasonOf } from '@/lib/text/reason-of';

import { compileCapitalization } from './capitalization';
import type { CompiledRule, RuleOptions } from './compiled-rule';
import { compileConditional } from './conditional';
import { compileConsistency } from './consistency';
import { compileExistence } from './existence';
import { compileMetric } from './metric';
import { compileOccurrence } from './occurrence';
import { compileReadability } from './readability';
import { compileRepetition } from './repetition';
import type { RuleBody } from './rule-body';
import { compileSpelling } from './spelling';
import { compileSubstitution } from './substitution';

export type RuleCompiling =
  | { readonly ok: true; readonly rule: CompiledRule }
  | { readonly ok: false; readonly reason: string };

/** The rule ready to use, with Vale's meaning; or why one of its patterns is none. */
export function compileRule(body: RuleBody, options: RuleOptions): RuleCompiling {
  try {
    return { ok: true, rule: compile(body, options) };
  } catch (error) {
    return { ok: false, reason: reasonOf(error) };
  }
}

function compile(body: RuleBody, options: RuleOptions): CompiledRule {
  switch (body.extends) {
    case 'existence':
      return compileExistence(body, options);
    case 'substitution':
      return compileSubstitution(body, options);
    case 'occurrence':
      return compileOccurrence(body, options);
    case 'repetition':
      return compileRepetition(body, options);
    case 'consistency':
      return compileConsistency(body, options);
    case 'conditional':
      return compileConditional(body, options);
    case 'capitalization':
      return compileCapitalization(body, options);
    case 'metric':
      return compileMetric(body);
    case 'readability':
      return compileReadability(body);
    case 'spelling':
      return compileSpelling(body, options);
  }
}
