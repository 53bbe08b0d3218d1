import type { RuleText } from './english-rule-text';

/** What the rules say about nouns; the reader writes English as a second language. */
export const nounTexts = {
  'plural-after': {
    message: {
      en: 'After “$1” the plural: not “$2”.',
      da: 'Efter »$1« flertal: ikke »$2«.',
      de: 'Nach „$1“ die Mehrzahl: nicht „$2“.',
    },
    why: {
      en: 'More than one has the plural: “two parcels”, “many customers”, “one of the reasons”, “some questions”.',
      da: 'Mere end én har flertal: “two parcels”, “many customers”, “one of the reasons”, “some questions”.',
      de: 'Mehr als eins steht in der Mehrzahl: “two parcels”, “many customers”, “one of the reasons”, “some questions”.',
    },
    certainty: 0.85,
  },
  'singular-after': {
    message: {
      en: 'After “$1” the singular: not “$2”.',
      da: 'Efter »$1« ental: ikke »$2«.',
      de: 'Nach „$1“ die Einzahl: nicht „$2“.',
    },
    why: {
      en: 'a, an, another, each and every stand before one thing: “a parcel”, “every customer”.',
      da: 'a, an, another, each og every står foran én ting: “a parcel”, “every customer”.',
      de: 'a, an, another, each und every stehen vor einem Ding: “a parcel”, “every customer”.',
    },
    certainty: 0.95,
  },
  'this-with-plural': {
    message: {
      en: '“$2” is a plural: “these”.',
      da: '»$2« er flertal: »these«.',
      de: '„$2“ ist eine Mehrzahl: „these“.',
    },
    why: {
      en: '“this” and “that” stand before one thing, “these” and “those” before several.',
      da: '»this« og »that« står foran én ting, »these« og »those« foran flere.',
      de: '„this“ und „that“ stehen vor einem Ding, „these“ und „those“ vor mehreren.',
    },
    certainty: 0.95,
  },
  uncountable: {
    message: {
      en: '“$1” is not counted in English: no plural, no “a”.',
      da: '»$1« tælles ikke på engelsk: intet flertal, intet »a«.',
      de: '„$1“ wird im Englischen nicht gezählt: keine Mehrzahl, kein „a“.',
    },
    why: {
      en: 'information, advice, feedback, equipment, software, furniture, luggage: “some information”, “a piece of advice”.',
      da: 'information, advice, feedback, equipment, software, furniture, luggage: “some information”, “a piece of advice”.',
      de: 'information, advice, feedback, equipment, software, furniture, luggage: “some information”, “a piece of advice”.',
    },
    certainty: 0.95,
  },
  apostrophe: {
    message: {
      en: 'An apostrophe is missing in “$1”.',
      da: 'Der mangler en apostrof i »$1«.',
      de: 'In „$1“ fehlt ein Apostroph.',
    },
    why: {
      en: 'What belongs to somebody has ’s: “the customer’s account”, “today’s delivery”.',
      da: 'Det, der tilhører nogen, har ’s: “the customer’s account”, “today’s delivery”.',
      de: 'Was jemandem gehört, hat ’s: “the customer’s account”, “today’s delivery”.',
    },
    certainty: 0.9,
  },
  'the-missing': {
    message: {
      en: '“the” is missing before “$1”.',
      da: 'Der mangler »the« foran »$1«.',
      de: 'Vor „$1“ fehlt „the“.',
    },
    why: {
      en: '“the same”, “the best”, “the biggest”, “in the morning”, “on the internet”: there is only one of it.',
      da: '“the same”, “the best”, “the biggest”, “in the morning”, “on the internet”: der er kun én.',
      de: '“the same”, “the best”, “the biggest”, “in the morning”, “on the internet”: Es gibt nur eines davon.',
    },
    certainty: 0.9,
  },
  'article-missing': {
    message: {
      en: '“a” or “the” is missing before “$1”.',
      da: 'Der mangler »a« eller »the« foran »$1«.',
      de: 'Vor „$1“ fehlt „a“ oder „the“.',
    },
    why: {
      en: 'One thing that can be counted never stands alone: “a problem”, “the parcel”, “my account”.',
      da: 'Én ting, der kan tælles, står aldrig alene: “a problem”, “the parcel”, “my account”.',
      de: 'Ein zählbares Ding steht nie allein: “a problem”, “the parcel”, “my account”.',
    },
    certainty: 0.85,
  },
  'two-determiners': {
    message: {
      en: '“$1” and “$2” do not stand together.',
      da: '»$1« og »$2« står ikke sammen.',
      de: '„$1“ und „$2“ stehen nicht zusammen.',
    },
    why: {
      en: 'Only one of a, the, this, my, your and our stands before a noun: “your order”, “the order”.',
      da: 'Kun ét af a, the, this, my, your og our står foran et navneord: “your order”, “the order”.',
      de: 'Vor einem Hauptwort steht nur eines von a, the, this, my, your und our: “your order”, “the order”.',
    },
    certainty: 0.9,
  },
} as const satisfies Readonly<Record<string, RuleText>>;
