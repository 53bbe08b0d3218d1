import { checkFieldFacts } from '@/lib/facts/check-field-facts';
import { createFieldChecks, type FieldChecks } from '@/lib/forms/field-checks';
import { checkParagraph } from '@/lib/guidelines/check-paragraph';
import { listParts, type ListedPart } from '@/lib/guidelines/check-parts';
import { compileGuidelines, type CompiledGuidelines } from '@/lib/guidelines/compile-guidelines';
import type { Guidelines } from '@/lib/guidelines/guidelines';
import { createGuidelinesCheckers } from '@/lib/guidelines/guidelines-checkers';
import { listLeftOut, noWatch, type RuleWatch } from '@/lib/guidelines/rule-watch';
import { exceptedRules } from '@/lib/guidelines/standing-rules';
import type { CheckWholeReply } from '@/lib/text/check-whole-reply';
import { primaryLanguage } from '@/lib/text/checker';
import type { Finding } from '@/lib/text/finding';
import type { FieldDescription, FieldKind } from '@/lib/text/form-field';
import type { ReplyContext } from '@/lib/text/reply-context';

import { createReplyChecks } from './reply-checks';

/** The guidelines of one client, as the guidelines Worker needs them. */
export interface ClientGuidelines {
  readonly client: string;
  readonly packId: string;
  readonly guidelines: Guidelines;
  /** By what this client's replies are known among the others': name, mailboxes and brands. */
  readonly name?: string;
  readonly mailboxes?: readonly string[];
  readonly brands?: readonly string[];
}

type Checks = 'guidelines' | 'parts' | 'reply' | 'fields';

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
  const whole = new Map<string | undefined, readonly CheckWholeReply[]>();
  const core = createCore(readCore);
  const excepted = new Map<string | undefined, ReadonlySet<string>>();
  const withoutRules = createFieldChecks('', []);
  const fieldsOf = (client: string | undefined): FieldChecks =>
    (client === undefined ? undefined : fields.get(client)) ?? withoutRules;
  const checkers = createGuidelinesCheckers(
    ({ client }) => (client === undefined ? undefined : clients.get(client)),
    watch,
  );
  const never = new AbortController().signal;
  let loaded: readonly ClientGuidelines[] = [];
  const wholeOf = (client: string | undefined): readonly CheckWholeReply[] => {
    const known = whole.get(client);
    if (known) return known;
    const own = loaded.find((one) => one.client === client);
    const checks = createReplyChecks(
      own,
      loaded.filter((one) => one !== own),
      watch,
    );
    whole.set(client, checks);
    return checks;
  };
  const find = async (
    id: Checks,
    text: string,
    context: ReplyContext,
  ): Promise<readonly Finding[]> => {
    if (id === 'fields') {
      const { field, client } = context;
      if (!field) return [];
      const own = loaded.find((one) => one.client === client);
      return [
        ...fieldsOf(client).check(text, field, context),
        ...checkFieldFacts(text, context, {
          packId: own?.packId ?? 'core',
          ...(own?.guidelines.facts && { rules: own.guidelines.facts }),
        }),
      ];
    }
    if (id === 'reply') {
      const own = loaded.find(({ client }) => client === context.client)?.packId;
      const packIds = [`core-${primaryLanguage(context.language)}`, ...(own ? [own] : [])];
      return [
        ...wholeOf(context.client).flatMap((check) => check(text, context)),
        ...listLeftOut(leftOut, packIds, context),
      ];
    }
    const checker = checkers.find((candidate) => candidate.id === id);
    if (!checker) throw new Error(`There is no checker "${id}" here.`);
    const findings = await checker.check(text, context, never);
    if (id !== 'guidelines') return findings;
    const ours = await core(context.language);
    return ours ? [...findings, ...checkParagraph(ours, text, context, { watch })] : findings;
  };
  return {
    /** `tooSlow`: rules that an earlier Worker was ended for. */
    load(packs: readonly ClientGuidelines[], tooSlow: readonly string[] = []): void {
      leftOut = new Set(tooSlow);
      clients.clear();
      fields.clear();
      whole.clear();
      excepted.clear();
      loaded = packs;
      for (const { client, packId, guidelines } of packs) {
        clients.set(client, compileGuidelines(packId, guidelines));
        excepted.set(client, exceptedRules(packId, guidelines.exceptions ?? []));
        fields.set(client, createFieldChecks(packId, guidelines.fields ?? []));
      }
    },
    async check(id: Checks, text: string, context: ReplyContext): Promise<readonly Finding[]> {
      const without = excepted.get(context.client);
      const findings = await find(id, text, context);
      return without ? findings.filter(({ rule }) => !without.has(rule)) : findings;
    },
    /** Which of the client's parts the reply (masked text) has; none without a client. */
    parts(text: string, context: ReplyContext): readonly ListedPart[] {
      const own = context.client === undefined ? undefined : clients.get(context.client);
      return own ? listParts(own, text, context) : [];
    },
    /** What a field of a form is for; undefined: not one to read. */
    kindOfField: (
      client: string | undefined,
      description: FieldDescription,
    ): FieldKind | undefined => fieldsOf(client).kindOf(description),
  };
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
