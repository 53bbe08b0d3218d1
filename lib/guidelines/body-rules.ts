import { replyMetrics } from '@/lib/measures/reply-metrics';
import { patternsOf } from '@/lib/rules/body-patterns';
import { compileRule } from '@/lib/rules/compile-rule';
import type { CompiledRule, RuleMatch } from '@/lib/rules/compiled-rule';
import { replyDialect } from '@/lib/rules/pattern/dialects';
import { foldForNeeds } from '@/lib/rules/pattern/needed-texts';
import { parsePattern } from '@/lib/rules/pattern/parse-pattern';
import { slowFrom } from '@/lib/rules/pattern/slow-from';
import type { Finding } from '@/lib/text/finding';
import { inLanguage } from '@/lib/text/localized';
import { makeFinding } from '@/lib/text/make-finding';
import { MASK } from '@/lib/text/mask-reply';
import type { ReplyContext } from '@/lib/text/reply-context';
import type { Span } from '@/lib/text/span';
import { splitParagraphs } from '@/lib/text/split-paragraphs';
import { splitSentences } from '@/lib/text/split-sentences';

import { bodyNeeds } from './body-needs';
import { composeText, type ComposedText } from './compose-text';
import type { BodyRule } from './guidelines';
import { ruleMessage } from './rule-message';
import { noWatch, type RuleShare, type RuleWatch } from './rule-watch';
import { suggestReplacements } from './suggestion-text';

/** A rule with Vale's body, ready to use; or why it cannot be. */
export type CompiledBodyRule =
  | {
      readonly ok: true;
      readonly rule: BodyRule;
      readonly compiled: CompiledRule;
      /** The length of text from which it is to be watched while it runs. */
      readonly slowFrom: number;
      /** A reply without any of these is none to run it on; undefined: run it on every one. */
      readonly needs: readonly string[] | undefined;
    }
  | { readonly ok: false; readonly rule: BodyRule; readonly reason: string };

type RunnableRule = Extract<CompiledBodyRule, { ok: true }>;

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
    ? {
        ok: true,
        rule,
        compiled: compiling.rule,
        slowFrom: bodySlowFrom(rule),
        needs: bodyNeeds(rule.body),
      }
    : { ok: false, rule, reason: compiling.reason };
}

/** What the rules with Vale's bodies find in a whole (masked) reply: each sees its reply, paragraphs or sentences. */
export function checkBodyRules(
  { packId, rules }: { readonly packId: string; readonly rules: readonly CompiledBodyRule[] },
  reply: string,
  context: ReplyContext,
  { watch = noWatch, share = 'all' }: BodyRuleOptions = {},
): Finding[] {
  if (context.kind === 'internal') return [];
  const { length } = reply;
  const seen = createSeenReply(reply, context.language);
  const folded = foldForNeeds(composeText(reply).text);
  const inTurn = rules
    .flatMap((rule) =>
      rule.ok && (share === 'all' || length <= rule.slowFrom) && mayFind(rule, folded)
        ? [rule]
        : [],
    )
    .toSorted((one, other) => Number(length > one.slowFrom) - Number(length > other.slowFrom));
  return inTurn.flatMap((each) => {
    if (length <= each.slowFrom) return runRule(packId, each, seen, context);
    watch.running(`${packId}/${each.rule.id}`);
    const findings = runRule(packId, each, seen, context);
    watch.running(undefined);
    return findings;
  });
}

export interface BodyRuleOptions {
  readonly watch?: RuleWatch;
  readonly share?: RuleShare;
}

/** The length of text from which a rule may take long. */
export function bodySlowFrom({ body }: BodyRule): number {
  return patternsOf(body).reduce((least, { pattern }) => {
    try {
      return Math.min(least, slowFrom(parsePattern(pattern).node));
    } catch {
      // Filters of words are in a syntax of their own: what we cannot read is watched.
      return 0;
    }
  }, Infinity);
}

function mayFind({ needs }: RunnableRule, folded: string): boolean {
  return !needs || needs.some((text) => folded.includes(text));
}

/** A reply as its rules see it: each kind of block is made once for all of them. */
interface SeenReply {
  readonly reply: string;
  blocksOf(scope: BodyRule['scope']): readonly SeenBlock[];
  metrics(): ReturnType<typeof replyMetrics>;
}
interface SeenBlock {
  readonly start: number;
  readonly composed: ComposedText;
}

function createSeenReply(reply: string, language: string): SeenReply {
  const known = new Map<BodyRule['scope'], readonly SeenBlock[]>();
  let metrics: ReturnType<typeof replyMetrics> | undefined;
  return {
    reply,
    blocksOf(scope) {
      const blocks =
        known.get(scope) ??
        spansOf(reply, scope, language).map(({ start, end }) => ({
          start,
          composed: composeText(reply.slice(start, end)),
        }));
      known.set(scope, blocks);
      return blocks;
    },
    metrics() {
      metrics ??= replyMetrics(reply, language);
      return metrics;
    },
  };
}

function runRule(
  packId: string,
  { rule, compiled }: RunnableRule,
  seen: SeenReply,
  context: ReplyContext,
): Finding[] {
  const { reply } = seen;
  const run = compiled.begin();
  const metrics = rule.scope === 'reply' ? seen.metrics() : undefined;
  const findings = seen.blocksOf(rule.scope).flatMap(({ start: from, composed }) =>
    run.check(composed.text, metrics).flatMap((match) => {
      if (match.text.includes(MASK)) return [];
      const start = from + composed.originalOffset(match.start);
      const end = from + composed.originalOffset(match.end);
      return [describe({ packId, rule, reply, context }, match, { start, end })];
    }),
  );
  return rule.body.limit > 0 ? findings.slice(0, rule.body.limit) : findings;
}

function spansOf(reply: string, scope: BodyRule['scope'], language: string): Span[] {
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
