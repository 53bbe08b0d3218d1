import type { FieldRule } from '@/lib/guidelines/field-rule';
import { translatePattern } from '@/lib/rules/pattern/translate-pattern';
import { WORD_BEGINS, WORD_ENDS } from '@/lib/rules/pattern/word-letters';
import type { FieldDescription } from '@/lib/text/form-field';

export interface CompiledFieldRule {
  readonly rule: FieldRule;
  readonly pattern: RegExp | undefined;
  readonly matches: (description: FieldDescription) => boolean;
}

/** What is wrong with an expression of a rule, at a key such as `match.label[0]`. */
export interface FieldPatternProblem {
  readonly key: string;
  readonly message: string;
}

/** The rule ready to use; an expression that is none matches nothing, `fieldPatternProblems` names it. */
export function compileFieldRule(rule: FieldRule): CompiledFieldRule {
  const labels = rule.match.labels.flatMap((label) => compile(label, inWords, true));
  const names = rule.match.names.flatMap((name) => compile(name, asWhole));
  const [pattern] = rule.pattern === undefined ? [] : compile(rule.pattern, asWhole);
  return {
    rule,
    pattern,
    matches({ label, hint, name = '', autocomplete = '', stated }) {
      const named = (label ?? hint ?? '').normalize('NFC');
      return (
        (stated !== undefined && (stated === rule.id || rule.match.fields.includes(stated))) ||
        autocomplete.split(/\s+/u).some((token) => rule.match.autocomplete.includes(token)) ||
        labels.some((expression) => expression.test(named)) ||
        name
          .split(' ')
          .some((part) => part !== '' && names.some((expression) => expression.test(part)))
      );
    },
  };
}

/** Every expression of the rule that cannot be used. */
export function fieldPatternProblems({ match, pattern }: FieldRule): FieldPatternProblem[] {
  const all: [string, string][] = [
    ...match.labels.map((label, index): [string, string] => [`match.label[${index}]`, label]),
    ...match.names.map((name, index): [string, string] => [`match.name[${index}]`, name]),
    ...(pattern === undefined ? [] : [['pattern', pattern] as [string, string]]),
  ];
  return all.flatMap(([key, source]) => {
    const translation = translatePattern(source);
    return translation.ok
      ? []
      : [{ key, message: `"${source}" is not a pattern: ${translation.reason}` }];
  });
}

const inWords = (source: string): RegExp =>
  new RegExp(`${WORD_BEGINS}(?:${source})${WORD_ENDS}`, 'iv');
const asWhole = (source: string): RegExp => new RegExp(`^(?:${source})$`, 'v');

function compile(pattern: string, make: (source: string) => RegExp, ignoreCase = false): RegExp[] {
  const translation = translatePattern(pattern, { ignoreCase });
  return translation.ok ? [make(translation.source)] : [];
}
