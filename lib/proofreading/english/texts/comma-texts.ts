import type { RuleText } from './english-rule-text';

const AFTER_AN_OPENING = {
  message: { en: 'A comma after “$1”.', da: 'Komma efter »$1«.', de: 'Komma nach „$1“.' },
  why: {
    en: 'What opens a sentence and belongs to all of it is set off: “However, we …”, “For example, you …”.',
    da: 'Det, der indleder en sætning og gælder hele den, får komma: “However, we …”, “For example, you …”.',
    de: 'Was einen Satz eröffnet und für den ganzen gilt, wird abgetrennt: “However, we …”, “For example, you …”.',
  },
};

const BEFORE_A_CLAUSE = {
  message: {
    en: 'A comma before “$1”: a new clause begins.',
    da: 'Komma foran »$1«: her begynder en ny sætning.',
    de: 'Komma vor „$1“: Hier beginnt ein neuer Satz.',
  },
  why: {
    en: 'Two whole clauses that are joined by and, but or so have a comma between them: “We looked for it, but it was gone.”',
    da: 'To hele sætninger, der forbindes af and, but eller so, har komma imellem sig: “We looked for it, but it was gone.”',
    de: 'Zwei ganze Sätze, die and, but oder so verbindet, trennt ein Komma: “We looked for it, but it was gone.”',
  },
};

