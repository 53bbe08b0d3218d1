import { replyMetrics } from '@/lib/measures/reply-metrics';
import { patternsOf } from '@/lib/rules/body-patterns';
import { compileRule } from '@/lib/rules/compile-rule';
import type { CompiledRule, RuleMatch } from '@/lib/rules/compiled-rule';
import { replyDialect } from '@/lib/rules/pattern/dialects';
import { parsePattern } from '@/lib/rules/pattern/parse-pattern';
import { maySlowDown } from '@/lib/rules/pattern/slow-pattern';
import type { Finding } from '@/lib/text/finding';
import { inLanguage } from '@/lib/text/localized';
import { makeFinding } from '@/lib/text/make-finding';
import { MASK } from '@/lib/text/mask-reply';
import type { ReplyContext } from '@/lib/text/reply-context';
import type { Span } from '@/lib/text/span';
import { splitParagraphs } from '@/lib/text/split-paragraphs';
import { splitSentences } from '@/lib/text/split-sentences';

import { composeText } from './compose-text';
import type { BodyRule } from './guidelines';
import { ruleMessage } from './rule-message';
import { noWatch, type RuleWatch } from './rule-watch';
import { suggestReplacements } from './suggestion-text';

/** A rule with Vale's body, ready to use; or why it cannot be. */
export type CompiledBodyRule =
  | {
      readonly ok: true;
      readonly rule: BodyRule;
      readonly compiled: CompiledRule;
      /** To be watched while it runs. */
      readonly maySlowDown: boolean;
    }
  | { readonly ok: false; readonly rule: BodyRule; readonly reason: string };

/** Compiles it for replies: patterns as in all our rules, sentences of the language. */
export function compileBodyRule(
  rule: BodyRule,
  language: string,
  accepted: readonly string[] = [],
): CompiledBodyRule {
  const compiling = compileRule(rule.body, {
    dialect: replyDialect,
    accepted,
    segment: (text) =>
      splitSentences(text, language).map(({ start, end }) => text.slice(start, end)),
  });
  return compiling.ok
    ? { ok: true, rule, compiled: compiling.rule, maySlowDown: maySlow(rule) }
    : { ok: false, rule, reason: compiling.reason };
}

/** What the rules with Vale's bodies find in a whole (masked) reply: each sees its reply, paragraphs or sentences. */
export function checkBodyRules(
  { packId, rules }: { readonly packId: string; readonly rules: readonly CompiledBodyRule[] },
  reply: string,
  context: ReplyContext,
  watch: RuleWatch = noWatch,
): Finding[] {
  if (context.kind === 'internal') return [];
  const inTurn = rules.toSorted((one, other) => Number(isSlow(one)) - Number(isSlow(other)));
  return inTurn.flatMap((each) => {
    if (!each.ok) return [];
    const name = `${packId}/${each.rule.id}`;
    if (!each.maySlowDown) return runRule(packId, each, reply, context);
    if (watch.isLeftOut(name)) return [];
    watch.running(name);
    const findings = runRule(packId, each, reply, context);
    watch.running(undefined);
    return findings;
  });
}

const isSlow = (rule: CompiledBodyRule) => rule.ok && rule.maySlowDown;

function maySlow({ body }: BodyRule): boolean {
  return patternsOf(body).some(({ pattern }) => {
    try {
      return maySlowDown(parsePattern(pattern).node);
    } catch {
      // Filters of words are in a syntax of their own: what we cannot read is watched.
      return true;
    }
  });
}

function runRule(
  packId: string,
  { rule, compiled }: Extract<CompiledBodyRule, { ok: true }>,
  reply: string,
  context: ReplyContext,
): Finding[] {
  const run = compiled.begin();
  const metrics = rule.scope === 'reply' ? replyMetrics(reply, context.language) : undefined;
  const findings = blocksOf(reply, rule.scope, context.language).flatMap((block) => {
    const composed = composeText(reply.slice(block.start, block.end));
    return run.check(composed.text, metrics).flatMap((match) => {
      if (match.text.includes(MASK)) return [];
      const start = block.start + composed.originalOffset(match.start);
      const end = block.start + composed.originalOffset(match.end);
      return [describe({ packId, rule, reply, context }, match, { start, end })];
    });
  });
  return rule.body.limit > 0 ? findings.slice(0, rule.body.limit) : findings;
}

function blocksOf(reply: string, scope: BodyRule['scope'], language: string): Span[] {
  if (scope === 'reply') return [{ start: 0, end: reply.length }];
  return scope === 'paragraph' ? splitParagraphs(reply) : splitSentences(reply, language);
}

interface Described {
  readonly packId: string;
  readonly rule: BodyRule;
  readonly reply: string;
  readonly context: ReplyContext;
}

function describe(
  { packId, rule, reply, context }: Described,
  match: RuleMatch,
  whole: Span,
): Finding {
  const found = reply.slice(whole.start, whole.end);
  const lead = found.length - found.trimStart().length;
  const place = {
    start: whole.start + lead,
    end: Math.max(whole.start + lead, whole.end - (found.length - found.trimEnd().length)),
  };
  const isSwap = rule.body.extends === 'substitution';
  const replacements = match.replacements.filter((text) => text !== found.trim());
  const { suggestions, ...span } =
    replacements.length > 0 && match.text !== ''
      ? suggestReplacements(reply, { ...place, replacements })
      : { ...place, suggestions: [] };
  const values = isSwap
    ? [match.replacements, [found.trim()]]
    : match.values.map((value) => [String(value)]);
  return makeFinding(
    {
      packId,
      guideline: rule,
      category: 'style',
      checker: 'reply',
      span,
      suggestions,
      message: ruleMessage(
        inLanguage(rule.message, context.screenLanguage),
        values,
        context.screenLanguage,
      ),
    },
    context,
  );
}
