import type { CheckWholeReply } from '@/lib/text/check-whole-reply';
import { primaryLanguage } from '@/lib/text/checker';
import type { Level } from '@/lib/text/finding';
import { makeFinding } from '@/lib/text/make-finding';

import { compareFacts } from './compare-facts';
import type { Fact } from './fact';
import { findFacts } from './find-facts';

/** Numbers, dates and amounts that are nearly those of the customer's mail; silent without one. */
export function createFactsCheck(packId: string, level: Level): CheckWholeReply {
  return (reply, context) => {
    const { thread, subject = '', ticket = '', language, screenLanguage } = context;
    if (thread === undefined || thread.trim() === '') return [];
    const facts = findFacts(reply, language);
    if (facts.length === 0) return [];
    const theirs = findFacts(`${thread}\n${subject}\n${ticket}`, language);
    return compareFacts(facts, theirs, reply).map(({ fact, original, certainty }) =>
      makeFinding(
        {
          packId,
          guideline: { id: 'facts', level },
          category: 'fact',
          checker: 'reply',
          span: fact,
          certainty,
          message: messageFor(fact, original, screenLanguage),
          suggestions: [{ text: original.text }],
        },
        context,
      ),
    );
  };
}

function messageFor(fact: Fact, original: Fact, screenLanguage: string): string {
  const [written, theirs] = [shown(fact), shown(original)];
  switch (primaryLanguage(screenLanguage)) {
    case 'da':
      return `»${written}« er næsten det, kunden skrev: »${theirs}«. Se efter, hvad der er rigtigt.`;
    case 'de':
      return `„${written}“ ist fast, was im Schreiben steht: „${theirs}“. Bitte vergleichen.`;
    default:
      return `"${written}" is nearly what the customer wrote: "${theirs}". Check which is right.`;
  }
}

/** Accounts are never repeated whole. */
function shown({ kind, text }: Fact): string {
  return kind === 'iban' ? `•••• ${text.replaceAll(' ', '').slice(-4)}` : text;
}
