import { checkReply, type CheckResult } from '@/lib/checking/check-reply';
import type { FindingCache } from '@/lib/checking/finding-cache';
import { otherLanguageOf } from '@/lib/checking/other-language';
import { unmarkRefused } from '@/lib/checking/unmark-refused';
import { CORE_PART } from '@/lib/engine/engine-checkers';
import { kindOfField as kindByPage } from '@/lib/forms/kind-of-field';
import type { PartState, ReplyCheck } from '@/lib/messaging/protocol';
import type { PortAnswering } from '@/lib/messaging/serve-reply-port';
import type { StoredPack } from '@/lib/storage/database';
import { refusalKey } from '@/lib/storage/refusals';
import { primaryLanguage, type Checker } from '@/lib/text/checker';
import type { CheckerId, Finding } from '@/lib/text/finding';
import { maskReply } from '@/lib/text/mask-reply';
import type { Reply } from '@/lib/text/reply';
import type { ReplyContext } from '@/lib/text/reply-context';
import { DEFAULT_SENDING, type Sending } from '@/lib/text/sending';
import { textHash } from '@/lib/text/text-hash';

import type { EngineWorkers } from './engine-workers';
import type { InstalledReader } from './installed';
import { listClients } from './list-clients';
import { findPack, resolveContext, resolveField, type KindOfField } from './resolve-context';

interface CheckSetting {
  readonly installed: InstalledReader;
  readonly workers: EngineWorkers;
  readonly checkers: readonly Checker[];
  readonly cache: FindingCache;
  /** Counts changes of packs and words, which every cached finding depends on. */
  readonly changes: () => number;
}

const SUGGESTIONS = 5;
/** What can hold a reply back. */
const OF_GUIDELINES: ReadonlySet<CheckerId> = new Set(['guidelines', 'parts', 'reply']);

/** Answers questions about the text of a reply. */
export function answerCheck({
  installed,
  workers,
  checkers,
  cache,
  changes,
}: CheckSetting): Pick<
  PortAnswering,
  'checkReply' | 'checkBeforeSend' | 'fieldKind' | 'suggestWords'
> {
  const identify = async (text: string, among: readonly string[]) => {
    try {
      return await workers.language.call('identify', [text, among]);
    } catch {
      // The badge names the spelling Worker as failed in this very check; the default language serves.
      return undefined;
    }
  };
  const kindOfField: KindOfField = async (client, description) => {
    try {
      return await workers.guidelines.call('kindOfField', [client, description]);
    } catch {
      // The badge names the guidelines Worker as failed in this very check; the client's rules are missing.
      return kindByPage(description);
    }
  };
  const revisionOf = (pack: StoredPack | undefined, context: ReplyContext) =>
    `${changes()}|${pack?.revision ?? ''}|${namesKey(context)}`;
  return {
    async fieldKind({ facts }) {
      const { pack } = findPack(facts, await installed.read());
      return (await resolveField(facts, pack, kindOfField))?.kind ?? null;
    },
    async checkReply({ revision, reply, facts }, more, signal) {
      const current = await installed.read();
      const { context, pack, answeredFor } = await resolveContext(facts, reply, current, {
        identify,
        kindOfField,
      });
      signal.throwIfAborted();
      if (primaryLanguage(context.language) === 'en') void warmEnglish(workers);
      const clients = listClients(current.packs);
      const answer = (result: CheckResult): ReplyCheck => ({
        ...result,
        findings:
          current.refused.size === 0
            ? result.findings
            : unmarkRefused(result.findings, reply.text, (rule, words) =>
                current.refused.has(refusalKey(rule, words)),
              ),
        revision,
        language: context.language,
        clients,
        answeredFor,
        rulesOff: [...current.rulesOff],
        ...(pack && { client: pack.client }),
        ...(current.problem !== undefined && { storageProblem: current.problem }),
      });
      const parts = pack && listParts(workers, reply, context, signal);
      return {
        ...answer(
          await checkReply({
            reply,
            context,
            checkers: pack ? checkers : checkers.filter(needsNoClient),
            cache,
            revision: revisionOf(pack, context),
            rulesOff: current.rulesOff,
            languageOf: otherLanguageOf(pack?.languages ?? [], context, identify),
            signal,
            onProgress: (result) => more(answer(result)),
          }),
        ),
        ...(parts && { parts: await parts }),
      };
    },
    async checkBeforeSend({ reply, facts }, _more, signal) {
      const current = await installed.read();
      const { context, pack } = await resolveContext(facts, reply, current, {
        identify,
        kindOfField,
      });
      signal.throwIfAborted();
      const sending = pack?.guidelines.sending ?? DEFAULT_SENDING;
      if (!pack) return { findings: [], sending };
      const result = await checkReply({
        reply,
        context: { ...context, isWhole: true },
        checkers: checkers.filter(({ id, part }) => OF_GUIDELINES.has(id) && part !== CORE_PART),
        cache,
        revision: revisionOf(pack, context),
        signal,
      });
      const failed = result.checkers.find(({ state }) => state === 'failed');
      return {
        findings: result.findings.filter((finding) => isHeld(finding, sending)),
        sending,
        ...(failed?.state === 'failed' && { failure: failed.reason }),
      };
    },
    suggestWords: ({ word, ...context }, _more, signal) =>
      workers.spelling.call('suggest', [word, context, SUGGESTIONS], signal),
  };
}

/** Forbidden words of a part have a place; what is missing has none. */
function isHeld({ level, checker, start, end }: Finding, { missingParts }: Sending): boolean {
  return level === 'block' || (missingParts === 'hold' && checker === 'parts' && start === end);
}

function needsNoClient({ id }: Checker): boolean {
  return id !== 'parts';
}

/** Names and words of the thread are never misspelt, so spelling findings depend on them. */
function namesKey({ customer, agent, subject, thread, ticket }: ReplyContext): string {
  return textHash([customer?.name, agent?.name, subject, ticket, thread].join('\n'));
}

/** The parts as a checklist; empty where they cannot be listed, which the checker of parts says. */
async function listParts(
  { guidelines }: EngineWorkers,
  reply: Reply,
  context: ReplyContext,
  signal: AbortSignal,
): Promise<readonly PartState[]> {
  if (context.kind === 'internal' || context.field) return [];
  try {
    const parts = await guidelines.call('parts', [maskReply(reply), context], signal);
    return parts.flatMap(({ label, required, present, inOrder }): PartState[] => {
      if (!present) return required ? [{ label, state: 'missing' }] : [];
      return [{ label, state: inOrder ? 'there' : 'misplaced' }];
    });
  } catch {
    return [];
  }
}

async function warmEnglish(workers: EngineWorkers): Promise<void> {
  try {
    await workers.english.call('warm', []);
  } catch {
    // The check that follows meets the same failure and names it.
  }
}
