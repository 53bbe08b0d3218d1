import type { RuleText } from '../germanic/create-germanic-check';
import type { SpanishRuleId } from './spanish-rule';

const INSTEAD = {
  en: 'Here “$1”, not “$2”.',
  da: 'Her »$1«, ikke »$2«.',
  de: 'Hier „$1“, nicht „$2“.',
  es: 'Aquí «$1», no «$2».',
};

/** What each rule says; the reader may write Spanish as a second language. */
export const spanishTexts: Readonly<Record<SpanishRuleId, RuleText>> = {
  'participle-after-haber': {
    message: INSTEAD,
    why: {
      en: 'After “haber” comes the participle: “hemos enviado”, “había llegado”.',
      es: 'Tras «haber» va el participio: «hemos enviado», «había llegado».',
    },
    certainty: 0.9,
  },
  infinitive: {
    message: INSTEAD,
    why: {
      en: 'After “puede”, “debe” and “volver a” the verb has the form of the dictionary: “puede cancelar”.',
      es: 'Tras «puede», «debe» y «volver a» va el infinitivo: «puede cancelar».',
    },
    certainty: 0.9,
  },
  'pronoun-place': {
    message: INSTEAD,
    why: {
      en: 'Pronouns stand before the verb or are joined to the infinitive or an order, once: “lo puede ver” or “puede verlo”.',
      es: 'El pronombre va ante el verbo, o unido al infinitivo o a la orden, una sola vez: «lo puede ver» o «puede verlo».',
    },
    certainty: 0.9,
  },
  'verb-number': {
    message: INSTEAD,
    why: {
      en: 'The verb goes with its subject: “los gastos se reembolsarán”, “faltan dos”.',
      es: 'El verbo concuerda con su sujeto: «los gastos se reembolsarán», «faltan dos».',
    },
    certainty: 0.85,
  },
  adjective: {
    message: INSTEAD,
    why: {
      en: 'Adjectives and participles go with their noun: “la cuenta está activa”, “el peso indicado”.',
      es: 'Adjetivos y participios concuerdan con su nombre: «la cuenta está activa», «el peso indicado».',
    },
    certainty: 0.85,
  },
  mood: {
    message: INSTEAD,
    why: {
      en: 'After “es necesario que”, “para que”, “le rogamos que” comes the subjunctive; after “si” neither future nor conditional.',
      es: 'Tras «es necesario que», «para que», «le rogamos que» va el subjuntivo; tras «si», ni futuro ni condicional.',
    },
    certainty: 0.85,
  },
  'future-accent': {
    message: INSTEAD,
    why: {
      en: 'With its accent the word says what will be: “cobrará”.',
      es: 'Con tilde la palabra dice lo que será: «cobrará».',
    },
    certainty: 0.8,
  },
  'small-word': {
    message: INSTEAD,
    why: {
      en: '“cualquier” and “todos los” stand before a noun, “está” is the verb, and days are masculine.',
      es: 'Ante un nombre van «cualquier» y «todos los»; «está» es el verbo; los días son masculinos.',
    },
    certainty: 0.85,
  },
};
