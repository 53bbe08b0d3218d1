import { checkParagraph } from '@/lib/guidelines/check-paragraph';
import {
  compileParagraphGuidelines,
  type ParagraphGuidelines,
} from '@/lib/guidelines/compile-paragraph-guidelines';
import type { RuleWatch } from '@/lib/guidelines/rule-watch';
import type { CheckWholeReply } from '@/lib/text/check-whole-reply';
import type { Finding } from '@/lib/text/finding';
import type { ReplyContext } from '@/lib/text/reply-context';

import { createBodyRulesCheck } from './body-rules-check';
import { createCoreGuidelines, type ReadCore } from './core-guidelines';
import { withoutExcepted } from './excepted-rules';
import type { ClientGuidelines } from './guidelines-jobs';

export type WatchedJobs = ReturnType<typeof createWatchedJobs>;

/** What the rules Worker does: run the rules that may take long, and nothing else, so that it starts fast. */
export function createWatchedJobs(readCore: ReadCore, running: RuleWatch['running']) {
  let leftOut: ReadonlySet<string> = new Set();
  const watch: RuleWatch = { isLeftOut: (rule) => leftOut.has(rule), running };
  const options = { watch, share: 'watched' } as const;
  const core = createCoreGuidelines(readCore);
  const clients = new Map<string, ParagraphGuidelines>();
  const wholes = new Map<string, CheckWholeReply>();
  let loaded: readonly ClientGuidelines[] = [];
  return {
    load(packs: readonly ClientGuidelines[]): void {
      loaded = packs;
      for (const { client, packId, guidelines } of packs) {
        // Only rules are run here, and nothing else is made ready.
        const rules = { ...guidelines, terms: [] };
        clients.set(client, compileParagraphGuidelines(packId, rules));
        wholes.set(client, createBodyRulesCheck(packId, guidelines, options));
      }
    },
    /** `tooSlow`: rules to leave out. */
    async check(
      id: 'guidelines' | 'reply',
      text: string,
      context: ReplyContext,
      tooSlow: readonly string[],
    ): Promise<readonly Finding[]> {
      const ours = await core(context.language);
      // After the last pause: from here on nothing comes between.
      leftOut = new Set(tooSlow);
      const { client = '' } = context;
      const findings =
        id === 'reply'
          ? (wholes.get(client)?.(text, context) ?? [])
          : [clients.get(client), ours].flatMap((compiled) =>
              compiled ? checkParagraph(compiled, text, context, options) : [],
            );
      return withoutExcepted(
        loaded.find((one) => one.client === client),
        findings,
      );
    },
  };
}
