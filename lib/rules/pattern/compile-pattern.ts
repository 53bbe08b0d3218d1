import type { Dialect } from './dialects';
import { emitPattern } from './emit-pattern';
import { parsePattern } from './parse-pattern';
import type { PatternFlags } from './pattern-node';

/** An expression made of a pattern; `groups[n]` is the number of the pattern's group n in its matches. */
export interface CompiledPattern {
  readonly expression: RegExp;
  readonly groups: readonly (number | undefined)[];
  readonly names: ReadonlyMap<string, number>;
}

/** Compiles a pattern (flags `g`, `v`, `d` left out); throws `PatternError` with what is wrong with it. */
export function compilePattern(
  pattern: string,
  dialect: Dialect,
  options: { readonly keepGroups?: boolean; readonly flags?: Partial<PatternFlags> } = {},
): CompiledPattern {
  const parsed = parsePattern(
    dialect.name === 'reply' ? pattern.normalize('NFC') : pattern,
    options.flags,
  );
  const ignoreCase = startsIgnoringCase(pattern) || options.flags?.ignoreCase === true;
  const { source, groups } = emitPattern(parsed, dialect, {
    ignoreCase,
    keepGroups: options.keepGroups ?? false,
  });
  return { expression: new RegExp(source, ignoreCase ? 'giv' : 'gv'), groups, names: parsed.names };
}

function startsIgnoringCase(pattern: string): boolean {
  return /^\(\?[a-z]*i[a-z]*\)/u.test(pattern);
}
