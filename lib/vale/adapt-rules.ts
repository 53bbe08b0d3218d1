import type { CompileValeRule } from './load-rules';
import { VALE_LEVELS, type ValeLevel, type ValeRule } from './vale-rule';

/** What is taken of the room of rules: reading a body and compiling it. */
export interface RuleEngine<Body extends RuleHead> {
  read(value: unknown): { ok: true; body: Body } | { ok: false; reason: string };
  compile(
    body: Body,
    options: { dialect: 'vale'; accepted: readonly string[]; wordTemplate?: string },
  ): { ok: true; rule: { begin(): ReturnType<ValeRule['begin']> } } | { ok: false; reason: string };
}

/** What every body says, whatever it extends. */
export interface RuleHead {
  readonly level: string;
  readonly scope: readonly string[];
  readonly link?: string;
  readonly description?: string;
  readonly limit?: number;
  readonly action?: { readonly name: string; readonly params?: readonly string[] };
}

/** Makes the rules of an engine rules that run over files. */
export function adaptRules<Body extends RuleHead>(engine: RuleEngine<Body>): CompileValeRule {
  return (value, { name, level, accepted, wordTemplate }) => {
    const reading = engine.read(value);
    if (!reading.ok) return reading;
    const { body } = reading;
    const compiling = engine.compile(body, {
      dialect: 'vale',
      accepted,
      ...(wordTemplate !== undefined && { wordTemplate }),
    });
    if (!compiling.ok) return compiling;
    const rule: ValeRule = {
      name,
      level: level ?? levelOf(body.level),
      scope: body.scope,
      link: body.link ?? '',
      description: body.description ?? '',
      limit: body.limit ?? 0,
      action: { name: body.action?.name ?? '', params: body.action?.params ?? null },
      begin: () => compiling.rule.begin(),
    };
    return { ok: true, rule };
  };
}

// Our own "block" is more than Vale has; there it is an error.
function levelOf(level: string): ValeLevel {
  return VALE_LEVELS.find((known) => known === level) ?? 'error';
}
