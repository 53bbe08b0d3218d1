import { primaryLanguage } from '@/lib/text/checker';

import type { Form } from './address';

interface AddressMessages {
  readonly wrong: (found: string, wanted: Form) => string;
  /** `others` are places of the form that most of the reply has. */
  readonly mixed: (found: string, form: Form, others: readonly string[]) => string;
  readonly capital: (found: string, right: string) => string;
}

const other = (form: Form): Form => (form === 'formal' ? 'informal' : 'formal');

interface Wording {
  readonly names: Readonly<Record<Form, string>>;
  readonly quote: (words: string) => string;
  readonly wrong: (found: string, form: string, wanted: string) => string;
  readonly mixed: (found: string, form: string, main: string, others: string) => string;
  readonly capital: (found: string, right: string) => string;
}

function say({ names, quote, wrong, mixed, capital }: Wording): AddressMessages {
  return {
    wrong: (found, wanted) => wrong(quote(found), names[other(wanted)], names[wanted]),
    mixed: (found, form, others) => {
      const places = others.length === 0 ? '' : ` (${others.map(quote).join(', ')})`;
      return mixed(quote(found), names[form], names[other(form)], places);
    },
    capital: (found, right) => capital(quote(found), quote(right)),
  };
}

const en = say({
  capital: (found, right) => `This client writes ${right}, not ${found}.`,
  names: { formal: 'formal', informal: 'informal' },
  quote: (words) => `"${words}"`,
  wrong: (found, form, wanted) =>
    `${found} is ${form}; this client uses the ${wanted} form of address.`,
  mixed: (found, form, main, others) =>
    `${found} is ${form}, but the rest of this reply is ${main}${others}. Use one form in the whole reply.`,
});

const da = say({
  capital: (found, right) => `Denne kunde skriver ${right}, ikke ${found}.`,
  names: { formal: 'formel', informal: 'uformel' },
  quote: (words) => `»${words}«`,
  wrong: (found, form, wanted) => `${found} er ${form} tiltale; denne kunde bruger ${wanted}.`,
  mixed: (found, form, main, others) =>
    `${found} er ${form} tiltale, men resten af svaret er ${main}${others}. Brug én form i hele svaret.`,
});

const de = say({
  capital: (found, right) => `Dieser Auftraggeber schreibt ${right}, nicht ${found}.`,
  names: { formal: 'förmlich', informal: 'vertraut' },
  quote: (words) => `„${words}“`,
  wrong: (found, form, wanted) =>
    `Die Anrede ${found} ist ${form}; bei diesem Auftraggeber ist sie ${wanted}.`,
  mixed: (found, form, main, others) =>
    `Die Anrede ${found} ist ${form}, der Rest der Antwort ist ${main}${others}. Bleiben Sie bei einer Form.`,
});

const sv = say({
  capital: (found, right) => `Den här kunden skriver ${right}, inte ${found}.`,
  names: { formal: 'formellt', informal: 'informellt' },
  quote: (words) => `”${words}”`,
  wrong: (found, form, wanted) =>
    `${found} är ett ${form} tilltal; den här kunden vill ha ${wanted}.`,
  mixed: (found, form, main, others) =>
    `${found} är ett ${form} tilltal, men resten av svaret är ${main}${others}. Använd en form i hela svaret.`,
});

const nl = say({
  capital: (found, right) => `Deze opdrachtgever schrijft ${right}, niet ${found}.`,
  names: { formal: 'formeel', informal: 'informeel' },
  quote: (words) => `‘${words}’`,
  wrong: (found, form, wanted) =>
    `${found} is ${form}; bij deze opdrachtgever is de aanspreekvorm ${wanted}.`,
  mixed: (found, form, main, others) =>
    `${found} is ${form}, maar de rest van het antwoord is ${main}${others}. Gebruik één vorm in het hele antwoord.`,
});

const fr = say({
  capital: (found, right) => `Ce client écrit ${right}, et non ${found}.`,
  names: { formal: 'le vouvoiement', informal: 'le tutoiement' },
  quote: (words) => `« ${words} »`,
  wrong: (found, form, wanted) => `${found} : c’est ${form}, mais ce client emploie ${wanted}.`,
  mixed: (found, form, main, others) =>
    `${found} : c’est ${form}, mais le reste de la réponse emploie ${main}${others}. Gardez une seule forme.`,
});

const es = say({
  capital: (found, right) => `Este cliente escribe ${right}, no ${found}.`,
  names: { formal: 'formal', informal: 'informal' },
  quote: (words) => `«${words}»`,
  wrong: (found, form, wanted) =>
    `${found} es un trato ${form}; este cliente usa el trato ${wanted}.`,
  mixed: (found, form, main, others) =>
    `${found} es un trato ${form}, pero el resto de la respuesta es ${main}${others}. Use una sola forma en toda la respuesta.`,
});

const languages: Readonly<Record<string, AddressMessages>> = { da, de, en, es, fr, nl, sv };

/** What is said about the form of address, in the agent's language. */
export function addressMessages(screenLanguage: string): AddressMessages {
  return languages[primaryLanguage(screenLanguage)] ?? en;
}
