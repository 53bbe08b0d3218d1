import type { RuleBody } from './rule-body';

/** A pattern of a rule, and the key where it stands, such as `tokens[1]`. */
export interface BodyPattern {
  readonly key: string;
  readonly pattern: string;
}

/** All patterns in a rule's body, each as it is run: as a word, or as it is. */
export function patternsOf(body: RuleBody): readonly BodyPattern[] {
  switch (body.extends) {
    case 'existence': {
      // Raw pieces are one expression together with the tokens.
      const raw = body.raw.join('');
      return [
        ...listed('tokens', body.tokens, (token) =>
          body.append ? asRun(body, token) + raw : raw + asRun(body, token),
        ),
        ...(raw !== '' && body.tokens.length === 0 ? [{ key: 'raw', pattern: raw }] : []),
        ...listed('exceptions', body.exceptions),
      ];
    }
    case 'substitution':
      return [
        ...Object.keys(body.swap).map((key) => ({ key: `swap.${key}`, pattern: asRun(body, key) })),
        ...listed('exceptions', body.exceptions),
      ];
    case 'occurrence':
      return [{ key: 'token', pattern: body.token }];
    case 'repetition':
      return [...listed('tokens', body.tokens), ...listed('exceptions', body.exceptions)];
    case 'consistency':
      return Object.entries(body.either).flatMap(([one, other]) =>
        [one, other].map((pattern) => ({ key: `either.${one}`, pattern: asRun(body, pattern) })),
      );
    case 'conditional':
      return [
        { key: 'first', pattern: body.first },
        { key: 'second', pattern: body.second },
        ...listed('exceptions', body.exceptions),
      ];
    case 'capitalization':
      return [
        ...(body.match.startsWith('$') ? [] : [{ key: 'match', pattern: body.match }]),
        ...listed('exceptions', body.exceptions),
      ];
    case 'spelling':
      return [...listed('filters', body.filters), ...listed('exceptions', body.exceptions)];
    case 'metric':
    case 'readability':
      return [];
  }
}

/** The pattern as a rule runs it, in the word template or without, with the rule's case. */
export function asRun(
  { nonword, ignoreCase }: { readonly nonword: boolean; readonly ignoreCase: boolean },
  pattern: string,
): string {
  return `${ignoreCase ? '(?i)' : ''}${nonword ? `(?:${pattern})` : String.raw`\b(?:${pattern})\b`}`;
}

function listed(
  key: string,
  patterns: readonly string[],
  change: (pattern: string) => string = (pattern) => pattern,
): BodyPattern[] {
  return patterns.map((pattern, index) => ({ key: `${key}[${index}]`, pattern: change(pattern) }));
}
