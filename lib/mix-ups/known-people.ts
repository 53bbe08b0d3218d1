import { exactText } from '@/lib/guidelines/fold-text';
import type { ReplyContext } from '@/lib/text/reply-context';

import { JOINERS, PARTICLES, TITLES } from './greeting-words';

/** Somebody the reply may be written to, with the words of the name as they write it. */
export interface KnownPerson {
  readonly words: readonly string[];
  /** Undefined where it is not known which words are the last name. */
  readonly first?: string;
  readonly source: 'customer' | 'signature';
}

/** The customer and whoever signed the mail or gave a name in it. */
export function knownPeople({ customer, thread = '' }: ReplyContext): readonly KnownPerson[] {
  const people: KnownPerson[] = [];
  const words = customer ? wordsOfPerson(customer.name) : [];
  if (words.length > 0) {
    const first = customer?.firstName?.trim();
    people.push({ words, source: 'customer', ...(first && { first }) });
  }
  for (const name of [...signedBy(thread), ...introducedAs(thread)]) {
    const signed = wordsOfPerson(name);
    if (signed.length > 0) people.push({ words: signed, source: 'signature' });
  }
  return people;
}

const COMPANY =
  /[\d@/&_]|(?<![\p{L}])(?:aps|a\/s|as|ab|gmbh|ag|kg|ug|ohg|bv|nv|sas|sarl|sa|sl|ltd|limited|inc|llc|plc|oy|vvs|team|support|service|services|shop|store|firma|company|group|holding|consulting|solutions|kundeservice|kundenservice|info|admin|noreply|office|club|forening|verein|skole|schule|school|hotel|restaurant|kommune|bank|anonymous|unknown|guest|ukendt|unbekannt|kunde|customer|user|test)(?![\p{L}])/iu;

/** The words of a person's name, first name first; none for a company, an address or a user's name. */
function wordsOfPerson(name: string): string[] {
  const text = exactText(name)
    .replaceAll(/\([^()]*\)|["“”„«»]/gu, ' ')
    .trim();
  if (text === '' || text.length > 60 || COMPANY.test(text)) return [];
  const [before = '', after] = text.split(',', 2);
  const turned = after === undefined ? before : `${after} ${before}`;
  const words = turned.split(/\s+/u).filter((word) => {
    const bare = word.toLowerCase().replace(/\.$/u, '');
    return bare !== '' && !TITLES.has(bare);
  });
  const isName =
    words.length <= 6 && words.every((word) => /^['’]?\p{L}[\p{L}\p{M}'’.-]*$/u.test(word));
  const hasShout = words.some((word) => /^\p{Lu}{2,}$/u.test(word)) && /\p{Ll}/u.test(turned);
  return isName && !hasShout ? words : [];
}

const SIGN_OFF =
  /^[ \t]*(?:(?:med )?(?:de )?(?:mange |kærlige? |kære |venlige? |bedste |vänliga? |vennlige? |hjertelig )*(?:hilsner|hilsen|hälsningar|hälsning)(?: fra)?|mvh|m\.v\.h\.?|vh|dbh|kh|på forhånd tak|tak på forhånd|tusen takk|(?:på förhand )?tack(?: på förhand)?|tak|(?:kind|best|warm|many|sincere|with kind|with best)? ?(?:regards|wishes)|best|cheers|thanks(?: again| in advance| a lot)?|many thanks|thank you|sincerely|yours(?: sincerely| truly| faithfully)?|(?:mit )?(?:freundliche[nm]?|viele[nm]?|beste[nm]?|liebe[nm]?|herzliche[nm]?|schöne[nm]?) (?:grüße[n]?|gruß|grüsse[n]?|gruss)|mfg|lg|vg|danke(?: im voraus)?|vielen dank(?: im voraus)?|gruß|grüße|(?:met )?(?:vriendelijke|hartelijke) groet(?:en)?|groet(?:en|jes)?|gr\.?|alvast bedankt|bedankt|cordialement|bien cordialement|bien à vous|salutations|merci(?: d'avance)?|(?:un )?(?:cordial )?saludos?(?: cordiales)?|atentamente|gracias(?: de antemano)?|un abrazo|cordiali saluti|atenciosamente|obrigad[oa])[ \t]*[,.!:–-]*[ \t]*(?<same>[^\n]*)$/iu;

/** Names under the last sign-off of the mail, or its last line when that is a name alone under others. */
function signedBy(thread: string): string[] {
  const lines = thread
    .split(/[\n\r]+/u)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('>'))
    .slice(-10);
  const at = lines.findLastIndex((line) => SIGN_OFF.test(line));
  const same = SIGN_OFF.exec(lines[at] ?? '')?.groups?.['same'] ?? '';
  if (at < 0) {
    // One line alone is what the mail says.
    return lines.length > 1 ? namesOnLine(lines.at(-1) ?? '', 'capitals').slice(0, 3) : [];
  }
  return [...namesOnLine(same, 'capitals'), ...namesOnLine(lines[at + 1] ?? '', 'any')].slice(0, 3);
}

/** `Mette og Jens Hansen` are two; in small letters only where a name must stand, and only a short one. */
function namesOnLine(line: string, letters: 'capitals' | 'any'): string[] {
  if (line.length > 80) return [];
  const bare = line.replace(/^[-–—/ ]+|[.,! ]+$/gu, '').replace(/,.*$/u, '');
  const words = bare.split(/\s+/u);
  const hasCapitals = words.every(
    (word) => /^\p{Lu}[\p{L}\p{M}'’-]*\.?$/u.test(word) || JOINERS.has(word) || PARTICLES.has(word),
  );
  const isShort = words.length <= 2 && words.every((word) => /^\p{L}[\p{L}'’-]+$/u.test(word));
  const isName = words.length <= 6 && (hasCapitals || (letters === 'any' && isShort));
  if (!isName || words.every((word) => PARTICLES.has(word))) return [];
  return bare.split(/\s+(?:og|and|und|och|en|et|y|e|&|\+)\s+/iu);
}

const INTRODUCTION =
  /(?<![\p{L}])(?:my name is|this is|i am called|jeg hedder|mit navn er|dette er|navnet er|jag heter|mitt namn är|ich heiße|ich heisse|mein name ist|mijn naam is|ik heet|je m['’]appelle|mon nom est|me llamo|mi nombre es|il mio nome è|mi chiamo|meu nome é)[ \t]+(?<name>\p{Lu}[\p{L}\p{M}'’-]*(?:[ \t]\p{Lu}[\p{L}\p{M}'’-]*){0,3})/giu;

function introducedAs(thread: string): string[] {
  return [...thread.slice(0, 20_000).matchAll(INTRODUCTION)].flatMap(({ groups }) => {
    // Read without capitals, the expression takes any words; a name has them.
    const name = /^(?:\p{Lu}[\p{L}\p{M}'’-]*(?: |$)){1,4}/u.exec(groups?.['name'] ?? '')?.[0];
    return name === undefined ? [] : [name.trim()];
  });
}
