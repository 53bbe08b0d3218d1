import { primaryLanguage } from '@/lib/text/checker';

import type { PartKind } from './part-bank';

interface PartName {
  readonly label: string;
  /** What to write; an example follows where there is one. */
  readonly hint: string;
}

const en: Readonly<Record<PartKind, PartName>> = {
  greeting: { label: 'greeting', hint: 'Begin with a greeting and the name.' },
  acknowledgement: {
    label: 'acknowledgement',
    hint: 'Thank the customer, or show that you understand.',
  },
  answer: { label: 'answer', hint: 'Answer what the customer asked.' },
  'next-step': { label: 'next step', hint: 'Say who does what, and when.' },
  closing: { label: 'closing', hint: 'Offer more help, or add a friendly wish.' },
  'sign-off': { label: 'sign-off', hint: 'End with a sign-off and your name.' },
};
const da: Readonly<Record<PartKind, PartName>> = {
  greeting: { label: 'hilsen i starten', hint: 'Begynd med en hilsen og navnet.' },
  acknowledgement: {
    label: 'anerkendelse',
    hint: 'Sig tak for henvendelsen, eller vis, at du forstår kunden.',
  },
  answer: { label: 'svar', hint: 'Svar på det, som kunden spørger om.' },
  'next-step': { label: 'næste skridt', hint: 'Skriv, hvem der gør hvad og hvornår.' },
  closing: { label: 'afslutning', hint: 'Tilbyd mere hjælp, eller skriv et venligt ønske.' },
  'sign-off': { label: 'hilsen til sidst', hint: 'Slut med en hilsen og dit navn.' },
};
const de: Readonly<Record<PartKind, PartName>> = {
  greeting: { label: 'Anrede', hint: 'Beginnen Sie mit einer Anrede und dem Namen.' },
  acknowledgement: {
    label: 'Dank oder Verständnis',
    hint: 'Danken Sie für die Nachricht, oder zeigen Sie Verständnis.',
  },
  answer: { label: 'Antwort', hint: 'Beantworten Sie, was der Kunde fragt.' },
  'next-step': { label: 'nächster Schritt', hint: 'Schreiben Sie, wer was bis wann tut.' },
  closing: {
    label: 'Abschluss',
    hint: 'Bieten Sie weitere Hilfe an, oder wünschen Sie etwas Gutes.',
  },
  'sign-off': { label: 'Grußformel', hint: 'Enden Sie mit einem Gruß und Ihrem Namen.' },
};

const languages: Readonly<Record<string, Readonly<Record<PartKind, PartName>>>> = { da, de, en };

/** What a part is called on the screen, and what to write for it. */
export function partName(kind: PartKind, screenLanguage: string): PartName {
  return (languages[primaryLanguage(screenLanguage)] ?? en)[kind];
}
