import { primaryLanguage } from '@/lib/text/checker';

interface FactsMessages {
  readonly differs: (masked: string) => string;
  readonly why: string;
}

const languages: Readonly<Record<string, FactsMessages>> = {
  en: {
    differs: (masked) =>
      `Is this right? The customer's mail has it a little different (${masked}).`,
    why: 'It looks like a slip of the pen. If you mean something else, leave it as it is.',
  },
  da: {
    differs: (masked) => `Er det rigtigt? I kundens mail står det lidt anderledes (${masked}).`,
    why: 'Det ligner en tastefejl. Mener du noget andet, så lad det stå.',
  },
  de: {
    differs: (masked) => `Stimmt das? In der Mail des Kunden steht es etwas anders (${masked}).`,
    why: 'Es sieht nach einem Tippfehler aus. Meinen Sie etwas anderes, dann lassen Sie es stehen.',
  },
};
const en = languages['en'];

/** The messages in the language of the screen, else in English. */
export function factsMessages(screenLanguage: string): FactsMessages {
  const messages = languages[primaryLanguage(screenLanguage)] ?? en;
  if (!messages) throw new Error('Expected English messages; there are none.');
  return messages;
}
