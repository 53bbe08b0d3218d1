import type { RuleBody } from '@/lib/rules/rule-body';

/** A rule's keys and values as a style writes them; what Vale takes for granted is left out. */
export type RuleYaml = Readonly<Record<string, unknown>>;

/** The body in Vale's own keys; reading it again gives the same body. */
export function ruleToYaml(body: RuleBody): RuleYaml {
  const { extends: point, message, level, scope, link, description, limit, action } = body;
  return {
    extends: point,
    message,
    ...kept({ description, link }),
    level,
    ...(!isWholeFile(body) && scope.join() !== 'text' && { scope: oneOrMany(scope) }),
    ...kept({ limit }),
    ...(action.name !== '' && {
      action: { name: action.name, ...(action.params.length > 0 && { params: action.params }) },
    }),
    ...ownKeys(body),
  };
}

function isWholeFile({ extends: point }: RuleBody): boolean {
  return point === 'metric' || point === 'readability';
}

function ownKeys(body: RuleBody): RuleYaml {
  switch (body.extends) {
    case 'existence': {
      const { ignoreCase: ignorecase, nonword, append, raw, tokens } = body;
      return { ...kept({ ignorecase, nonword, append, raw, tokens }), ...excepted(body) };
    }
    case 'substitution': {
      const { ignoreCase: ignorecase, nonword, capitalize, swap } = body;
      return { ...kept({ ignorecase, nonword, capitalize }), swap, ...excepted(body) };
    }
    case 'occurrence': {
      const { ignoreCase: ignorecase, max, min, token } = body;
      return { ...kept({ ignorecase, max, min }), token };
    }
    case 'repetition': {
      const { ignoreCase: ignorecase, max, alpha, tokens } = body;
      return { ...kept({ ignorecase, max, alpha, tokens }), ...excepted(body) };
    }
    case 'consistency': {
      const { ignoreCase: ignorecase, nonword, either } = body;
      return { ...kept({ ignorecase, nonword }), either };
    }
    case 'conditional': {
      const { ignoreCase: ignorecase, first, second } = body;
      return { ...kept({ ignorecase }), first, second, ...excepted(body) };
    }
    case 'capitalization': {
      const { match, style, prefix, indicators, threshold } = body;
      return { match, ...kept({ style, prefix, indicators }), threshold, ...excepted(body) };
    }
    case 'metric':
      return { formula: body.formula, condition: body.condition };
    case 'readability':
      return { metrics: body.metrics, grade: body.grade };
    case 'spelling': {
      const { custom, append, filters, ignore, exceptions, dictionaries, dicpath, aff, dic } = body;
      return kept({ custom, append, filters, ignore, exceptions, dictionaries, dicpath, aff, dic });
    }
  }
}

function excepted(body: {
  readonly exceptions: readonly string[];
  readonly vocab: boolean;
}): RuleYaml {
  return { ...kept({ exceptions: body.exceptions }), ...(!body.vocab && { vocab: false }) };
}

/** Without what is off, empty or nothing. */
function kept(values: RuleYaml): RuleYaml {
  return Object.fromEntries(
    Object.entries(values).filter(
      ([, value]) =>
        value !== false &&
        value !== '' &&
        value !== 0 &&
        !(Array.isArray(value) && !value.length) &&
        value !== undefined,
    ),
  );
}

function oneOrMany(values: readonly string[]): unknown {
  return values.length === 1 ? values[0] : values;
}
