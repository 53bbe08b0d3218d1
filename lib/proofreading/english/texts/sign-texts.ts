import type { RuleText } from './english-rule-text';

const AMERICAN_DATE = {
  message: { en: 'A comma after “$1”.', da: 'Komma efter »$1«.', de: 'Komma nach „$1“.' },
  why: {
    en: 'American English sets off the year and the state: “on May 4, 2024, we …”, “in Dallas, Texas, we …”.',
    da: 'Amerikansk engelsk sætter komma om år og stat: “on May 4, 2024, we …”, “in Dallas, Texas, we …”.',
    de: 'Das amerikanische Englisch trennt Jahr und Staat ab: “on May 4, 2024, we …”, “in Dallas, Texas, we …”.',
  },
};

/** What the rules say about signs and spaces; the reader writes English as a second language. */
export const signTexts = {
  'question-mark': {
    message: {
      en: 'A question: a question mark at its end.',
      da: 'Et spørgsmål: spørgsmålstegn til sidst.',
      de: 'Eine Frage: Fragezeichen am Ende.',
    },
    why: {
      en: '“Do you have the number?” asks for an answer.',
      da: '“Do you have the number?” beder om et svar.',
      de: '“Do you have the number?” bittet um eine Antwort.',
    },
    certainty: 0.7,
  },
  'space-needless': {
    message: {
      en: 'A sign too many, or a space, after “$1”.',
      da: 'Et tegn eller mellemrum for meget efter »$1«.',
      de: 'Ein Zeichen oder Leerzeichen zu viel nach „$1“.',
    },
    why: {
      en: 'A comma and a full stop follow the word at once, and so does ’s: “the customer’s account, …”.',
      da: 'Komma og punktum følger lige efter ordet, og det gør ’s også: “the customer’s account, …”.',
      de: 'Komma und Punkt folgen direkt auf das Wort, ebenso ’s: “the customer’s account, …”.',
    },
    certainty: 0.85,
  },
  'quote-space': {
    message: {
      en: 'The space stands on the wrong side of the quotation mark.',
      da: 'Mellemrummet står på den forkerte side af citationstegnet.',
      de: 'Das Leerzeichen steht auf der falschen Seite des Anführungszeichens.',
    },
    why: {
      en: 'A quotation mark belongs to the words inside it: press “Save” twice.',
      da: 'Et citationstegn hører til de ord, det omslutter: press “Save” twice.',
      de: 'Ein Anführungszeichen gehört zu den Wörtern, die es umschließt: press “Save” twice.',
    },
    certainty: 0.9,
  },
  'capital-needless': {
    message: {
      en: '“$1” has no capital here.',
      da: '»$1« har ikke stort begyndelsesbogstav her.',
      de: '„$1“ schreibt man hier klein.',
    },
    why: {
      en: 'Only the first word of a sentence and names have a capital.',
      da: 'Kun det første ord i en sætning og navne har stort begyndelsesbogstav.',
      de: 'Nur das erste Wort eines Satzes und Namen schreibt man groß.',
    },
    certainty: 0.9,
  },
  'sign-in-quotes': {
    message: {
      en: 'In American English “$1” stands before the closing quotation mark.',
      da: 'På amerikansk engelsk står »$1« før det afsluttende citationstegn.',
      de: 'Im amerikanischen Englisch steht „$1“ vor dem schließenden Anführungszeichen.',
    },
    why: {
      en: 'American English puts commas and full stops inside: choose “Save,” then “Close.”',
      da: 'Amerikansk engelsk sætter komma og punktum indenfor: choose “Save,” then “Close.”',
      de: 'Das amerikanische Englisch setzt Komma und Punkt nach innen: choose “Save,” then “Close.”',
    },
    certainty: 0.95,
  },
  'date-order-us': {
    message: {
      en: 'American English writes the month first, not “$1”.',
      da: 'Amerikansk engelsk skriver måneden først, ikke »$1«.',
      de: 'Das amerikanische Englisch schreibt den Monat zuerst, nicht „$1“.',
    },
    why: {
      en: '“September 21, 2024” is American, “21 September 2024” British.',
      da: '“September 21, 2024” er amerikansk, “21 September 2024” britisk.',
      de: '“September 21, 2024” ist amerikanisch, “21 September 2024” britisch.',
    },
    certainty: 0.9,
  },
  'comma-in-date-us': { ...AMERICAN_DATE, certainty: 0.9 },
  'comma-last-of-list': {
    message: { en: 'A comma before “$1”.', da: 'Komma foran »$1«.', de: 'Komma vor „$1“.' },
    why: {
      en: 'In a list of three or more American English has a comma before “and” too: “a pen, a book, and a box”.',
      da: 'I en opremsning af tre eller flere har amerikansk engelsk også komma foran »and«: “a pen, a book, and a box”.',
      de: 'In einer Aufzählung von drei oder mehr steht im amerikanischen Englisch auch vor „and“ ein Komma: “a pen, a book, and a box”.',
    },
    certainty: 0.85,
  },
  'comma-after-state': { ...AMERICAN_DATE, certainty: 0.9 },
  'stop-of-title': {
    message: {
      en: 'In American English “$1.” has a full stop.',
      da: 'På amerikansk engelsk har »$1.« punktum.',
      de: 'Im amerikanischen Englisch hat „$1.“ einen Punkt.',
    },
    why: {
      en: 'Mr., Mrs., Ms. and Dr. have a full stop in American English, and none in British.',
      da: 'Mr., Mrs., Ms. og Dr. har punktum på amerikansk engelsk og intet på britisk.',
      de: 'Mr., Mrs., Ms. und Dr. haben im amerikanischen Englisch einen Punkt, im britischen keinen.',
    },
    certainty: 0.8,
  },
} as const satisfies Readonly<Record<string, RuleText>>;
