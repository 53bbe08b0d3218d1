import { checkFieldFacts } from '@/lib/facts/check-field-facts';
import { createFieldChecks, type FieldChecks } from '@/lib/forms/field-checks';
import { bodySlowFrom } from '@/lib/guidelines/body-rules';
import { listWatchedRules } from '@/lib/guidelines/check-paragraph';
import { listParts, type ListedPart } from '@/lib/guidelines/check-parts';
import { compileGuidelines, type CompiledGuidelines } from '@/lib/guidelines/compile-guidelines';
import type { BodyRule, Guidelines } from '@/lib/guidelines/guidelines';
import { createGuidelinesCheckers } from '@/lib/guidelines/guidelines-checkers';
import { listLeftOut, type RuleShare } from '@/lib/guidelines/rule-watch';
import type { CheckWholeReply } from '@/lib/text/check-whole-reply';
import type { Finding } from '@/lib/text/finding';
import type { FieldDescription, FieldKind } from '@/lib/text/form-field';
import type { ReplyContext } from '@/lib/text/reply-context';

import { exceptedRules, withoutExcepted } from './excepted-rules';
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

/** What the guidelines Worker does: check a text against the client's guidelines, fields of forms too. */
export function createGuidelinesJobs() {
  const clients = new Map<string, CompiledGuidelines>();
  const fields = new Map<string, FieldChecks>();
  const slowBodies = new WeakMap<BodyRule, number>();
  const whole = new Map<string, readonly CheckWholeReply[]>();
  const withoutRules = createFieldChecks('', []);
  const fieldsOf = (client: string | undefined): FieldChecks =>
    (client === undefined ? undefined : fields.get(client)) ?? withoutRules;
  const compiledFor = ({ client }: ReplyContext) =>
    client === undefined ? undefined : clients.get(client);
  const never = new AbortController().signal;
  let loaded: readonly ClientGuidelines[] = [];
  const ownOf = ({ client }: ReplyContext) => loaded.find((one) => one.client === client);
  const listWatchedBodies = (own: ClientGuidelines | undefined, text: string): string[] =>
    (own?.guidelines.bodyRules ?? []).flatMap((rule) => {
      const from = slowBodies.get(rule) ?? bodySlowFrom(rule);
      slowBodies.set(rule, from);
      return text.length > from ? [`${own?.packId}/${rule.id}`] : [];
    });
  const wholeOf = (context: ReplyContext, share: RuleShare): readonly CheckWholeReply[] => {
    const key = `${share}|${context.client ?? ''}`;
    const known = whole.get(key);
    if (known) return known;
    const own = ownOf(context);
    const others = loaded.filter((one) => one !== own);
    const checks = createReplyChecks(own, others, { share });
    whole.set(key, checks);
    return checks;
  };
  const find = async (
    id: Checks,
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
    if (id === 'reply') return wholeOf(context, share).flatMap((check) => check(text, context));
    const checker = createGuidelinesCheckers(compiledFor, { share }).find(
      (candidate) => candidate.id === id,
    );
    if (!checker) throw new Error(`There is no checker "${id}" here.`);
    return checker.check(text, context, never);
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
    async check(
      id: Checks,
      text: string,
      context: ReplyContext,
      share: RuleShare = 'all',
    ): Promise<readonly Finding[]> {
      return withoutExcepted(ownOf(context), await find(id, text, context, share));
    },
    /** Which of the client's parts the reply (masked text) has; none without a client. */
    parts(text: string, context: ReplyContext): readonly ListedPart[] {
      const own = compiledFor(context);
      return own ? listParts(own, text, context) : [];
    },
    /** The client's rules (`<pack id>/<id>`) that may take long on this text; ours never do. */
    listWatched(
      id: 'guidelines' | 'reply',
      text: string,
      context: ReplyContext,
    ): readonly string[] {
      const own = ownOf(context);
      const excepted = exceptedRules(own);
      const compiled = compiledFor(context);
      const ofParagraph =
        compiled && id === 'guidelines' ? listWatchedRules(compiled, text, context) : [];
      const listed = id === 'reply' ? listWatchedBodies(own, text) : ofParagraph;
      return listed.filter((rule) => !excepted.has(rule));
    },
    /** A line for each rule that was too slow and would have been asked for here. */
    listLeftOut(tooSlow: readonly string[], context: ReplyContext): readonly Finding[] {
      const own = ownOf(context);
      return own ? listLeftOut(tooSlow, own.packId, context) : [];
    },
    /** What a field of a form is for; undefined: not one to read. */
    kindOfField: (
      client: string | undefined,
      description: FieldDescription,
    ): FieldKind | undefined => fieldsOf(client).kindOf(description),
  };
}
