import type { RuleText } from '../germanic/create-germanic-check';
import { INSTEAD, ONE_WORD } from '../germanic/shared-messages';
import type { DutchRuleId } from './dutch-rule';

const FINITE: RuleText = {
  message: INSTEAD,
  why: {
    en: 'With “hij”, “u”, “het” and nouns the verb has stem + t: “hij vindt”, “het pakket wordt bezorgd”.',
    da: 'Med »hij«, »u«, »het« og navneord har verbet stamme + t: »hij vindt«, »het pakket wordt bezorgd«.',
    de: 'Bei „hij“, „u“, „het“ und Hauptwörtern hat das Verb Stamm + t: „hij vindt“, „het pakket wordt bezorgd“.',
    nl: 'Bij ‘hij’, ‘u’, ‘het’ en zelfstandige naamwoorden krijgt het werkwoord stam + t: ‘hij vindt’, ‘het pakket wordt bezorgd’.',
  },
  certainty: 0.9,
};

/** What each rule says; the reader may write Dutch as a second language. */
export const dutchTexts: Readonly<Record<DutchRuleId, RuleText>> = {
  'split-compound': {
    message: ONE_WORD,
    why: {
      en: 'Dutch writes compounds as one word: “klantenservice”, “factuurnummer”.',
      da: 'På nederlandsk skrives sammensatte ord i ét: »klantenservice«, »factuurnummer«.',
      de: 'Zusammengesetzte Wörter schreibt das Niederländische zusammen: „klantenservice“, „factuurnummer“.',
      nl: 'Samenstellingen schrijf je aan elkaar: ‘klantenservice’, ‘factuurnummer’.',
    },
    certainty: 0.9,
  },
  'stem-with-ik': {
    message: INSTEAD,
    why: {
      en: 'With “ik” the verb has no -t: “ik word”, “ik stuur”.',
      da: 'Med »ik« har verbet ikke noget -t: »ik word«, »ik stuur«.',
      de: 'Bei „ik“ hat das Verb kein -t: „ik word“, „ik stuur“.',
      nl: 'Bij ‘ik’ krijgt het werkwoord geen t: ‘ik word’, ‘ik stuur’.',
    },
    certainty: 0.95,
  },
  'third-person': FINITE,
  'stem-before-je': {
    message: INSTEAD,
    why: {
      en: 'Before “je” and “jij” the verb has no -t: “word je gebeld?”, but “je wordt gebeld”.',
      da: 'Foran »je« og »jij« har verbet ikke noget -t: »word je gebeld?«, men »je wordt gebeld«.',
      de: 'Vor „je“ und „jij“ hat das Verb kein -t: „word je gebeld?“, aber „je wordt gebeld“.',
      nl: 'Vóór ‘je’ en ‘jij’ krijgt het werkwoord geen t: ‘word je gebeld?’, maar ‘je wordt gebeld’.',
    },
    certainty: 0.9,
  },
  participle: {
    message: INSTEAD,
    why: {
      en: 'After “is”, “heeft” and “wordt” stands the participle: “is gebeurd”, “heeft betaald”. Test: with a longer form (“gebeurde”) the -d is heard.',
      da: 'Efter »is«, »heeft« og »wordt« står tillægsform: »is gebeurd«, »heeft betaald«.',
      de: 'Nach „is“, „heeft“ und „wordt“ steht das Partizip: „is gebeurd“, „heeft betaald“.',
      nl: 'Na ‘is’, ‘heeft’ en ‘wordt’ staat het voltooid deelwoord: ‘is gebeurd’, ‘heeft betaald’. Maak het langer (‘gebeurde’) en u hoort de d.',
    },
    certainty: 0.9,
  },
  'finite-not-participle': FINITE,
  'uw-before-noun': {
    message: INSTEAD,
    why: {
      en: 'Before a noun “uw”: “uw bericht”; “u” is the person.',
      da: 'Foran et navneord »uw«: »uw bericht«; »u« er personen.',
      de: 'Vor einem Hauptwort „uw“: „uw bericht“; „u“ ist die Person.',
      nl: 'Voor een zelfstandig naamwoord ‘uw’: ‘uw bericht’; ‘u’ is de persoon.',
    },
    certainty: 0.9,
  },
  'jouw-before-noun': {
    message: INSTEAD,
    why: {
      en: 'Before a noun “jouw”: “jouw pakket”; “jou” is the person.',
      da: 'Foran et navneord »jouw«: »jouw pakket«; »jou« er personen.',
      de: 'Vor einem Hauptwort „jouw“: „jouw pakket“; „jou“ ist die Person.',
      nl: 'Voor een zelfstandig naamwoord ‘jouw’: ‘jouw pakket’; ‘jou’ is de persoon.',
    },
    certainty: 0.9,
  },
  'jou-alone': {
    message: INSTEAD,
    why: {
      en: 'Without a noun after it “jou”: “voor jou”, but “voor jouw pakket”.',
      da: 'Uden navneord efter »jou«: »voor jou«, men »voor jouw pakket«.',
      de: 'Ohne Hauptwort danach „jou“: „voor jou“, aber „voor jouw pakket“.',
      nl: 'Zonder zelfstandig naamwoord erna ‘jou’: ‘voor jou’, maar ‘voor jouw pakket’.',
    },
    certainty: 0.9,
  },
  'dan-after-comparative': {
    message: INSTEAD,
    why: {
      en: 'After a comparative stands “dan”: “groter dan”; “als” stands where things are equal: “even groot als”.',
      da: 'Efter højere grad står »dan«: »groter dan«; »als« står, når noget er lige: »even groot als«.',
      de: 'Nach der Steigerung steht „dan“: „groter dan“; „als“ steht bei Gleichem: „even groot als“.',
      nl: 'Na een vergrotende trap staat ‘dan’: ‘groter dan’; ‘als’ staat bij gelijkheid: ‘even groot als’.',
    },
    certainty: 0.9,
  },
  'te-not-the': {
    message: INSTEAD,
    why: {
      en: 'Before the infinitive stands “te”: “in te vullen”.',
      da: 'Foran navnemåde står »te«: »in te vullen«.',
      de: 'Vor der Grundform steht „te“: „in te vullen“.',
      nl: 'Voor de onbepaalde wijs staat ‘te’: ‘in te vullen’.',
    },
    certainty: 0.95,
  },
  'plural-with-wij': {
    message: INSTEAD,
    why: {
      en: 'With “wij” and “we” the verb has its whole form: “wij vergoeden”, “krijgen we”.',
      da: 'Med »wij« og »we« har verbet sin hele form: »wij vergoeden«, »krijgen we«.',
      de: 'Bei „wij“ und „we“ hat das Verb die ganze Form: „wij vergoeden“, „krijgen we“.',
      nl: 'Bij ‘wij’ en ‘we’ staat het hele werkwoord: ‘wij vergoeden’, ‘krijgen we’.',
    },
    certainty: 0.9,
  },
  'infinitive-after-modal': {
    message: INSTEAD,
    why: {
      en: 'With “kunnen”, “moeten”, “willen” and after “te” the other verb stands in its whole form: “u kunt hem aansluiten”.',
      da: 'Med »kunnen«, »moeten«, »willen« og efter »te« står det andet verbum i navnemåde: »u kunt hem aansluiten«.',
      de: 'Bei „kunnen“, „moeten“, „willen“ und nach „te“ steht das andere Verb in der Grundform: „u kunt hem aansluiten“.',
      nl: 'Bij ‘kunnen’, ‘moeten’, ‘willen’ en na ‘te’ staat het andere werkwoord in zijn hele vorm: ‘u kunt hem aansluiten’.',
    },
    certainty: 0.9,
  },
  'split-participle': {
    message: ONE_WORD,
    why: {
      en: 'A participle is one word with its part: “schoongemaakt”, “inbegrepen”.',
      da: 'Et participium skrives i ét med sin forstavelse: »schoongemaakt«, »inbegrepen«.',
      de: 'Ein Partizip schreibt man mit seinem Zusatz zusammen: „schoongemaakt“, „inbegrepen“.',
      nl: 'Een voltooid deelwoord schrijf je met zijn eerste deel aan elkaar: ‘schoongemaakt’, ‘inbegrepen’.',
    },
    certainty: 0.9,
  },
};
