import type { RuleText } from '../germanic/create-germanic-check';
import { INSTEAD, ONE_WORD } from '../germanic/shared-messages';
import type { GermanRuleId } from './german-rule';

/** What each rule says; the reader may write German as a second language. */
export const germanTexts: Readonly<Record<GermanRuleId, RuleText>> = {
  'split-compound': {
    message: ONE_WORD,
    why: {
      en: 'German writes compounds as one word, or with hyphens: “Kundenservice”, “E-Mail-Adresse”.',
      da: 'På tysk skrives sammensatte ord i ét eller med bindestreg: »Kundenservice«, »E-Mail-Adresse«.',
      de: 'Zusammengesetzte Wörter schreibt man zusammen oder mit Bindestrich: „Kundenservice“, „E-Mail-Adresse“.',
    },
    certainty: 0.9,
  },
  'das-not-dass': {
    message: INSTEAD,
    why: {
      en: '“das” points to a thing or stands before a noun; “dass” begins a clause. Test: if “dieses” fits, write “das”.',
      da: '»das« peger på noget eller står foran et navneord; »dass« indleder en ledsætning. Prøv: passer »dieses«, er det »das«.',
      de: '„das“ weist auf etwas hin oder begleitet ein Hauptwort; „dass“ leitet einen Nebensatz ein. Probe: Passt „dieses“, dann „das“.',
    },
    certainty: 0.95,
  },
  'dass-not-das': {
    message: INSTEAD,
    why: {
      en: 'After verbs of saying, hoping and thinking “dass” begins the clause. Test: if “dieses” or “welches” does not fit, write “dass”.',
      da: 'Efter ord som »hoffen« og »wissen« indledes ledsætningen med »dass«. Prøv: passer »dieses« eller »welches« ikke, er det »dass«.',
      de: 'Nach Verben wie „hoffen“ und „wissen“ leitet „dass“ den Nebensatz ein. Probe: Passt weder „dieses“ noch „welches“, dann „dass“.',
    },
    certainty: 0.9,
  },
  'seit-not-seid': {
    message: INSTEAD,
    why: {
      en: '“seit” is said of time, “seid” is a form of “sein”: “ihr seid”.',
      da: '»seit« bruges om tid, »seid« er en form af »sein«: »ihr seid«.',
      de: '„seit“ steht bei der Zeit, „seid“ ist eine Form von „sein“: „ihr seid“.',
    },
    certainty: 0.95,
  },
  'seid-not-seit': {
    message: INSTEAD,
    why: {
      en: '“seid” is a form of “sein” and goes with “ihr”; “seit” is said of time.',
      da: '»seid« er en form af »sein« og hører til »ihr«; »seit« bruges om tid.',
      de: '„seid“ ist eine Form von „sein“ und gehört zu „ihr“; „seit“ steht bei der Zeit.',
    },
    certainty: 0.9,
  },
  'infinitive-with-zu': {
    message: ONE_WORD,
    why: {
      en: 'In a verb with a prefix that can be parted, “zu” stands inside: “zurückzusenden”, “auszufüllen”.',
      da: 'I et verbum med forstavelse, der kan skilles fra, står »zu« inde i ordet: »zurückzusenden«, »auszufüllen«.',
      de: 'Bei trennbaren Verben steht „zu“ im Wort: „zurückzusenden“, „auszufüllen“.',
    },
    certainty: 0.9,
  },
  'als-after-comparative': {
    message: INSTEAD,
    why: {
      en: 'After a comparative stands “als”: “größer als”; “wie” stands where things are equal: “so groß wie”.',
      da: 'Efter højere grad står »als«: »größer als«; »wie« står, når noget er lige: »so groß wie«.',
      de: 'Nach der Steigerung steht „als“: „größer als“; „wie“ steht bei Gleichem: „so groß wie“.',
    },
    certainty: 0.9,
  },
  'verb-of-subject': {
    message: INSTEAD,
    why: {
      en: 'The verb goes with its subject: “wir bekommen”, “der Fahrer konnte”, “die Unterlagen sind”.',
      da: 'Verbet retter sig efter grundleddet: »wir bekommen«, »der Fahrer konnte«, »die Unterlagen sind«.',
      de: 'Das Verb richtet sich nach dem Subjekt: „wir bekommen“, „der Fahrer konnte“, „die Unterlagen sind“.',
    },
    certainty: 0.9,
  },
  'worden-after-participle': {
    message: INSTEAD,
    why: {
      en: 'After a participle the passive has “worden”: “ist gestrichen worden”.',
      da: 'Efter et participium har passiv »worden«: »ist gestrichen worden«.',
      de: 'Nach einem Partizip steht im Passiv „worden“: „ist gestrichen worden“.',
    },
    certainty: 0.9,
  },
  'gender-of-noun': {
    message: INSTEAD,
    why: {
      en: 'The noun is feminine: “eine Phase”, “zur Adresse”.',
      da: 'Navneordet er hunkøn: »eine Phase«, »zur Adresse«.',
      de: 'Das Hauptwort ist weiblich: „eine Phase“, „zur Adresse“.',
    },
    certainty: 0.9,
  },
  'genitive-of-noun': {
    message: INSTEAD,
    why: {
      en: 'In the genitive the noun ends in -s or -es: “des Vertrags”, “Ihres Scheins”.',
      da: 'I genitiv ender navneordet på -s eller -es: »des Vertrags«, »Ihres Scheins«.',
      de: 'Im Genitiv endet das Hauptwort auf -s oder -es: „des Vertrags“, „Ihres Scheins“.',
    },
    certainty: 0.9,
  },
  'split-participle': {
    message: ONE_WORD,
    why: {
      en: 'A participle is one word with its prefix: “angeschaut”, “zurückgeschickt”.',
      da: 'Et participium skrives i ét med sin forstavelse: »angeschaut«, »zurückgeschickt«.',
      de: 'Ein Partizip schreibt man mit seinem Zusatz zusammen: „angeschaut“, „zurückgeschickt“.',
    },
    certainty: 0.9,
  },
  'capital-of-address': {
    message: INSTEAD,
    why: {
      en: 'Said to the reader it has a capital: “Ihnen”; “ihnen” are others.',
      da: 'Til læseren skrives det med stort: »Ihnen«; »ihnen« er andre.',
      de: 'Als Anrede schreibt man es groß: „Ihnen“; „ihnen“ sind andere.',
    },
    certainty: 0.8,
  },
  'verb-last': {
    message: INSTEAD,
    why: {
      en: 'After “weil”, “dass” and “ob” the verb stands last: “weil die IBAN nicht gültig war”.',
      da: 'Efter »weil«, »dass« og »ob« står verbet sidst: »weil die IBAN nicht gültig war«.',
      de: 'Nach „weil“, „dass“ und „ob“ steht das Verb am Ende: „weil die IBAN nicht gültig war“.',
    },
    certainty: 0.9,
  },
  'war-not-wahr': {
    message: INSTEAD,
    why: {
      en: '“war” is a form of “sein”; “wahr” is what is true.',
      da: '»war« er en form af »sein«; »wahr« er det, der er sandt.',
      de: '„war“ ist eine Form von „sein“; „wahr“ ist, was stimmt.',
    },
    certainty: 0.9,
  },
  'wenn-not-wen': {
    message: INSTEAD,
    why: {
      en: '“Wenn” names a condition; “wen” asks for a person.',
      da: '»Wenn« nævner en betingelse; »wen« spørger om en person.',
      de: '„Wenn“ nennt eine Bedingung; „wen“ fragt nach einer Person.',
    },
    certainty: 0.9,
  },
  'number-of-noun': {
    message: INSTEAD,
    why: {
      en: 'Here are several: the noun stands in the plural.',
      da: 'Her er der flere: navneordet står i flertal.',
      de: 'Hier sind es mehrere: Das Hauptwort steht im Plural.',
    },
    certainty: 0.9,
  },
};
