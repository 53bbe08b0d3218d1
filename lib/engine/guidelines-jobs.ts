import { checkFieldFacts } from '@/lib/facts/check-field-facts';
import { createFieldChecks, type FieldChecks } from '@/lib/forms/field-checks';
import { bodySlowFrom } from '@/lib/guidelines/body-rules';
import { checkParagraph, hasWatchedRule } from '@/lib/guidelines/check-paragraph';
import { compileGuidelines, type CompiledGuidelines } from '@/lib/guidelines/compile-guidelines';
import type { Guidelines } from '@/lib/guidelines/guidelines';
import { createGuidelinesCheckers } from '@/lib/guidelines/guidelines-checkers';
import { listLeftOut, noWatch, type RuleShare, type RuleWatch } from '@/lib/guidelines/rule-watch';
import type { CheckWholeReply } from '@/lib/text/check-whole-reply';
import { primaryLanguage } from '@/lib/text/checker';
import type { Finding } from '@/lib/text/finding';
import type { FieldDescription, FieldKind } from '@/lib/text/form-field';
import type { ReplyContext } from '@/lib/text/reply-context';

import { createBodyRulesCheck, createReplyChecks } from './reply-checks';

/** The guidelines of one client, as the guidelines Worker needs them. */
export interface ClientGuidelines {
  readonly client: string;
  readonly packId: string;
  readonly guidelines: Guidelines;
}

export type GuidelinesJobs = ReturnType<typeof createGuidelinesJobs>;

/** The rules of our own for a language (primary subtag); undefined where there are none. */
export type ReadCore = (language: string) => Promise<Guidelines | undefined>;

/** What the guidelines Worker does: check a text against our own rules and the client's guidelines. */
export function createGuidelinesJobs(
  readCore: ReadCore,
  running: RuleWatch['running'] = noWatch.running,
) {
  let leftOut: ReadonlySet<string> = new Set();
  const watch: RuleWatch = { isLeftOut: (rule) => leftOut.has(rule), running };
  const clients = new Map<string, CompiledGuidelines>();
  const fields = new Map<string, FieldChecks>();
  const slowBodies = new WeakMap<ClientGuidelines, number>();
  const whole = new Map<string, readonly CheckWholeReply[]>();
  const core = createCore(readCore);
  const withoutRules = createFieldChecks('', []);
  const fieldsOf = (client: string | undefined): FieldChecks =>
    (client === undefined ? undefined : fields.get(client)) ?? withoutRules;
  const compiledFor = ({ client }: ReplyContext) =>
    client === undefined ? undefined : clients.get(client);
  const never = new AbortController().signal;
  let loaded: readonly ClientGuidelines[] = [];
  const ownOf = ({ client }: ReplyContext) => loaded.find((one) => one.client === client);
  const bodiesSlowFrom = (own: ClientGuidelines | undefined): number => {
    if (!own) return Infinity;
    const slowest = slowBodies.get(own) ?? Math.min(...bodyRulesOf(own).map(bodySlowFrom));
    slowBodies.set(own, slowest);
    return slowest;
  };
  const wholeOf = (context: ReplyContext, share: RuleShare): readonly CheckWholeReply[] => {
    const key = `${share}|${context.client ?? ''}`;
    const known = whole.get(key);
    if (known) return known;
    const own = ownOf(context);
    const others = loaded.filter((one) => one !== own);
    const checks =
      share === 'watched'
        ? [createBodyRulesCheck(own?.packId ?? 'core', bodyRulesOf(own), { watch, share })]
        : createReplyChecks(own, others, { watch, share });
    whole.set(key, checks);
    return checks;
  };
  const check = async (
    id: 'guidelines' | 'parts' | 'reply' | 'fields',
    text: string,
    context: ReplyContext,
    share: RuleShare = 'all',
  ): Promise<readonly Finding[]> => {
    if (id === 'fields') {
      const { field, client } = context;
      if (!field) return [];
      const own = ownOf(context);
      return [
        ...fieldsOf(client).check(text, field, context),
        ...checkFieldFacts(text, context, {
          packId: own?.packId ?? 'core',
          ...(own?.guidelines.facts && { rules: own.guidelines.facts }),
        }),
      ];
    }
    if (id === 'reply') return wholeOf(context, share).flatMap((find) => find(text, context));
    const checker = createGuidelinesCheckers(compiledFor, { watch, share }).find(
      (candidate) => candidate.id === id,
    );
    if (!checker) throw new Error(`There is no checker "${id}" here.`);
    const findings = await checker.check(text, context, never);
    if (id !== 'guidelines') return findings;
    const ours = await core(context.language);
    return ours
      ? [...findings, ...checkParagraph(ours, text, context, { watch, share })]
      : findings;
  };
  return {
    load(packs: readonly ClientGuidelines[]): void {
      clients.clear();
      fields.clear();
      whole.clear();
      loaded = packs;
      for (const { client, packId, guidelines } of packs) {
        clients.set(client, compileGuidelines(packId, guidelines));
        fields.set(client, createFieldChecks(packId, guidelines.fields ?? []));
      }
    },
    check,
    /** Runs only the rules that may take long, without those that did. */
    checkWatched(
      id: 'guidelines' | 'reply',
      text: string,
      context: ReplyContext,
      tooSlow: readonly string[],
    ): Promise<readonly Finding[]> {
      leftOut = new Set(tooSlow);
      return check(id, text, context, 'watched');
    },
    /** Whether a rule that may take long would run on this text. */
    async needsWatch(
      id: 'guidelines' | 'reply',
      text: string,
      context: ReplyContext,
    ): Promise<boolean> {
      if (id === 'reply') {
        return text.length > bodiesSlowFrom(ownOf(context));
      }
      const compiled = [compiledFor(context), await core(context.language)];
      return compiled.some((each) => each && hasWatchedRule(each, text, context));
    },
    /** A line for each rule that was too slow and would have been asked for here. */
    listLeftOut(tooSlow: readonly string[], context: ReplyContext): readonly Finding[] {
      const own = ownOf(context)?.packId;
      const packIds = [`core-${primaryLanguage(context.language)}`, ...(own ? [own] : [])];
      return listLeftOut(tooSlow, packIds, context);
    },
    /** What a field of a form is for; undefined: not one to read. */
    kindOfField: (
      client: string | undefined,
      description: FieldDescription,
    ): FieldKind | undefined => fieldsOf(client).kindOf(description),
  };
}

function bodyRulesOf(client: ClientGuidelines | undefined) {
  return client?.guidelines.bodyRules ?? [];
}

/** Our own rules, each language read and compiled when it is first needed. */
function createCore(readCore: ReadCore) {
  const known = new Map<string, Promise<CompiledGuidelines | undefined>>();
  return (language: string): Promise<CompiledGuidelines | undefined> => {
    const primary = primaryLanguage(language);
    const before = known.get(primary);
    if (before) return before;
    const reading = readCore(primary).then(
      (guidelines) => guidelines && compileGuidelines(`core-${primary}`, guidelines),
    );
    known.set(primary, reading);
    return reading;
  };
}
