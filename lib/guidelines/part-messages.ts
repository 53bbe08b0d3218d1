import { primaryLanguage } from '@/lib/text/checker';

/** What is said about the parts of a reply; `part` and `other` are their labels. */
interface PartMessages {
  readonly missing: (part: string, hint: string) => string;
  readonly notFirst: (part: string) => string;
  readonly notLast: (part: string) => string;
  readonly order: (part: string, earlier: string) => string;
  readonly tooLate: (part: string, later: string) => string;
  readonly noName: () => string;
  readonly noTime: (part: string) => string;
  readonly noEmpathy: () => string;
  readonly notExact: (part: string, right: string) => string;
  readonly fewSentences: (least: number) => string;
}

const en: PartMessages = {
  missing: (part, hint) => `Missing: ${part}. ${hint}`,
  notFirst: (part) => `Begin the reply with this part: ${part}.`,
  notLast: (part) => `End the reply with this part: ${part}.`,
  order: (part, earlier) => `Wrong order: ${part} comes after ${earlier}.`,
  tooLate: (part, later) => `Wrong order: ${part} comes before ${later}.`,
  noName: () => 'Greet the customer by name: the name is known here.',
  noTime: (part) => `Say when as well (${part}): a day, a time or a period.`,
  noEmpathy: () => 'The customer complains: show that you understand, or say sorry.',
  notExact: (part, right) => `Write this part (${part}) exactly like this: "${right}".`,
  fewSentences: (least) => `The answer needs ${least} sentences or more.`,
};

const da: PartMessages = {
  missing: (part, hint) => `Mangler: ${part}. ${hint}`,
  notFirst: (part) => `Begynd svaret med denne del: ${part}.`,
  notLast: (part) => `Slut svaret med denne del: ${part}.`,
  order: (part, earlier) => `Forkert rækkefølge: ${part} kommer efter ${earlier}.`,
  tooLate: (part, later) => `Forkert rækkefølge: ${part} kommer før ${later}.`,
  noName: () => 'Skriv kundens navn i hilsenen: det er kendt her.',
  noTime: (part) => `Skriv også hvornår (${part}): en dag, et tidspunkt eller en frist.`,
  noEmpathy: () => 'Kunden klager: vis, at du forstår det, eller sig undskyld.',
  notExact: (part, right) => `Skriv denne del (${part}) præcis sådan: »${right}«.`,
  fewSentences: (least) => `Svaret skal have mindst ${least} sætninger.`,
};

const de: PartMessages = {
  missing: (part, hint) => `Es fehlt: ${part}. ${hint}`,
  notFirst: (part) => `Beginnen Sie die Antwort mit diesem Teil: ${part}.`,
  notLast: (part) => `Beenden Sie die Antwort mit diesem Teil: ${part}.`,
  order: (part, earlier) => `Falsche Reihenfolge: ${part} kommt nach ${earlier}.`,
  tooLate: (part, later) => `Falsche Reihenfolge: ${part} kommt vor ${later}.`,
  noName: () => 'Sprechen Sie den Kunden mit Namen an: Er ist hier bekannt.',
  noTime: (part) => `Schreiben Sie auch, wann (${part}): ein Tag, eine Uhrzeit oder eine Frist.`,
  noEmpathy: () =>
    'Der Kunde beschwert sich: Zeigen Sie Verständnis, oder bitten Sie um Entschuldigung.',
  notExact: (part, right) => `Schreiben Sie diesen Teil (${part}) genau so: „${right}“.`,
  fewSentences: (least) => `Die Antwort braucht mindestens ${least} Sätze.`,
};

const languages: Readonly<Record<string, PartMessages>> = { da, de, en };

/** The messages in the language of the screen, else in English. */
export function partMessages(screenLanguage: string): PartMessages {
  return languages[primaryLanguage(screenLanguage)] ?? en;
}
