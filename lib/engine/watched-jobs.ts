import { checkParagraph } from '@/lib/guidelines/check-paragraph';
import {
  compileParagraphGuidelines,
  type ParagraphGuidelines,
} from '@/lib/guidelines/compile-paragraph-guidelines';
import type { Guidelines } from '@/lib/guidelines/guidelines';
import type { RuleWatch } from '@/lib/guidelines/rule-watch';
import type { CheckWholeReply } from '@/lib/text/check-whole-reply';
import type { Finding } from '@/lib/text/finding';
import type { ReplyContext } from '@/lib/text/reply-context';

import { createBodyRulesCheck } from './body-rules-check';

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
 * What the rules Worker does: run the client's rules that may take long, and nothing else. Only those it is asked
 * for are made ready, so that a Worker that takes the place of an ended one goes on at once.
 */
export function createWatchedJobs(running: RuleWatch['running']) {
  const options = { watch: { running } };
  const known = new Map<string, ReadyRules>();
  let loaded: readonly ClientRules[] = [];
  const makeReady = (
    packId: string,
    guidelines: ClientRules['guidelines'],
    asked: readonly string[],
  ): ReadyRules | undefined => {
    const ids = asked.filter((rule) => rule.startsWith(`${packId}/`)).join(' ');
    if (ids === '') return undefined;
    const before = known.get(ids);
    if (before) return before;
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
    if (known.size >= MOST_READY) known.clear();
    known.set(ids, made);
    return made;
  };
  return {
    load(packs: readonly ClientRules[]): void {
      loaded = packs;
      known.clear();
    },
    /** What these rules (`<pack id>/<id>`) find. */
    check(
      id: 'guidelines' | 'reply',
      text: string,
      context: ReplyContext,
      rules: readonly string[],
    ): readonly Finding[] {
      const { client } = context;
      const own = loaded.find((one) => one.client === client);
      const ready = own && makeReady(own.packId, own.guidelines, rules);
      if (!ready) return [];
      if (id === 'reply') return ready.whole(text, context);
      return checkParagraph(ready.paragraph, text, context, options);
    },
  };
}
