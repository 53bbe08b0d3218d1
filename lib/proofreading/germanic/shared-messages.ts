import type { Localized } from '@/lib/text/localized';

/** What the rules of more than one language say; `$1` is what is right, `$2` what stands there or beside it. */
export const ONE_WORD: Localized = {
  en: 'One word: “$1”.',
  da: 'Ét ord: »$1«.',
  de: 'Ein Wort: „$1“.',
  nl: 'Eén woord: ‘$1’.',
  sv: 'Ett ord: ”$1”.',
};
export const INSTEAD: Localized = {
  en: 'Here “$1”, not “$2”.',
  da: 'Her »$1«, ikke »$2«.',
  de: 'Hier „$1“, nicht „$2“.',
  nl: 'Hier ‘$1’, niet ‘$2’.',
  sv: 'Här ”$1”, inte ”$2”.',
};
