import type { RuleText } from '../germanic/create-germanic-check';
import { INSTEAD, ONE_WORD } from '../germanic/shared-messages';
import type { SwedishRuleId } from './swedish-rule';

/** What each rule says; the reader may write Swedish as a second language. */
export const swedishTexts: Readonly<Record<SwedishRuleId, RuleText>> = {
  'split-compound': {
    message: ONE_WORD,
    why: {
      en: 'Swedish writes compounds as one word: “kundtjänst”, “fakturanummer”. Apart they may mean something else.',
      da: 'På svensk skrives sammensatte ord i ét: »kundtjänst«, »fakturanummer«. Delt kan de betyde noget andet.',
      de: 'Zusammengesetzte Wörter schreibt das Schwedische zusammen: „kundtjänst“, „fakturanummer“.',
      sv: 'Sammansatta ord skrivs ihop: ”kundtjänst”, ”fakturanummer”. Isär kan de betyda något annat.',
    },
    certainty: 0.9,
  },
  'gender-of-noun': {
    message: INSTEAD,
    why: {
      en: 'A noun is an en-word or an ett-word, and “en/ett”, “min/mitt/mina”, “din/ditt/dina” go with it.',
      da: 'Et navneord er en-ord eller ett-ord, og »en/ett«, »min/mitt/mina«, »din/ditt/dina« retter sig efter det.',
      de: 'Ein Hauptwort ist en-Wort oder ett-Wort, und „en/ett“, „min/mitt/mina“, „din/ditt/dina“ richten sich danach.',
      sv: 'Ett substantiv är en-ord eller ett-ord, och ”en/ett”, ”min/mitt/mina”, ”din/ditt/dina” följer det.',
    },
    certainty: 0.9,
  },
  'form-of-adjective': {
    message: INSTEAD,
    why: {
      en: '“en ny faktura”, “ett nytt konto”, but “din nya faktura”, “ditt nya konto”.',
      da: '»en ny faktura«, »ett nytt konto«, men »din nya faktura«, »ditt nya konto«.',
      de: '„en ny faktura“, „ett nytt konto“, aber „din nya faktura“, „ditt nya konto“.',
      sv: '”en ny faktura”, ”ett nytt konto”, men ”din nya faktura”, ”ditt nya konto”.',
    },
    certainty: 0.9,
  },
  definiteness: {
    message: INSTEAD,
    why: {
      en: 'After “en” and “ett” the noun has no ending: “en ventil”, “ett nummer”, but “ventilen”, “numret”.',
      da: 'Efter »en« og »ett« har navneordet ingen endelse: »en ventil«, »ett nummer«, men »ventilen«, »numret«.',
      de: 'Nach „en“ und „ett“ hat das Hauptwort keine Endung: „en ventil“, „ett nummer“, aber „ventilen“, „numret“.',
      sv: 'Efter ”en” och ”ett” har substantivet ingen ändelse: ”en ventil”, ”ett nummer”, men ”ventilen”, ”numret”.',
    },
    certainty: 0.9,
  },
  'number-of-noun': {
    message: INSTEAD,
    why: {
      en: 'Here are several: the noun stands in the plural.',
      da: 'Her er der flere: navneordet står i flertal.',
      de: 'Hier sind es mehrere: Das Hauptwort steht im Plural.',
      sv: 'Här är det flera: substantivet står i plural.',
    },
    certainty: 0.9,
  },
  'form-after-be': {
    message: INSTEAD,
    why: {
      en: 'After “är” the adjective goes with the subject: “fakturan är betald”, “paketet är försenat”, “varorna är nya”.',
      da: 'Efter »är« retter tillægsordet sig efter grundleddet: »fakturan är betald«, »paketet är försenat«, »varorna är nya«.',
      de: 'Nach „är“ richtet sich das Adjektiv nach dem Subjekt: „fakturan är betald“, „paketet är försenat“, „varorna är nya“.',
      sv: 'Efter ”är” följer adjektivet subjektet: ”fakturan är betald”, ”paketet är försenat”, ”varorna är nya”.',
    },
    certainty: 0.9,
  },
  'infinitive-after-modal': {
    message: INSTEAD,
    why: {
      en: 'After “kan”, “ska”, “vill”, “måste” and “att” the verb has the form of the dictionary: “vi kan hjälpa”.',
      da: 'Efter »kan«, »ska«, »vill«, »måste« og »att« står navnemåde: »vi kan hjälpa«.',
      de: 'Nach „kan“, „ska“, „vill“, „måste“ und „att“ steht die Grundform: „vi kan hjälpa“.',
      sv: 'Efter ”kan”, ”ska”, ”vill”, ”måste” och ”att” står infinitiv: ”vi kan hjälpa”.',
    },
    certainty: 0.9,
  },
  'participle-after-have': {
    message: INSTEAD,
    why: {
      en: 'After “har” and “hade” the verb ends in -t: “vi har skickat”.',
      da: 'Efter »har« og »hade« ender verbet på -t: »vi har skickat«.',
      de: 'Nach „har“ und „hade“ endet das Verb auf -t: „vi har skickat“.',
      sv: 'Efter ”har” och ”hade” slutar verbet på -t: ”vi har skickat”.',
    },
    certainty: 0.9,
  },
  'present-of-verb': {
    message: INSTEAD,
    why: {
      en: 'After its subject the verb stands in the present or past: “tullen behöver”, “du aktiverar”.',
      da: 'Efter grundleddet står verbet i nutid eller datid: »tullen behöver«, »du aktiverar«.',
      de: 'Nach dem Subjekt steht das Verb im Präsens oder Präteritum: „tullen behöver“, „du aktiverar“.',
      sv: 'Efter subjektet står verbet i presens eller preteritum: ”tullen behöver”, ”du aktiverar”.',
    },
    certainty: 0.9,
  },
  'adverb-with-t': {
    message: INSTEAD,
    why: {
      en: 'How something is done ends in -t: “att snabbt skicka”.',
      da: 'Hvordan noget gøres, ender på -t: »att snabbt skicka«.',
      de: 'Wie etwas getan wird, endet auf -t: „att snabbt skicka“.',
      sv: 'Hur något görs slutar på -t: ”att snabbt skicka”.',
    },
    certainty: 0.9,
  },
};
