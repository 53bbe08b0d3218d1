import type { RuleText } from './english-rule-text';

/** What the rules say about tenses and questions; the reader writes English as a second language. */
export const tenseTexts = {
  'perfect-in-the-past': {
    message: {
      en: 'With a time in the past not “$1”: the past tense.',
      da: 'Ved et tidspunkt i fortiden ikke »$1«, men datid.',
      de: 'Bei einem Zeitpunkt in der Vergangenheit nicht „$1“, sondern das Präteritum.',
    },
    why: {
      en: 'yesterday, last week and two days ago are over: “we sent it yesterday”, not “we have sent it yesterday”.',
      da: 'yesterday, last week og two days ago er forbi: “we sent it yesterday”, ikke “we have sent it yesterday”.',
      de: 'yesterday, last week und two days ago sind vorbei: “we sent it yesterday”, nicht “we have sent it yesterday”.',
    },
    certainty: 0.9,
  },
  'present-since': {
    message: {
      en: 'With “since” not “$1”: “have been …ing”.',
      da: 'Ved »since« ikke »$1«, men “have been …ing”.',
      de: 'Bei „since“ nicht „$1“, sondern “have been …ing”.',
    },
    why: {
      en: 'What began in the past and still goes on is in the perfect: “we have been waiting since Monday”.',
      da: 'Det, der begyndte i fortiden og stadig varer, står i førnutid: “we have been waiting since Monday”.',
      de: 'Was in der Vergangenheit begann und noch andauert, steht im Perfekt: “we have been waiting since Monday”.',
    },
    certainty: 0.9,
  },
  'helper-missing': {
    message: {
      en: '“have” is missing between “$1” and “$2”.',
      da: 'Der mangler »have« mellem »$1« og »$2«.',
      de: 'Zwischen „$1“ und „$2“ fehlt „have“.',
    },
    why: {
      en: 'gone, done, seen and the like cannot stand alone: “we have seen it” or “we saw it”.',
      da: 'gone, done, seen og lignende kan ikke stå alene: “we have seen it” eller “we saw it”.',
      de: 'gone, done, seen und ähnliche stehen nie allein: “we have seen it” oder “we saw it”.',
    },
    certainty: 0.9,
  },
  'question-order': {
    message: {
      en: 'The order of words here: not “$1”.',
      da: 'Ordstillingen her: ikke »$1«.',
      de: 'Die Wortstellung hier: nicht „$1“.',
    },
    why: {
      en: 'A question turns subject and verb round, a question inside a sentence does not: “Where is it?”, “I know where it is.”',
      da: 'Et spørgsmål bytter om på subjekt og verbum, et spørgsmål inde i en sætning gør ikke: “Where is it?”, “I know where it is.”',
      de: 'Eine Frage stellt Subjekt und Verb um, eine Frage im Satz nicht: “Where is it?”, “I know where it is.”',
    },
    certainty: 0.85,
  },
  'will-in-clause': {
    message: {
      en: 'After “$1” not “$2”: the present.',
      da: 'Efter »$1« ikke »$2«, men nutid.',
      de: 'Nach „$1“ nicht „$2“, sondern das Präsens.',
    },
    why: {
      en: 'A clause with if, when or as soon as has no “will”: “When you receive it, …”, “as soon as it arrives”.',
      da: 'En ledsætning med if, when eller as soon as har ikke »will«: “When you receive it, …”, “as soon as it arrives”.',
      de: 'Ein Nebensatz mit if, when oder as soon as steht ohne „will“: “When you receive it, …”, “as soon as it arrives”.',
    },
    certainty: 0.85,
  },
  'base-after-help': {
    message: {
      en: 'After “$1”: the plain verb, not “$2”.',
      da: 'Efter »$1«: verbet uden endelse, ikke »$2«.',
      de: 'Nach „$1“: das Verb ohne Endung, nicht „$2“.',
    },
    why: {
      en: 'help takes the plain verb, with or without “to”: “this helps us find it”.',
      da: 'help tager verbet uden endelse, med eller uden »to«: “this helps us find it”.',
      de: 'Nach help steht das Verb ohne Endung, mit oder ohne „to“: “this helps us find it”.',
    },
    certainty: 0.85,
  },
} as const satisfies Readonly<Record<string, RuleText>>;
