import { LanguageToolError, type LanguageToolErrorKind } from 'languagetool-api-client';

import { inLanguage, type Localized } from '@/lib/text/localized';

type Trouble = LanguageToolErrorKind | 'late';

const TROUBLES: Readonly<Record<Trouble, Localized>> = {
  'bad-request': {
    en: 'The server did not accept the request.',
    da: 'Serveren tog ikke imod forespørgslen.',
    de: 'Der Server hat die Anfrage nicht angenommen.',
  },
  'not-allowed': {
    en: 'The server refused access.',
    da: 'Serveren giver ikke adgang.',
    de: 'Der Server verweigert den Zugang.',
  },
  'rate-limited': {
    en: 'The server has had too many requests; it is asked again later.',
    da: 'Serveren har fået for mange forespørgsler; den spørges igen senere.',
    de: 'Der Server hat zu viele Anfragen bekommen; er wird später wieder gefragt.',
  },
  'too-long': {
    en: 'The server does not take texts this long.',
    da: 'Serveren tager ikke så lange tekster.',
    de: 'So lange Texte nimmt der Server nicht an.',
  },
  timeout: {
    en: 'The server took too long.',
    da: 'Serveren var for længe om det.',
    de: 'Der Server hat zu lange gebraucht.',
  },
  'server-error': {
    en: 'The server failed.',
    da: 'Serveren fejlede.',
    de: 'Beim Server ist ein Fehler aufgetreten.',
  },
  unavailable: {
    en: 'The server is not available at the moment.',
    da: 'Serveren er ikke tilgængelig lige nu.',
    de: 'Der Server ist im Moment nicht verfügbar.',
  },
  'not-languagetool': {
    en: 'Something else than LanguageTool answers at the address.',
    da: 'Det er ikke LanguageTool, der svarer på adressen.',
    de: 'An der Adresse antwortet etwas anderes als LanguageTool.',
  },
  unreachable: {
    en: 'The server was not reached.',
    da: 'Serveren kunne ikke nås.',
    de: 'Der Server wurde nicht erreicht.',
  },
  late: {
    en: 'The server has not answered yet; what it finds is shown when it comes.',
    da: 'Serveren har ikke svaret endnu; det, den finder, vises, når det kommer.',
    de: 'Der Server hat noch nicht geantwortet; was er findet, wird dann gezeigt.',
  },
};

/** One sentence about what went wrong at the server, for the agent; it holds nothing of the text. */
export function sayTrouble(error: unknown, screenLanguage: string): string {
  if (error instanceof LanguageToolError) return inLanguage(TROUBLES[error.kind], screenLanguage);
  return inLanguage(TROUBLES.unreachable, screenLanguage);
}

/** Said while an answer is waited for no longer, and still taken when it comes. */
export function sayLate(screenLanguage: string): string {
  return inLanguage(TROUBLES.late, screenLanguage);
}
