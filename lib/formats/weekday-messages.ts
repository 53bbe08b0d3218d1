import { primaryLanguage } from '@/lib/text/checker';

interface WeekdayMessages {
  /** The two weekdays are written in the language of the screen; `year` where the reply has none. */
  readonly differs: (right: string, written: string, year: number | undefined) => string;
  readonly why: string;
}

const languages: Readonly<Record<string, WeekdayMessages>> = {
  en: {
    differs: (right, written, year) =>
      `This day is a ${right}${year === undefined ? '' : ` in ${year}`}, not a ${written}.`,
    why: 'The customer may wait, come or pay on the wrong day.',
  },
  da: {
    differs: (right, written, year) =>
      `Den dag er en ${right}${year === undefined ? '' : ` i ${year}`}, ikke en ${written}.`,
    why: 'Kunden kan komme til at vente, møde op eller betale på den forkerte dag.',
  },
  de: {
    differs: (right, written, year) =>
      `Dieser Tag ist${year === undefined ? '' : ` ${year}`} ein ${right}, kein ${written}.`,
    why: 'Der Kunde könnte am falschen Tag warten, kommen oder zahlen.',
  },
};
const en = languages['en'];

/** The messages in the language of the screen, else in English. */
export function weekdayMessages(screenLanguage: string): WeekdayMessages {
  const messages = languages[primaryLanguage(screenLanguage)] ?? en;
  if (!messages) throw new Error('Expected English messages; there are none.');
  return messages;
}
