import { foldText } from '@/lib/guidelines/fold-text';
import type { CheckWholeReply } from '@/lib/text/check-whole-reply';
import type { ReplyContext } from '@/lib/text/reply-context';

import { judgeName } from './judge-name';
import { knownPeople } from './known-people';
import { mixUpMessages } from './mix-up-messages';
import { readGreeting } from './read-greeting';
import { isOff, reportMixUp, type MixUpSetting } from './report-mix-up';

/** The greeting names somebody else than the customer, or misspells the name; silent where nobody is known. */
export function createNameCheck(setting: MixUpSetting): CheckWholeReply {
  if (isOff('wrong-name', setting)) return () => [];
  return (reply, context) => {
    if (context.field) return [];
    const greeted = readGreeting(reply);
    const people = greeted.length === 0 ? [] : knownPeople(context);
    if (people.length === 0) return [];
    const isTolerated = tolerated(context);
    const judged = greeted.map((name) => ({
      name,
      judgement: judgeName(name, people, { language: context.language, isTolerated }),
    }));
    // Of several people greeted together one is the customer; the others are the customer's to name.
    const isOneMeant = judged.some(({ judgement }) => judgement?.kind !== 'other');
    const say = mixUpMessages(context.screenLanguage);
    return judged.flatMap(({ name, judgement }) => {
      if (!judgement || (isOneMeant && judgement.kind === 'other')) return [];
      const written = reply.slice(name.start, name.end);
      const { kind, right, certainty } = judgement;
      const message = {
        misspelt: say.misspeltName,
        swapped: say.swappedName,
        other: say.otherName,
      }[kind](written, right);
      return [
        reportMixUp(
          {
            kind: 'wrong-name',
            span: { start: name.start, end: name.end },
            certainty,
            message,
            why: say.nameWhy,
            suggestions: [right],
          },
          setting,
          context,
        ),
      ];
    });
  };
}

/** True for names that stand in the customer's mail or address: somebody may well be called so. */
function tolerated({
  thread = '',
  customer,
}: ReplyContext): (word: string) => 'address' | 'mail' | undefined {
  const inAddress = new Set(foldText(customer?.email?.split('@', 1)[0] ?? '').match(/\p{L}{3,}/gu));
  const inMail = new Set(
    (
      thread
        .slice(0, 20_000)
        .normalize('NFC')
        .match(/\p{Lu}[\p{L}\p{M}'’-]*/gu) ?? []
    ).map(foldText),
  );
  return (word) => (inAddress.has(word) ? 'address' : inMail.has(word) ? 'mail' : undefined);
}