/** What the rules say about commas; the reader writes English as a second language. */
export const commaTexts = {
  'comma-after-opening': { ...AFTER_AN_OPENING, certainty: 0.85 },
  'comma-after-small-opening': { ...AFTER_AN_OPENING, certainty: 0.4 },
  'comma-after-clause': {
    message: {
      en: 'A comma before “$2”: the main clause begins here.',
      da: 'Komma foran »$2«: her begynder hovedsætningen.',
      de: 'Komma vor „$2“: Hier beginnt der Hauptsatz.',
    },
    why: {
      en: 'A clause with if, when, although, because that comes first ends with a comma: “If you need help, please call us.”',
      da: 'En ledsætning med if, when, although, because, der står først, slutter med komma: “If you need help, please call us.”',
      de: 'Ein Nebensatz mit if, when, although, because, der vorn steht, endet mit Komma: “If you need help, please call us.”',
    },
    certainty: 0.9,
  },
  'comma-after-phrase': {
    message: { en: 'A comma after “$1”.', da: 'Komma efter »$1«.', de: 'Komma nach „$1“.' },
    why: {
      en: 'A longer phrase before the subject is set off: “After the last update, the line was down.”',
      da: 'Et længere led foran subjektet får komma: “After the last update, the line was down.”',
      de: 'Ein längeres Satzglied vor dem Subjekt wird abgetrennt: “After the last update, the line was down.”',
    },
    certainty: 0.9,
  },
  'comma-after-short-phrase': {
    message: { en: 'A comma after “$1”.', da: 'Komma efter »$1«.', de: 'Komma nach „$1“.' },
    why: {
      en: 'A longer phrase before the subject is set off: “After the last update, the line was down.”',
      da: 'Et længere led foran subjektet får komma: “After the last update, the line was down.”',
      de: 'Ein längeres Satzglied vor dem Subjekt wird abgetrennt: “After the last update, the line was down.”',
    },
    certainty: 0.6,
  },
  // Of two short clauses most writers have none.
  'comma-before-and': { ...BEFORE_A_CLAUSE, certainty: 0.45 },
  'comma-before-but': { ...BEFORE_A_CLAUSE, certainty: 0.9 },
  'comma-before-so': { ...BEFORE_A_CLAUSE, certainty: 0.8 },
  'comma-before-addition': {
    message: { en: 'A comma before “$1”?', da: 'Komma foran »$1«?', de: 'Komma vor „$1“?' },
    why: {
      en: 'What is only added, and could be left out, is set off: “…, especially when it rains”, “…, which is free”.',
      da: 'Det, der kun er en tilføjelse og kunne udelades, får komma: “…, especially when it rains”, “…, which is free”.',
      de: 'Was nur ergänzt und wegfallen könnte, wird abgetrennt: “…, especially when it rains”, “…, which is free”.',
    },
    certainty: 0.85,
  },
  'comma-before-which': {
    message: { en: 'A comma before “$1”?', da: 'Komma foran »$1«?', de: 'Komma vor „$1“?' },
    why: {
      en: 'What is only added, and could be left out, is set off: “…, especially when it rains”, “…, which is free”.',
      da: 'Det, der kun er en tilføjelse og kunne udelades, får komma: “…, especially when it rains”, “…, which is free”.',
      de: 'Was nur ergänzt und wegfallen könnte, wird abgetrennt: “…, especially when it rains”, “…, which is free”.',
    },
    certainty: 0.4,
  },
  'comma-before-such-as': {
    message: { en: 'A comma before “$1”?', da: 'Komma foran »$1«?', de: 'Komma vor „$1“?' },
    why: {
      en: 'What is only added, and could be left out, is set off: “…, especially when it rains”, “…, which is free”.',
      da: 'Det, der kun er en tilføjelse og kunne udelades, får komma: “…, especially when it rains”, “…, which is free”.',
      de: 'Was nur ergänzt und wegfallen könnte, wird abgetrennt: “…, especially when it rains”, “…, which is free”.',
    },
    certainty: 0.4,
  },
  'comma-after-name': {
    message: { en: 'A comma after “$1”.', da: 'Komma efter »$1«.', de: 'Komma nach „$1“.' },
    why: {
      en: 'A name says by itself who is meant; “who” or “which” only adds something: “Anna, who wrote to you, …”.',
      da: 'Et navn siger selv, hvem der menes; »who« eller »which« tilføjer kun noget: “Anna, who wrote to you, …”.',
      de: 'Ein Name sagt selbst, wer gemeint ist; „who“ oder „which“ ergänzt nur: “Anna, who wrote to you, …”.',
    },
    certainty: 0.9,
  },
  'comma-before-that': {
    message: {
      en: 'No comma before “$1”.',
      da: 'Intet komma foran »$1«.',
      de: 'Kein Komma vor „$1“.',
    },
    why: {
      en: 'Unlike German and Danish, English has no comma before “that” and “whether” here: “We hope that you …”.',
      da: 'I modsætning til dansk og tysk har engelsk her intet komma foran »that« og »whether«: “We hope that you …”.',
      de: 'Anders als im Deutschen und Dänischen steht im Englischen hier kein Komma vor „that“ und „whether“: “We hope that you …”.',
    },
    certainty: 0.9,
  },
  'comma-splice': {
    message: {
      en: 'A comma is too weak here: a full stop before “$1”.',
      da: 'Et komma er for svagt her: punktum foran »$1«.',
      de: 'Ein Komma ist hier zu schwach: Punkt vor „$1“.',
    },
    why: {
      en: 'Two whole sentences need a full stop, a semicolon, or a word such as “and” or “but” between them.',
      da: 'Mellem to hele sætninger skal der være punktum, semikolon eller et ord som »and« eller »but«.',
      de: 'Zwischen zwei ganzen Sätzen steht ein Punkt, ein Semikolon oder ein Wort wie „and“ oder „but“.',
    },
    certainty: 0.85,
  },
  'space-missing': {
    message: {
      en: 'A space is missing after “$1”.',
      da: 'Der mangler et mellemrum efter »$1«.',
      de: 'Nach „$1“ fehlt ein Leerzeichen.',
    },
    why: {
      en: 'A space follows a full stop and stands before a bracket.',
      da: 'Der er mellemrum efter punktum og foran en parentes.',
      de: 'Nach einem Punkt und vor einer Klammer steht ein Leerzeichen.',
    },
    certainty: 0.9,
  },
  'stop-missing': {
    message: {
      en: 'No full stop after “$1”?',
      da: 'Intet punktum efter »$1«?',
      de: 'Kein Punkt nach „$1“?',
    },
    why: {
      en: 'A sentence ends with a full stop or a question mark.',
      da: 'En sætning slutter med punktum eller spørgsmålstegn.',
      de: 'Ein Satz endet mit einem Punkt oder Fragezeichen.',
    },
    certainty: 0.4,
  },
} as const satisfies Readonly<Record<string, RuleText>>;
