import type { RuleText } from '../germanic/create-germanic-check';
import type { FrenchRuleId } from './french-rule';

const INSTEAD = {
  en: 'Here “$1”, not “$2”.',
  da: 'Her »$1«, ikke »$2«.',
  de: 'Hier „$1“, nicht „$2“.',
  fr: 'Ici « $1 », et non « $2 ».',
};

/** What each rule says; the reader may write French as a second language. */
export const frenchTexts: Readonly<Record<FrenchRuleId, RuleText>> = {
  'verb-and-subject': {
    message: INSTEAD,
    why: {
      en: 'The end of the verb shows who does it: “tu devrais”, “les frais seront”, “votre demande a”.',
      fr: 'La fin du verbe dit qui agit : « tu devrais », « les frais seront », « votre demande a ».',
    },
    certainty: 0.85,
  },
  agreement: {
    message: INSTEAD,
    why: {
      en: 'Participles go with their noun after “être” and beside it: “les frais ont été comptés”.',
      fr: 'Le participe s’accorde avec le nom après « être » et à côté de lui : « les frais ont été comptés ».',
    },
    certainty: 0.85,
  },
  'infinitive-or-participle': {
    message: INSTEAD,
    why: {
      en: 'After “de”, “pour”, “à” and “sans” comes the infinitive; an order to the reader ends in -ez.',
      fr: 'Après « de », « pour », « à », « sans » vient l’infinitif ; un ordre au lecteur finit en -ez.',
    },
    certainty: 0.85,
  },
  'a-or-a': {
    message: INSTEAD,
    why: {
      en: 'The verb “a” has no accent: “le service a établi un avoir”.',
      fr: 'Le verbe « a » n’a pas d’accent : « le service a établi un avoir ».',
    },
    certainty: 0.85,
  },
  'pronoun-place': {
    message: INSTEAD,
    why: {
      en: 'Before an infinitive “nous” and “vous” stand first: “nous le renvoyer”.',
      fr: 'Devant l’infinitif, « nous » et « vous » viennent d’abord : « nous le renvoyer ».',
    },
    certainty: 0.85,
  },
  negation: {
    message: INSTEAD,
    why: {
      en: 'The verb stands between “ne” and “pas”; only an infinitive follows both.',
      fr: 'Le verbe se place entre « ne » et « pas » ; seul l’infinitif suit les deux.',
    },
    certainty: 0.9,
  },
  'after-si': {
    message: INSTEAD,
    why: {
      en: 'After “si” comes the present, not the future.',
      fr: 'Après « si » vient le présent, pas le futur.',
    },
    certainty: 0.85,
  },
};
