import { primaryLanguage } from '@/lib/text/checker';

interface MixUpMessages {
  readonly leftOver: (found: string) => string;
  readonly emptyName: (found: string) => string;
  readonly noAttachment: (found: string) => string;
}

const en: MixUpMessages = {
  leftOver: (found) => `Replace "${found}": it was left over from a template.`,
  emptyName: (found) => `The name is missing in "${found}".`,
  noAttachment: (found) => `You write "${found}", but nothing is attached.`,
};
const da: MixUpMessages = {
  leftOver: (found) => `Erstat »${found}«: det er en rest fra en skabelon.`,
  emptyName: (found) => `Navnet mangler i »${found}«.`,
  noAttachment: (found) => `Du skriver »${found}«, men der er ikke vedhæftet noget.`,
};
const de: MixUpMessages = {
  leftOver: (found) => `Ersetzen Sie „${found}“: Es ist aus einer Vorlage übrig.`,
  emptyName: (found) => `In „${found}“ fehlt der Name.`,
  noAttachment: (found) => `Sie schreiben „${found}“, aber es ist nichts angehängt.`,
};

const languages: Readonly<Record<string, MixUpMessages>> = { da, de, en };

/** What is said about mix-ups, in the agent's language. */
export function mixUpMessages(screenLanguage: string): MixUpMessages {
  return languages[primaryLanguage(screenLanguage)] ?? en;
}
