import { primaryLanguage } from '@/lib/text/checker';

/** What is said about a reply's measures, in the agent's language. */
interface MeasureMessages {
  readonly tooShort: (words: number, least: number) => string;
  readonly tooLong: (words: number, most: number) => string;
  readonly longSentence: (words: number, most: number) => string;
  readonly longParagraph: (sentences: number, most: number) => string;
  readonly longSubject: (length: number, most: number) => string;
  readonly hardLix: (lix: number, most: number) => string;
  readonly hardFlesch: (ease: number, least: number) => string;
  readonly exclamations: (count: number, most: number) => string;
  readonly emojis: (count: number, most: number) => string;
  readonly caps: (word: string) => string;
  readonly contraction: (found: string) => string;
  readonly noContraction: (found: string, short: string) => string;
  readonly promise: (found: string) => string;
  readonly linkNotAllowed: (host: string) => string;
  readonly linkNotHttps: string;
  readonly linkShortener: (host: string) => string;
  readonly linkOtherTarget: (shown: string, target: string) => string;
  readonly linkDisguised: (host: string) => string;
}

const en: MeasureMessages = {
  tooShort: (words, least) =>
    `The reply has ${words} words; this client expects at least ${least}.`,
  tooLong: (words, most) => `The reply has ${words} words; this client wants at most ${most}.`,
  longSentence: (words, most) =>
    `This sentence has ${words} words. Make two of it: at most ${most} are easy to read.`,
  longParagraph: (sentences, most) =>
    `This paragraph has ${sentences} sentences. Start a new one after at most ${most}.`,
  longSubject: (length, most) =>
    `The subject has ${length} characters; at most ${most} are shown in an inbox.`,
  hardLix: (lix, most) =>
    `The reply is hard to read (LIX ${lix}; at most ${most}). Use shorter sentences and words.`,
  hardFlesch: (ease, least) =>
    `The reply is hard to read (reading ease ${ease}; at least ${least}). Use shorter sentences and words.`,
  exclamations: (count, most) =>
    `${count} exclamation marks in one reply; this client wants at most ${most}.`,
  emojis: (count, most) =>
    most === 0
      ? 'This client wants no emojis.'
      : `${count} emojis in one reply; this client wants at most ${most}.`,
  caps: (word) => `"${word}" in capitals looks like shouting. Write it in small letters.`,
  contraction: (found) => `This client wants full forms: do not shorten with "${found}".`,
  noContraction: (found, short) => `This client writes "${short}" rather than "${found}".`,
  promise: (found) => `"${found}" is a promise this client does not allow.`,
  linkNotAllowed: (host) => `Links to ${host} are not on this client's list.`,
  linkNotHttps: 'This link does not begin with https://.',
  linkShortener: (host) => `${host} hides where the link leads. Use the full address.`,
  linkOtherTarget: (shown, target) => `The text shows ${shown}, the link leads to ${target}.`,
  linkDisguised: (host) => `This link only looks known: it leads to ${host}.`,
};

