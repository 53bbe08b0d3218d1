import { foldText } from '@/lib/guidelines/fold-text';
import type { Guidelines, Term } from '@/lib/guidelines/guidelines';

import { isWidelyKnown } from './widely-known';

/** An installed client, as far as the mix-up checks need it. */
export interface MixUpClient {
  readonly client: string;
  readonly guidelines: Guidelines;
  /** Absent in packs loaded by what does not know it. */
  readonly name?: string;
  readonly mailboxes?: readonly string[];
  readonly brands?: readonly string[];
}

/** What only this client calls itself or its products. */
export interface IdentityPhrase {
  readonly text: string;
  readonly kind: 'name' | 'product';
  /** False for a word that others may use too. */
  readonly isOwn: boolean;
}

/** By what a client is recognised in a reply. */
export interface ClientIdentity {
  readonly client: string;
  readonly name: string;
  readonly phrases: readonly IdentityPhrase[];
  /** Lower case; `*` stands for anything. */
  readonly mailboxes: readonly string[];
  /** Domains of its own, lower case. */
  readonly domains: readonly string[];
  /** Words that its pack adds to the dictionary (folded), so no ordinary ones. */
  readonly words: ReadonlySet<string>;
  /** Whatever its own pack writes of (folded): that may stand in its replies. */
  readonly mentioned: ReadonlySet<string>;
}

/** Reads from a client's packs by what its replies are known. */
export function identityOf(client: MixUpClient): ClientIdentity {
  const { guidelines, mailboxes = [], brands = [] } = client;
  const stated = guidelines.mixUps;
  const name = client.name ?? client.client;
  const domains = [
    ...new Set([
      ...mailboxes.flatMap(domainOf),
      ...(stated?.domains ?? []).map((domain) => domain.toLowerCase()),
    ]),
  ];
  const names = [name, withoutCompanyForm(name), ...brands, ...(stated?.names ?? [])].filter(
    (text) => !text.includes('*'),
  );
  const own = new Set([...names, ...domains.flatMap(labelsOf)].map(plain));
  const shortNames = name.split(/\s+/u).filter((word) => own.has(plain(word)));
  const phrases = [
    ...[...names, ...shortNames].map(asName),
    ...(stated?.products ?? []).map((text): IdentityPhrase => asProduct(text, true)),
    ...productsOf(guidelines, own),
  ];
  return {
    client: client.client,
    name,
    phrases: uniquePhrases(phrases),
    mailboxes: mailboxes.map((mailbox) => mailbox.toLowerCase()),
    domains,
    words: new Set(Object.values(guidelines.words).flat().map(foldText)),
    mentioned: new Set(guidelines.terms.flatMap(wordingOf).map(foldText)),
  };
}

const asName = (text: string): IdentityPhrase => ({ text: text.trim(), kind: 'name', isOwn: true });
const asProduct = (text: string, isOwn: boolean): IdentityPhrase => ({
  text: text.trim(),
  kind: 'product',
  isOwn,
});

/**
 * Names with their own capitals in every language. One that holds the client's name is the client's;
 * of the others only what is written like a name, and none that everybody knows.
 */
function productsOf({ terms }: Guidelines, own: ReadonlySet<string>): IdentityPhrase[] {
  return terms.flatMap((term) => {
    if (term.kind !== 'use' || term.case !== 'exact' || term.lang !== undefined) return [];
    return [term.use, ...term.inflect].flatMap((use): IdentityPhrase[] => {
      if (isWidelyKnown(use)) return [];
      const holdsName = use.split(/[\s-]+/u).some((word) => own.has(plain(word)));
      const isLikeName = /\p{Ll}\p{Lu}|\p{Lu}\S* \p{Lu}/u.test(use);
      return holdsName || isLikeName ? [asProduct(use, holdsName)] : [];
    });
  });
}

function wordingOf(term: Term): readonly string[] {
  return term.kind === 'use'
    ? [term.use, ...term.inflect, ...term.insteadOf]
    : [...term.never, ...term.unless, ...term.suggest];
}

/** `Nordlys Bredbånd A/S` is called `Nordlys Bredbånd` in a reply. */
function withoutCompanyForm(name: string): string {
  return name.replace(
    /,?\s+(?:A\/S|ApS|AS|AB|GmbH(?: & Co\.? KG)?|AG|KG|SE|UG|B\.?V\.?|N\.?V\.?|SAS|SARL|S\.?A\.?|S\.?L\.?|Ltd\.?|Limited|Inc\.?|LLC|plc|Oy|S\.?p\.?A\.?|S\.?r\.?l\.?)$/iu,
    '',
  );
}

/** Anybody has an address here, so the domain tells no client. */
const PUBLIC_MAIL =
  /^(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|mac|aol|gmx|web|mail|proton|protonmail|zoho|fastmail|t-online|freenet|posteo|orange|wanadoo|free|laposte|sfr|ziggo|kpnmail|telia|comhem|jubii|ofir|stofanet|telenor|bluewin|yandex)\.\p{L}{2,3}(?:\.\p{L}{2})?$/u;

/** True for the domain of a mail service that anybody uses. */
export function isPublicMail(domain: string): boolean {
  return PUBLIC_MAIL.test(domain);
}

function domainOf(mailbox: string): string[] {
  const domain = mailbox.slice(mailbox.lastIndexOf('@') + 1).toLowerCase();
  return !domain.includes('*') && domain.includes('.') && !isPublicMail(domain) ? [domain] : [];
}

/** `nordlys` of `mail.nordlys.example`. */
function labelsOf(domain: string): string[] {
  return domain.split('.').slice(0, -1);
}

/** As in an address: small letters without accents. */
function plain(word: string): string {
  return foldText(word)
    .replaceAll('å', 'aa')
    .replaceAll('ø', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replaceAll(/[\p{M}\s'-]/gu, '');
}

function uniquePhrases(phrases: readonly IdentityPhrase[]): IdentityPhrase[] {
  const unique = new Map<string, IdentityPhrase>();
  for (const phrase of phrases) {
    // One or two characters say nothing about a client.
    if ((phrase.text.match(/\p{L}/gu)?.length ?? 0) < 3) continue;
    const key = foldText(phrase.text);
    if (!unique.has(key)) unique.set(key, phrase);
  }
  return [...unique.values()];
}
