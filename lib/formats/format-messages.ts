import { primaryLanguage } from '@/lib/text/checker';

interface FormatMessages {
  readonly writeLike: (written: string) => string;
  readonly like: (example: string) => string;
}

const languages: Readonly<Record<string, FormatMessages>> = {
  en: {
    writeLike: (written) => `This client writes it like this: ${written}`,
    like: (example) => `This client writes such values like this: ${example}`,
  },
  da: {
    writeLike: (written) => `Kunden skriver det sådan: ${written}`,
    like: (example) => `Kunden skriver den slags sådan: ${example}`,
  },
  de: {
    writeLike: (written) => `Der Auftraggeber schreibt es so: ${written}`,
    like: (example) => `Der Auftraggeber schreibt solche Angaben so: ${example}`,
  },
};
const fallback: FormatMessages = {
  writeLike: (written) => `This client writes it like this: ${written}`,
  like: (example) => `This client writes such values like this: ${example}`,
};

/** What is said about the way something is written, in the agent's language. */
export function formatMessages(screenLanguage: string): FormatMessages {
  return languages[primaryLanguage(screenLanguage)] ?? fallback;
}
