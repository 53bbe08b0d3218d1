import { checkParagraph } from '@/lib/guidelines/check-paragraph';
import {
  compileParagraphGuidelines,
  type ParagraphGuidelines,
} from '@/lib/guidelines/compile-paragraph-guidelines';
import type { Guidelines } from '@/lib/guidelines/guidelines';
import type { RuleWatch } from '@/lib/guidelines/rule-watch';
import type { CheckWholeReply } from '@/lib/text/check-whole-reply';
import { primaryLanguage } from '@/lib/text/checker';
import type { Finding } from '@/lib/text/finding';
import type { ReplyContext } from '@/lib/text/reply-context';

import { createBodyRulesCheck } from './body-rules-check';
import type { ReadCore } from './core-guidelines';

export type WatchedJobs = ReturnType<typeof createWatchedJobs>;

/** The rules of a client. */
export interface ClientRules {
  readonly client: string;
  readonly packId: string;
  readonly guidelines: Pick<Guidelines, 'rules' | 'bodyRules' | 'accepted'>;
}

/** Some rules of a pack, ready to run. */
interface ReadyRules {
  readonly paragraph: ParagraphGuidelines;
  readonly whole: CheckWholeReply;
}

/** As many choices of rules as are kept; paragraphs of a reply ask for few. */
const MOST_READY = 50;

/**
 * What the rules Worker does: run the rules that may take long, and nothing else. Only those it is asked
 * for are made ready, so that a Worker that takes the place of an ended one goes on at once.
 */
export function createWatchedJobs(readCore: ReadCore, running: RuleWatch['running']) {
  const watch: RuleWatch = { isLeftOut: () => false, running };
  const options = { watch, share: 'watched' } as const;
  const ready = new Map<string, ReadyRules>();
  let loaded: readonly ClientRules[] = [];
  const makeReady = (
    packId: string,
    guidelines: ClientRules['guidelines'] | undefined,
    asked: readonly string[],
  ): ReadyRules | undefined => {
    const ids = asked.filter((rule) => rule.startsWith(`${packId}/`)).join(' ');
    if (!guidelines || ids === '') return undefined;
    const known = ready.get(ids);
    if (known) return known;
    const isAsked = ({ id }: { readonly id: string }) => asked.includes(`${packId}/${id}`);
    const { rules, bodyRules = [], accepted = [] } = guidelines;
    const made: ReadyRules = {
      paragraph: compileParagraphGuidelines(packId, {
        terms: [],
        rules: rules.filter(isAsked),
        placeholders: { styles: [], leftOver: 'suggestion' },
      }),
      whole: createBodyRulesCheck(
        packId,
        { bodyRules: bodyRules.filter(isAsked), accepted },
        options,
      ),
    };
    if (ready.size >= MOST_READY) ready.clear();
    ready.set(ids, made);
    return made;
  };
  return {
    load(packs: readonly ClientRules[]): void {
      loaded = packs;
      ready.clear();
    },
    /** What these rules (`<pack id>/<id>`) find. */
    async check(
      id: 'guidelines' | 'reply',
      text: string,
      context: ReplyContext,
      rules: readonly string[],
    ): Promise<readonly Finding[]> {
      const { client, language } = context;
      const own = loaded.find((one) => one.client === client);
      const coreId = `core-${primaryLanguage(language)}`;
      const asksCore = rules.some((rule) => rule.startsWith(`${coreId}/`));
      const core = asksCore ? await readCore(primaryLanguage(language)) : undefined;
      // After the last pause: from here on nothing comes between.
      const all = [
        own && makeReady(own.packId, own.guidelines, rules),
        makeReady(coreId, core, rules),
      ];
      return all.flatMap((each) => {
        if (!each) return [];
        if (id === 'reply') return each.whole(text, context);
        return checkParagraph(each.paragraph, text, context, options);
      });
    },
  };
}
