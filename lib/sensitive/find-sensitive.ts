import { MASK } from '@/lib/text/mask-reply';
import { overlaps, type Span } from '@/lib/text/span';

import { findSecrets } from './find-secrets';
import { recognizers } from './recognizers';
import type { SensitiveKind } from './sensitive';

export interface SensitivePlace extends Span {
  readonly kind: SensitiveKind;
  /** False where only a word beside it says what it is. */
  readonly isSure: boolean;
}

/** Words that say it is something else: what is numbered by a shop, a carrier or an office. */
const OTHER =
  /(?<!\p{L})(?:(?:order|ordre|bestell|bestil|bestillings|tracking|track|sporings?|sendungs|forsendelses?|försändelse|paket|pakke|parcel|shipment|zending|faktura|invoice|rechnungs|factuur|facture|factura|pedido|commande|sags?|case|ticket|ref|reference|referenz|kunde|kunden|customer|klant|client|serie|serial|imei|ean|gtin|isbn|kolli|meter|måler|zähler|cvr|vat|moms|ust|kvk|siret|produkt|product|artikel|varenr|vare|item|model|police|polis|kontrakt|contract|vertrags|aftale|avtals|booking|reservation|tlf|telefon|tel|phone|mobil|fax|ip|version|uuid|guid|id)[- ]?(?:nummer(?:et|ne)?|numre(?:ne)?|number|nummern|no|nr|num|id|code|kode|nº|n°)?s?\.?)(?:\s+(?:er|is|ist|lautet|är|est|es|var|was))?\s*[:#.]?\s*(?:["'(]\s*)?$/iu;
const NEAR = 40;

/** Data that must not be sent, each place once, the surer kind first. */
export function findSensitive(text: string): SensitivePlace[] {
  const places: SensitivePlace[] = [];
  for (const { kind, pattern, judge, named } of recognizers) {
    for (const { 0: found, index } of text.matchAll(pattern)) {
      if (found.includes(MASK)) continue;
      const verdict = judge(found);
      if (!verdict) continue;
      const before = text.slice(Math.max(0, index - NEAR), index);
      const isNamed = named.test(before);
      if (verdict === 'likely' && !isNamed) continue;
      if (!isNamed && OTHER.test(before)) continue;
      places.push({ kind, isSure: verdict === 'sure', start: index, end: index + found.length });
    }
  }
  for (const secret of findSecrets(text)) places.push({ ...secret, isSure: true });
  const sorted = places.toSorted((one, other) => Number(other.isSure) - Number(one.isSure));
  const kept: SensitivePlace[] = [];
  for (const place of sorted) if (!kept.some((other) => overlaps(place, other))) kept.push(place);
  return kept.toSorted((one, other) => one.start - other.start);
}

/** The value with all but its last signs hidden; passwords wholly. */
export function maskValue(value: string, kind: SensitiveKind): string {
  if (kind === 'password' || kind === 'secret') return '••••';
  const tail = value
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .slice(kind === 'card' || kind === 'iban' ? -4 : -2);
  return `•••• ${tail}`;
}
