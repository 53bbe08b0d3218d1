import { primaryLanguage } from '@/lib/text/checker';

const messages: Readonly<Record<string, (id: string) => string>> = {
  en: (id) => `The rule "${id}" was left out: it is too slow. Tell your team lead.`,
  da: (id) => `Reglen »${id}« blev udeladt: Den er for langsom. Sig det til din teamleder.`,
  de: (id) =>
    `Die Regel „${id}“ wurde ausgelassen: Sie ist zu langsam. Bitte der Teamleitung sagen.`,
};

/** What is said of a rule that took too long and does not run any more. */
export function leftOutMessage(id: string, screenLanguage: string): string {
  const say = messages[primaryLanguage(screenLanguage)] ?? messages['en'];
  return say?.(id) ?? id;
}
