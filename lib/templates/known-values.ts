import { inLanguage, type Localized } from '@/lib/text/localized';

/** What page, settings and clock can tell a template, with the words to ask for it when they cannot. */
const LABELS: Readonly<Record<string, Localized>> = {
  'customer.name': { en: "Customer's name", da: 'Kundens navn', de: 'Name des Kunden' },
  'customer.first_name': {
    en: "Customer's first name",
    da: 'Kundens fornavn',
    de: 'Vorname des Kunden',
  },
  'customer.email': { en: "Customer's e-mail", da: 'Kundens e-mail', de: 'E-Mail des Kunden' },
  'agent.name': { en: 'Your name', da: 'Dit navn', de: 'Ihr Name' },
  'agent.first_name': { en: 'Your first name', da: 'Dit fornavn', de: 'Ihr Vorname' },
  'ticket.id': { en: 'Ticket number', da: 'Sagsnummer', de: 'Ticketnummer' },
  'ticket.subject': { en: 'Subject', da: 'Emne', de: 'Betreff' },
  'client.name': { en: "Client's name", da: 'Firmaets navn', de: 'Name des Unternehmens' },
};

/** Values a template may use without declaring a field. */
export const knownValues: readonly string[] = Object.keys(LABELS);

/** Always there: the date of today, and the place where the caret goes. */
export const givenValues: readonly string[] = ['today', 'cursor'];

/** The words for a known value; anything else is its own label. */
export function labelOf(name: string, language: string): string {
  return Object.hasOwn(LABELS, name) ? inLanguage(LABELS[name] ?? name, language) : name;
}
