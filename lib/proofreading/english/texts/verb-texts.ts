import type { RuleText } from './english-rule-text';

/** What the rules say about verbs; the reader writes English as a second language. */
export const verbTexts = {
  'base-after-modal': {
    message: {
      en: 'After “$1”: the plain verb, not “$2”.',
      da: 'Efter »$1«: verbet uden endelse, ikke »$2«.',
      de: 'Nach „$1“: das Verb ohne Endung, nicht „$2“.',
    },
    why: {
      en: 'After can, could, will, would, should, must, may and might the verb has no ending: “we can help”, “it will arrive”.',
      da: 'Efter can, could, will, would, should, must, may og might har verbet ingen endelse: “we can help”, “it will arrive”.',
      de: 'Nach can, could, will, would, should, must, may und might hat das Verb keine Endung: “we can help”, “it will arrive”.',
    },
    certainty: 0.9,
  },
  'base-after-do': {
    message: {
      en: 'After “$1”: the plain verb, not “$2”.',
      da: 'Efter »$1«: verbet uden endelse, ikke »$2«.',
      de: 'Nach „$1“: das Verb ohne Endung, nicht „$2“.',
    },
    why: {
      en: '“did”, “does” and “do” carry the tense; the other verb stays as it is: “we didn’t receive it”, “does it work?”.',
      da: '»did«, »does« og »do« bærer tiden; det andet verbum står uændret: “we didn’t receive it”, “does it work?”.',
      de: '„did“, „does“ und „do“ tragen die Zeit; das andere Verb bleibt unverändert: “we didn’t receive it”, “does it work?”.',
    },
    certainty: 0.95,
  },
  'base-after-to': {
    message: {
      en: 'After “to”: the plain verb, not “$1”.',
      da: 'Efter »to«: verbet uden endelse, ikke »$1«.',
      de: 'Nach „to“: das Verb ohne Endung, nicht „$1“.',
    },
    why: {
      en: 'An infinitive has no ending: “we have to check it”, “to send it”.',
      da: 'Infinitiv har ingen endelse: “we have to check it”, “to send it”.',
      de: 'Der Infinitiv hat keine Endung: “we have to check it”, “to send it”.',
    },
    certainty: 0.85,
  },
  'participle-after-have': {
    message: {
      en: 'After “$1”: the third form of the verb, not “$2”.',
      da: 'Efter »$1«: verbets tredje form, ikke »$2«.',
      de: 'Nach „$1“: die dritte Form des Verbs, nicht „$2“.',
    },
    why: {
      en: 'After have, has and had stands the participle: “we have sent”, “it has gone”.',
      da: 'Efter have, has og had står participium: “we have sent”, “it has gone”.',
      de: 'Nach have, has und had steht das Partizip: “we have sent”, “it has gone”.',
    },
    certainty: 0.85,
  },
  'form-after-be': {
    message: {
      en: 'After “$1” the verb needs another form than “$2”.',
      da: 'Efter »$1« skal verbet have en anden form end »$2«.',
      de: 'Nach „$1“ braucht das Verb eine andere Form als „$2“.',
    },
    why: {
      en: 'After am, is, are, was and were: “is sent” (somebody does it), “is sending” (now), or no “is” at all: “I agree”, “it depends”.',
      da: 'Efter am, is, are, was og were: “is sent” (det bliver gjort), “is sending” (lige nu), eller slet intet “is”: “I agree”, “it depends”.',
      de: 'Nach am, is, are, was und were: “is sent” (es wird getan), “is sending” (gerade jetzt), oder gar kein “is”: “I agree”, “it depends”.',
    },
    certainty: 0.9,
  },
  'forward-to': {
    message: {
      en: 'After “look forward”: “to” and the -ing form.',
      da: 'Efter »look forward«: »to« og -ing-form.',
      de: 'Nach „look forward“: „to“ und die -ing-Form.',
    },
    why: {
      en: '“to” is a preposition here: “We look forward to hearing from you.”',
      da: '»to« er her en præposition: “We look forward to hearing from you.”',
      de: '„to“ ist hier eine Präposition: “We look forward to hearing from you.”',
    },
    certainty: 0.95,
  },
  'ing-after-preposition': {
    message: {
      en: 'After “$1”: the -ing form, not “$2”.',
      da: 'Efter »$1«: -ing-form, ikke »$2«.',
      de: 'Nach „$1“: die -ing-Form, nicht „$2“.',
    },
    why: {
      en: 'After a preposition a verb gets -ing: “by sending”, “without asking”, “thank you for waiting”.',
      da: 'Efter en præposition får verbet -ing: “by sending”, “without asking”, “thank you for waiting”.',
      de: 'Nach einer Präposition bekommt das Verb -ing: “by sending”, “without asking”, “thank you for waiting”.',
    },
    certainty: 0.8,
  },
  'to-missing': {
    message: {
      en: '“to” is missing between “$1” and “$2”.',
      da: 'Der mangler »to« mellem »$1« og »$2«.',
      de: 'Zwischen „$1“ und „$2“ fehlt „to“.',
    },
    why: {
      en: 'After want, need, hope, plan, decide, try and would like the other verb has “to”: “we want to help”.',
      da: 'Efter want, need, hope, plan, decide, try og would like har det andet verbum »to«: “we want to help”.',
      de: 'Nach want, need, hope, plan, decide, try und would like hat das andere Verb „to“: “we want to help”.',
    },
    certainty: 0.9,
  },
  'ing-after-verb': {
    message: {
      en: 'After “$1”: the -ing form, not “$2”.',
      da: 'Efter »$1«: -ing-form, ikke »$2«.',
      de: 'Nach „$1“: die -ing-Form, nicht „$2“.',
    },
    why: {
      en: 'enjoy, avoid, finish, suggest, recommend and mind take -ing: “we suggest waiting”, “we recommend restarting it”.',
      da: 'enjoy, avoid, finish, suggest, recommend og mind tager -ing: “we suggest waiting”, “we recommend restarting it”.',
      de: 'enjoy, avoid, finish, suggest, recommend und mind stehen mit -ing: “we suggest waiting”, “we recommend restarting it”.',
    },
    certainty: 0.8,
  },
  'to-needless': {
    message: {
      en: 'After “$1” without “to”.',
      da: 'Efter »$1« uden »to«.',
      de: 'Nach „$1“ ohne „to“.',
    },
    why: {
      en: 'can, will, must and the like, and “let me”, “make him” take the plain verb: “we must check it”, “let me know”.',
      da: 'can, will, must og lignende samt “let me”, “make him” tager verbet uden »to«: “we must check it”, “let me know”.',
      de: 'can, will, must und ähnliche sowie “let me”, “make him” stehen ohne „to“: “we must check it”, “let me know”.',
    },
    certainty: 0.95,
  },
  'be-missing': {
    message: {
      en: 'A form of “be” is missing between “$1” and “$2”.',
      da: 'Der mangler en form af »be« mellem »$1« og »$2«.',
      de: 'Zwischen „$1“ und „$2“ fehlt eine Form von „be“.',
    },
    why: {
      en: 'Each clause needs a verb: “we are sorry”, “it is very useful”, “we will be able to help”.',
      da: 'Hver sætning skal have et verbum: “we are sorry”, “it is very useful”, “we will be able to help”.',
      de: 'Jeder Satz braucht ein Verb: “we are sorry”, “it is very useful”, “we will be able to help”.',
    },
    certainty: 0.9,
  },
  'subject-missing': {
    message: {
      en: 'A subject is missing before “$1”: “it $1”?',
      da: 'Der mangler et subjekt foran »$1«: »it $1«?',
      de: 'Vor „$1“ fehlt ein Subjekt: „it $1“?',
    },
    why: {
      en: 'English does not leave out the subject: “it is important that …”, “because it is late”.',
      da: 'Engelsk udelader ikke subjektet: “it is important that …”, “because it is late”.',
      de: 'Das Englische lässt das Subjekt nicht weg: “it is important that …”, “because it is late”.',
    },
    certainty: 0.6,
  },
  'verb-of-pronoun': {
    message: {
      en: '“$2” does not go with “$1”.',
      da: '»$2« passer ikke til »$1«.',
      de: '„$2“ passt nicht zu „$1“.',
    },
    why: {
      en: 'With he, she and it the verb gets -s (“it works”, “he has”), with I, you, we and they it does not (“we have”).',
      da: 'Med he, she og it får verbet -s (“it works”, “he has”), med I, you, we og they ikke (“we have”).',
      de: 'Bei he, she und it bekommt das Verb -s (“it works”, “he has”), bei I, you, we und they nicht (“we have”).',
    },
    certainty: 0.95,
  },
  'verb-of-noun': {
    message: {
      en: '“$2” does not go with “$1”.',
      da: '»$2« passer ikke til »$1«.',
      de: '„$2“ passt nicht zu „$1“.',
    },
    why: {
      en: 'One thing: is, was, has, works. Several things: are, were, have, work. “The payment is …”, “the payments are …”.',
      da: 'Én ting: is, was, has, works. Flere ting: are, were, have, work. “The payment is …”, “the payments are …”.',
      de: 'Ein Ding: is, was, has, works. Mehrere: are, were, have, work. “The payment is …”, “the payments are …”.',
    },
    certainty: 0.9,
  },
  'there-is': {
    message: {
      en: '“$1” does not go with “$2”.',
      da: '»$1« passer ikke til »$2«.',
      de: '„$1“ passt nicht zu „$2“.',
    },
    why: {
      en: '“there is” for one thing, “there are” for several: “there are two parcels”.',
      da: '“there is” ved én ting, “there are” ved flere: “there are two parcels”.',
      de: '“there is” bei einem Ding, “there are” bei mehreren: “there are two parcels”.',
    },
    certainty: 0.95,
  },
} as const satisfies Readonly<Record<string, RuleText>>;
