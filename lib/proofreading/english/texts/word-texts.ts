import type { RuleText } from './english-rule-text';

/** What the rules say about single words and phrases; the reader writes English as a second language. */
export const wordTexts = {
  capital: {
    message: {
      en: '“$1” has a capital.',
      da: '»$1« har stort begyndelsesbogstav.',
      de: '„$1“ schreibt man groß.',
    },
    why: {
      en: 'Days, months, languages and peoples have a capital in English: “on Monday”, “in English”.',
      da: 'Dage, måneder, sprog og folkeslag har stort begyndelsesbogstav på engelsk: “on Monday”, “in English”.',
      de: 'Tage, Monate, Sprachen und Völker schreibt man im Englischen groß: “on Monday”, “in English”.',
    },
    certainty: 0.95,
  },
  'capital-first': {
    message: {
      en: 'A sentence begins with a capital: “$1”.',
      da: 'En sætning begynder med stort: »$1«.',
      de: 'Ein Satz beginnt groß: „$1“.',
    },
    why: {
      en: 'After the greeting too: “Dear Anna,” and then “Thank you …”.',
      da: 'Også efter hilsenen: “Dear Anna,” og så “Thank you …”.',
      de: 'Auch nach der Anrede: “Dear Anna,” und dann “Thank you …”.',
    },
    certainty: 0.9,
  },
  'one-word': {
    message: { en: 'One word: “$2”.', da: 'Ét ord: »$2«.', de: 'Ein Wort: „$2“.' },
    why: {
      en: '“cannot”, “everybody”, “myself” and “without” are written as one word.',
      da: '»cannot«, »everybody«, »myself« og »without« skrives i ét ord.',
      de: '„cannot“, „everybody“, „myself“ und „without“ schreibt man zusammen.',
    },
    certainty: 0.9,
  },
  hyphen: {
    message: {
      en: 'With a hyphen: “$2”.',
      da: 'Med bindestreg: »$2«.',
      de: 'Mit Bindestrich: „$2“.',
    },
    why: {
      en: 'Numbers from 21 to 99 have a hyphen, and so have words that together describe what follows: “a two-year contract”, “a well-known brand”.',
      da: 'Tal fra 21 til 99 har bindestreg, og det har ord, der sammen beskriver det følgende: “a two-year contract”, “a well-known brand”.',
      de: 'Zahlen von 21 bis 99 haben einen Bindestrich, ebenso Wörter, die zusammen das Folgende beschreiben: “a two-year contract”, “a well-known brand”.',
    },
    certainty: 0.85,
  },
  'two-words': {
    message: { en: 'Not one word: “$2”.', da: 'Ikke ét ord: »$2«.', de: 'Nicht ein Wort: „$2“.' },
    why: {
      en: '“a lot”, “in fact”, “as well” and “each other” are written apart.',
      da: '»a lot«, »in fact«, »as well« og »each other« skrives hver for sig.',
      de: '„a lot“, „in fact“, „as well“ und „each other“ schreibt man getrennt.',
    },
    certainty: 0.95,
  },
  preposition: {
    message: {
      en: 'Usually “$2”, not “$1”.',
      da: 'Almindeligvis »$2«, ikke »$1«.',
      de: 'Üblich ist „$2“, nicht „$1“.',
    },
    why: {
      en: 'Which preposition goes with a word is fixed in English, and often another than in your own language.',
      da: 'Hvilken præposition der hører til et ord, ligger fast på engelsk og er ofte en anden end på dit eget sprog.',
      de: 'Welche Präposition zu einem Wort gehört, ist im Englischen festgelegt und oft anders als in der eigenen Sprache.',
    },
    certainty: 0.85,
  },
  amount: {
    message: { en: '“$2”, not “$1”.', da: '»$2«, ikke »$1«.', de: '„$2“, nicht „$1“.' },
    why: {
      en: 'many and fewer with what is counted, much and less with the rest; “a lot of”, “most people”, “these kinds of”.',
      da: 'many og fewer ved det, der tælles, much og less ved resten; “a lot of”, “most people”, “these kinds of”.',
      de: 'many und fewer bei Zählbarem, much und less beim Rest; “a lot of”, “most people”, “these kinds of”.',
    },
    certainty: 0.9,
  },
  degree: {
    message: { en: '“$2”, not “$1”.', da: '»$2«, ikke »$1«.', de: '„$2“, nicht „$1“.' },
    why: {
      en: 'Short adjectives have -er and -est, long ones “more” and “most”, and none has both.',
      da: 'Korte tillægsord har -er og -est, lange »more« og »most«, og ingen har begge dele.',
      de: 'Kurze Adjektive haben -er und -est, lange „more“ und „most“, und keines hat beides.',
    },
    certainty: 0.95,
  },
  adverb: {
    message: { en: '“$2”, not “$1”.', da: '»$2«, ikke »$1«.', de: '„$2“, nicht „$1“.' },
    why: {
      en: 'What says how something is done ends in -ly: “it works properly”, “it will probably arrive”.',
      da: 'Det, der siger, hvordan noget gøres, ender på -ly: “it works properly”, “it will probably arrive”.',
      de: 'Was sagt, wie etwas geschieht, endet auf -ly: “it works properly”, “it will probably arrive”.',
    },
    certainty: 0.9,
  },
  collocation: {
    message: {
      en: 'Usually “$2”, not “$1”.',
      da: 'Almindeligvis »$2«, ikke »$1«.',
      de: 'Üblich ist „$2“, nicht „$1“.',
    },
    why: {
      en: 'These words go together in English in another way.',
      da: 'Disse ord føjes sammen på en anden måde på engelsk.',
      de: 'Diese Wörter verbindet das Englische anders.',
    },
    certainty: 0.9,
  },
  confused: {
    message: {
      en: '“$2” is meant here, not “$1”?',
      da: 'Menes der »$2«, ikke »$1«?',
      de: 'Ist „$2“ gemeint, nicht „$1“?',
    },
    why: {
      en: 'The two words sound or look alike and mean different things.',
      da: 'De to ord lyder eller ligner hinanden, men betyder noget forskelligt.',
      de: 'Die beiden Wörter klingen oder sehen ähnlich aus und bedeuten Verschiedenes.',
    },
    certainty: 0.85,
  },
} as const satisfies Readonly<Record<string, RuleText>>;
