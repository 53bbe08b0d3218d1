// Made-up guidelines for tests: each function fills in what a test does not care about.
import type { ReplyContext } from '@/lib/text/reply-context';

import type {
  ExistenceRule,
  Guidelines,
  NeverTerm,
  Part,
  SubstitutionRule,
  UseTerm,
} from './guidelines';

export function sampleGuidelines(given: Partial<Guidelines>): Guidelines {
  return {
    languages: ['da', 'en', 'de'],
    terms: [],
    parts: [],
    placeholders: { styles: [], leftOver: 'error' },
    rules: [],
    words: {},
    ...given,
  };
}

const shared = { level: 'warning', examples: [] } as const;

export function useTerm(given: Partial<UseTerm> & Pick<UseTerm, 'use'>): UseTerm {
  return { ...shared, kind: 'use', id: 'term', insteadOf: [], case: 'any', inflect: [], ...given };
}

export function neverTerm(given: Partial<NeverTerm> & Pick<NeverTerm, 'never'>): NeverTerm {
  return { ...shared, kind: 'never', id: 'never', unless: [], suggest: [], ...given };
}

export function samplePart(given: Partial<Part> & Pick<Part, 'id' | 'any'>): Part {
  return { ...shared, required: true, position: 'anywhere', forbid: {}, ...given };
}

const generic = { ...shared, id: 'rule', message: 'Avoid %s', ignoreCase: true, nonword: false };

export function existenceRule(
  given: Partial<ExistenceRule> & Pick<ExistenceRule, 'tokens'>,
): ExistenceRule {
  return { ...generic, extends: 'existence', suggest: [], ...given };
}

export function substitutionRule(
  given: Partial<SubstitutionRule> & Pick<SubstitutionRule, 'swap'>,
): SubstitutionRule {
  return { ...generic, extends: 'substitution', ...given };
}

export function sampleContext(given: Partial<ReplyContext> = {}): ReplyContext {
  return { kind: 'public', language: 'da', screenLanguage: 'en', ...given };
}