const da: MeasureMessages = {
  tooShort: (words, least) => `Svaret har ${words} ord; kunden vil have mindst ${least}.`,
  tooLong: (words, most) => `Svaret har ${words} ord; kunden vil have højst ${most}.`,
  longSentence: (words, most) =>
    `Sætningen har ${words} ord. Del den i to: højst ${most} er lette at læse.`,
  longParagraph: (sentences, most) =>
    `Afsnittet har ${sentences} sætninger. Begynd et nyt efter højst ${most}.`,
  longSubject: (length, most) => `Emnet har ${length} tegn; højst ${most} vises i en indbakke.`,
  hardLix: (lix, most) =>
    `Svaret er svært at læse (lixtal ${lix}; højst ${most}). Brug kortere sætninger og ord.`,
  hardFlesch: (ease, least) =>
    `Svaret er svært at læse (læsbarhed ${ease}; mindst ${least}). Brug kortere sætninger og ord.`,
  exclamations: (count, most) => `${count} udråbstegn i ét svar; kunden vil have højst ${most}.`,
  emojis: (count, most) =>
    most === 0
      ? 'Kunden vil ikke have emojier.'
      : `${count} emojier i ét svar; kunden vil have højst ${most}.`,
  caps: (word) => `»${word}« med store bogstaver ligner råb. Skriv det med små.`,
  contraction: (found) => `Kunden vil have hele ord: forkort ikke med »${found}«.`,
  noContraction: (found, short) => `Kunden skriver »${short}« frem for »${found}«.`,
  promise: (found) => `»${found}« er et løfte, som kunden ikke tillader.`,
  linkNotAllowed: (host) => `Links til ${host} står ikke på kundens liste.`,
  linkNotHttps: 'Linket begynder ikke med https://.',
  linkShortener: (host) => `${host} skjuler, hvor linket fører hen. Brug hele adressen.`,
  linkOtherTarget: (shown, target) => `Teksten viser ${shown}, linket fører til ${target}.`,
  linkDisguised: (host) => `Linket ser kun kendt ud: det fører til ${host}.`,
};

const de: MeasureMessages = {
  tooShort: (words, least) =>
    `Die Antwort hat ${words} Wörter; der Auftraggeber erwartet mindestens ${least}.`,
  tooLong: (words, most) =>
    `Die Antwort hat ${words} Wörter; der Auftraggeber will höchstens ${most}.`,
  longSentence: (words, most) =>
    `Dieser Satz hat ${words} Wörter. Machen Sie zwei daraus: Höchstens ${most} sind leicht zu lesen.`,
  longParagraph: (sentences, most) =>
    `Dieser Absatz hat ${sentences} Sätze. Beginnen Sie nach höchstens ${most} einen neuen.`,
  longSubject: (length, most) =>
    `Der Betreff hat ${length} Zeichen; höchstens ${most} zeigt ein Posteingang.`,
  hardLix: (lix, most) =>
    `Die Antwort ist schwer zu lesen (LIX ${lix}; höchstens ${most}). Kürzere Sätze und Wörter helfen.`,
  hardFlesch: (ease, least) =>
    `Die Antwort ist schwer zu lesen (Lesbarkeit ${ease}; mindestens ${least}). Kürzere Sätze und Wörter helfen.`,
  exclamations: (count, most) =>
    `${count} Ausrufezeichen in einer Antwort; der Auftraggeber will höchstens ${most}.`,
  emojis: (count, most) =>
    most === 0
      ? 'Der Auftraggeber will keine Emojis.'
      : `${count} Emojis in einer Antwort; der Auftraggeber will höchstens ${most}.`,
  caps: (word) => `„${word}“ in Großbuchstaben wirkt wie Schreien. Schreiben Sie es klein.`,
  contraction: (found) => `Der Auftraggeber will volle Formen: Kürzen Sie nicht mit „${found}“ ab.`,
  noContraction: (found, short) => `Der Auftraggeber schreibt „${short}“ statt „${found}“.`,
  promise: (found) => `„${found}“ ist eine Zusage, die der Auftraggeber nicht erlaubt.`,
  linkNotAllowed: (host) => `Links zu ${host} stehen nicht auf der Liste des Auftraggebers.`,
  linkNotHttps: 'Dieser Link beginnt nicht mit https://.',
  linkShortener: (host) => `${host} verbirgt, wohin der Link führt. Nehmen Sie die ganze Adresse.`,
  linkOtherTarget: (shown, target) => `Der Text zeigt ${shown}, der Link führt zu ${target}.`,
  linkDisguised: (host) => `Dieser Link sieht nur bekannt aus: Er führt zu ${host}.`,
};

const languages: Readonly<Record<string, MeasureMessages>> = { da, de, en };

/** The messages in the language of the screen, else in English. */
export function measureMessages(screenLanguage: string): MeasureMessages {
  return languages[primaryLanguage(screenLanguage)] ?? en;
}
