import type { FactRules } from '@/lib/guidelines/sensitive-rules';
import type { CheckWholeReply } from '@/lib/text/check-whole-reply';
import type { CheckerId, Finding, Level } from '@/lib/text/finding';
import { makeFinding } from '@/lib/text/make-finding';
import type { ReplyContext } from '@/lib/text/reply-context';

import type { Fact } from './fact';
import { factsMessages } from './facts-messages';
import { judgeAmount } from './judge-amount';
import { judgeDate } from './judge-date';
import { judgeNumber } from './judge-number';
import { gatherEvidence, type Evidence, type Judgement } from './judgement';
import { knowFacts, type KnownFacts } from './known-facts';
import { readFacts } from './read-facts';
import { writeOriginal, maskFact } from './write-original';

/** Finds numbers, dates and amounts that differ from the customer's by a slip of the pen. */
export function createFactsCheck(
  packId: string,
  rules: FactRules = { level: 'warning' },
): CheckWholeReply {
  const { level } = rules;
  if (level === 'off') return () => [];
  return (reply, context) => {
    const known = knownOf(context);
    if (!known) return [];
    const own = ownAddresses(context);
    const stated = readFacts(reply, context.language).filter(({ value }) => !own.has(value));
    const evidence = gatherEvidence(known, stated);
    return stated.flatMap((fact) => {
      const judgement = judgeFact(fact, evidence);
      return judgement
        ? [toFinding(fact, judgement, { packId, level, context, checker: 'reply' })]
        : [];
    });
  };
}

/** What in the customer's mail was meant instead of this; undefined: nothing is amiss. */
export function judgeFact(fact: Fact, evidence: Evidence): Judgement | undefined {
  if (fact.kind === 'date') return judgeDate(fact, evidence);
  if (evidence.known.has(fact)) return undefined;
  return fact.kind === 'amount' ? judgeAmount(fact, evidence) : judgeNumber(fact, evidence);
}

/** The facts of what the customer wrote; undefined where it is not known. */
export function knownOf({
  thread,
  subject,
  ticket,
  customer,
  language,
}: ReplyContext): KnownFacts | undefined {
  if (thread === undefined) return undefined;
  const text = [thread, subject, ticket, customer?.email]
    .filter((one) => one !== undefined)
    .join('\n\n');
  return knowFacts(readFacts(text, language), text);
}

interface Place {
  readonly packId: string;
  readonly level: Level;
  readonly checker: CheckerId;
  readonly context: ReplyContext;
}

/** The finding for a fact that was most likely mistyped. */
export function toFinding(
  fact: Fact,
  { original, certainty }: Judgement,
  { packId, level, checker, context }: Place,
): Finding {
  const say = factsMessages(context.screenLanguage);
  return makeFinding(
    {
      packId,
      guideline: { id: `facts-${fact.kind}`, level, why: say.why },
      span: fact,
      category: 'fact',
      checker,
      certainty,
      message: say.differs(maskFact(original)),
      suggestions: [{ text: writeOriginal(original, fact) }],
    },
    context,
  );
}

function ownAddresses({ mailbox, agent, recipients = [] }: ReplyContext): Set<string> {
  return new Set(
    [mailbox, agent?.email, ...recipients].flatMap((one) =>
      one === undefined ? [] : [one.toLowerCase()],
    ),
  );
}
