import { primaryLanguage } from '@/lib/text/checker';

import type { Form } from './address';

interface AddressMessages {
  readonly wrong: (found: string, wanted: Form) => string;
  readonly mixed: (found: string, form: Form) => string;
}

const en: AddressMessages = {
  wrong: (found, wanted) =>
    `"${found}" is ${wanted === 'formal' ? 'informal' : 'formal'}; this client uses the ${wanted} form of address.`,
  mixed: (found, form) =>
    `"${found}" is ${form}, but the rest of this reply is ${form === 'formal' ? 'informal' : 'formal'}. Use one form throughout.`,
};
const names = {
  da: { formal: 'De-form', informal: 'du-form' },
  de: { formal: 'Sie-Form', informal: 'Du-Form' },
} as const;
const da: AddressMessages = {
  wrong: (found, wanted) =>
    `»${found}« er ikke ${names.da[wanted]}; denne kunde bruger ${names.da[wanted]}.`,
  mixed: (found, form) =>
    `»${found}« er ${names.da[form]}, men resten af svaret er det ikke. Brug én form hele vejen.`,
};
const de: AddressMessages = {
  wrong: (found, wanted) =>
    `„${found}“ passt nicht: Dieser Auftraggeber verwendet die ${names.de[wanted]}.`,
  mixed: (found, form) =>
    `„${found}“ ist ${names.de[form]}, der Rest der Antwort nicht. Bleiben Sie bei einer Form.`,
};

const languages: Readonly<Record<string, AddressMessages>> = { da, de, en };

/** What is said about the form of address, in the agent's language. */
export function addressMessages(screenLanguage: string): AddressMessages {
  return languages[primaryLanguage(screenLanguage)] ?? en;
}
