import type { Localized } from '@/lib/text/localized';

import type { DanishRuleId } from './danish-rule';

interface RuleText {
  /** `$1`, `$2` are words of the reply, as the rule names them. */
  readonly message: Localized;
  readonly why: Localized;
  /** How sure a find is: right finds of all, measured (`npm run eval -- --only rules`). */
  readonly certainty: number;
}

/** What each rule says; the reader may write Danish as a second language. */
export const danishTexts: Readonly<Record<DanishRuleId, RuleText>> = {
  'infinitive-after-at': {
    message: {
      en: 'After “$1”: the infinitive (without -r), not “$2”.',
      da: 'Efter »$1«: navnemåde (uden -r), ikke »$2«.',
      de: 'Nach „$1“: die Grundform (ohne -r), nicht „$2“.',
    },
    why: {
      en: 'After “at” a verb has the form of the dictionary: “at sende”, not “at sender”. Test: put “at spise” there; if it fits, no -r.',
      da: 'Efter »at« står navnemåde: »at sende«, ikke »at sender«. Prøv med »at spise«: passer det, er der ikke noget -r.',
      de: 'Nach „at“ steht die Grundform: „at sende“, nicht „at sender“. Probe: Passt „at spise“, dann ohne -r.',
    },
    certainty: 0.95,
  },
  'infinitive-after-modal': {
    message: {
      en: 'After “$1”: the infinitive (without -r), not “$2”.',
      da: 'Efter »$1«: navnemåde (uden -r), ikke »$2«.',
      de: 'Nach „$1“: die Grundform (ohne -r), nicht „$2“.',
    },
    why: {
      en: 'A clause has one verb with a tense. After “kan”, “vil”, “skal”, “må”, “bør” and after “lad os” the other verb has no -r: “vi kan sende”.',
      da: 'En sætning har ét udsagnsled med tid. Efter »kan«, »vil«, »skal«, »må«, »bør« og »lad os« står navnemåde: »vi kan sende«.',
      de: 'Ein Satz hat ein Verb mit Zeitform. Nach „kan“, „vil“, „skal“, „må“, „bør“ und „lad os“ steht die Grundform: „vi kan sende“.',
    },
    certainty: 0.95,
  },
  'present-after-subject': {
    message: {
      en: '“$2” is no form for “$1”: the verb of the clause needs a tense.',
      da: '»$2« passer ikke til »$1«: sætningens verbum skal have tid.',
      de: '„$2“ passt nicht zu „$1“: Das Verb des Satzes braucht eine Zeitform.',
    },
    why: {
      en: 'Every clause has a verb in the present (-r) or the past: “vi sender”, not “vi sende”. Test: put “spiser” there; if it fits, -r.',
      da: 'Hver sætning har et verbum i nutid (-r) eller datid: »vi sender«, ikke »vi sende«. Prøv med »spiser«: passer det, skal der -r på.',
      de: 'Jeder Satz hat ein Verb in Gegenwart (-r) oder Vergangenheit: „vi sender“, nicht „vi sende“. Probe: Passt „spiser“, dann mit -r.',
    },
    certainty: 0.95,
  },
  'participle-after-have': {
    message: {
      en: 'After “$1”: the participle, not “$2”.',
      da: 'Efter »$1«: kort tillægsform, ikke »$2«.',
      de: 'Nach „$1“: das Partizip, nicht „$2“.',
    },
    why: {
      en: 'After “har”, “havde” and “er blevet” the verb ends in -t: “vi har sendt”, “vi har modtaget”.',
      da: 'Efter »har«, »havde« og »er blevet« ender verbet på -t: »vi har sendt«, »vi har modtaget«.',
      de: 'Nach „har“, „havde“ und „er blevet“ endet das Verb auf -t: „vi har sendt“, „vi har modtaget“.',
    },
    certainty: 0.95,
  },
  'verb-missing': {
    message: {
      en: 'Is a verb missing between “$1” and “$2”?',
      da: 'Mangler der et verbum mellem »$1« og »$2«?',
      de: 'Fehlt zwischen „$1“ und „$2“ ein Verb?',
    },
    why: {
      en: 'Danish needs “er” or “har” there: “du er interesseret”, “vi har betalt”.',
      da: 'Der skal stå »er« eller »har«: »du er interesseret«, »vi har betalt«.',
      de: 'Dort steht „er“ oder „har“: „du er interesseret“, „vi har betalt“.',
    },
    certainty: 0.87,
  },
  'verb-twice': {
    message: {
      en: '“$2” is enough without “$1”.',
      da: '»$2« er nok uden »$1«.',
      de: '„$2“ genügt ohne „$1“.',
    },
    why: {
      en: 'Danish has no form like “I am writing”: “jeg skriver”.',
      da: 'Dansk har ikke nogen form som “I am writing”: »jeg skriver«.',
      de: 'Eine Form wie “I am writing” gibt es im Dänischen nicht: „jeg skriver“.',
    },
    certainty: 0.87,
  },
  'gender-of-noun': {
    message: {
      en: '“$1” does not go with “$2”.',
      da: '»$1« passer ikke sammen med »$2«.',
      de: '„$1“ passt nicht zu „$2“.',
    },
    why: {
      en: 'A noun is en-word, et-word or plural, and “en/et”, “min/mit/mine”, “denne/dette/disse” go with it.',
      da: 'Et navneord er fælleskøn, intetkøn eller flertal, og »en/et«, »min/mit/mine«, »denne/dette/disse« retter sig efter det.',
      de: 'Ein Hauptwort hat ein Geschlecht und eine Zahl, und „en/et“, „min/mit/mine“, „denne/dette/disse“ richten sich danach.',
    },
    certainty: 0.89,
  },
  'form-of-adjective': {
    message: {
      en: 'The adjective before “$2” needs another ending here.',
      da: 'Tillægsordet foran »$2« skal have en anden endelse her.',
      de: 'Das Adjektiv vor „$2“ braucht hier eine andere Endung.',
    },
    why: {
      en: '“en stor pakke”, “et stort brev”, but -e in the plural and after “den”, “denne”, “min”, “din”: “de store breve”, “din nye ordre”.',
      da: '»en stor pakke«, »et stort brev«, men -e i flertal og efter »den«, »denne«, »min«, »din«: »de store breve«, »din nye ordre«.',
      de: '„en stor pakke“, „et stort brev“, aber -e in der Mehrzahl und nach „den“, „denne“, „min“, „din“: „de store breve“, „din nye ordre“.',
    },
    certainty: 0.91,
  },
  'form-after-be': {
    message: {
      en: 'After “$1 $2” the adjective needs another ending.',
      da: 'Efter »$1 $2« skal tillægsordet have en anden endelse.',
      de: 'Nach „$1 $2“ braucht das Adjektiv eine andere Endung.',
    },
    why: {
      en: 'After “er” the adjective goes with the subject: “pakken er stor”, “brevet er stort”, “varerne er store”.',
      da: 'Efter »er« retter tillægsordet sig efter grundleddet: »pakken er stor«, »brevet er stort«, »varerne er store«.',
      de: 'Nach „er“ richtet sich das Adjektiv nach dem Subjekt: „pakken er stor“, „brevet er stort“, „varerne er store“.',
    },
    certainty: 0.94,
  },
  'definite-twice': {
    message: {
      en: 'After “$1” without the ending: not “$2”.',
      da: 'Efter »$1« uden endelse: ikke »$2«.',
      de: 'Nach „$1“ ohne Endung: nicht „$2“.',
    },
    why: {
      en: '“din ordre” and “denne pakke” are definite already; the noun has no -en or -et after them.',
      da: '»din ordre« og »denne pakke« er bestemte i forvejen; navneordet får ikke -en eller -et.',
      de: '„din ordre“ und „denne pakke“ sind schon bestimmt; das Hauptwort hat kein -en oder -et.',
    },
    certainty: 0.95,
  },
  'plural-after-number': {
    message: {
      en: 'After “$1” the plural: not “$2”.',
      da: 'Efter »$1« flertal: ikke »$2«.',
      de: 'Nach „$1“ die Mehrzahl: nicht „$2“.',
    },
    why: {
      en: 'More than one: “to pakker”, “mange kunder”, “et par minutter”.',
      da: 'Mere end én: »to pakker«, »mange kunder«, »et par minutter«.',
      de: 'Mehr als eins: „to pakker“, „mange kunder“, „et par minutter“.',
    },
    certainty: 0.95,
  },
  'singular-after-article': {
    message: {
      en: 'After “$1” the singular: not “$2”.',
      da: 'Efter »$1« ental: ikke »$2«.',
      de: 'Nach „$1“ die Einzahl: nicht „$2“.',
    },
    why: {
      en: 'One: “en kunde”, “et minut”, “hver time”.',
      da: 'Én: »en kunde«, »et minut«, »hver time«.',
      de: 'Eins: „en kunde“, „et minut“, „hver time“.',
    },
    certainty: 0.9,
  },
  'missing-at': {
    message: {
      en: '“at” is missing between “$1” and “$2”.',
      da: 'Der mangler »at« mellem »$1« og »$2«.',
      de: 'Zwischen „$1“ und „$2“ fehlt „at“.',
    },
    why: {
      en: 'After a small word such as “for”, “uden”, “ved” a verb has “at”: “uden at betale”.',
      da: 'Efter et forholdsord som »for«, »uden«, »ved« står verbet med »at«: »uden at betale«.',
      de: 'Nach einem Verhältniswort wie „for“, „uden“, „ved“ steht das Verb mit „at“: „uden at betale“.',
    },
    certainty: 0.9,
  },
  'no-passive': {
    message: {
      en: '“$1” does something here, so “$2” has no -s.',
      da: '»$1« gør noget her, så »$2« skal ikke have -s.',
      de: '„$1“ tut hier etwas, also hat „$2“ kein -s.',
    },
    why: {
      en: 'With -s something is done to “$1”. Who does it has a verb without it: “så retter jeg fejlen”.',
      da: 'Med -s bliver der gjort noget ved »$1«. Den, der gør det, har et verbum uden: »så retter jeg fejlen«.',
      de: 'Mit -s wird etwas mit „$1“ getan. Wer es tut, hat ein Verb ohne -s: „så retter jeg fejlen“.',
    },
    certainty: 0.9,
  },
  'word-order': {
    message: {
      en: 'After the first part of the sentence the verb comes first: “$2 $1”.',
      da: 'Efter sætningens første led kommer verbet først: »$2 $1«.',
      de: 'Nach dem ersten Teil des Satzes steht zuerst das Verb: „$2 $1“.',
    },
    why: {
      en: 'In a main clause the verb is the second part: “Kommer fejlen igen, sender vi en ny”, “ellers koster det 50 kr.”.',
      da: 'I en hovedsætning er verbet andet led: »Kommer fejlen igen, sender vi en ny«, »ellers koster det 50 kr.«.',
      de: 'Im Hauptsatz ist das Verb das zweite Glied: „Kommer fejlen igen, sender vi en ny“, „ellers koster det 50 kr.“.',
    },
    certainty: 0.9,
  },
  'split-compound': {
    message: {
      en: 'One word: “$2”.',
      da: 'Ét ord: »$2«.',
      de: 'Ein Wort: „$2“.',
    },
    why: {
      en: 'Danish writes compounds as one word: “kundeservice”, “leveringsadresse”. Apart they may mean something else.',
      da: 'Sammensatte ord skrives i ét: »kundeservice«, »leveringsadresse«. Delt kan de betyde noget andet.',
      de: 'Zusammengesetzte Wörter schreibt das Dänische zusammen: „kundeservice“, „leveringsadresse“.',
    },
    certainty: 0.95,
  },
};
