/** How far before a number the word that names it may stand. */
const REACH = 48;

/** Names of numbers that may be sent; whatever such a word names is no secret. */
const harmless =
  /\b(?:ordre?|order|bestell|bestill|beställ|bestel|command|pedido|factu|faktura|invoice|rechnung|track|sporing|spårning|sendung|paket|pakke|parcel|colis|forsendelse|zending|envío|shipment|consignment|imei|ean|isbn|gtin|serie|serial|kunde|kund|customer|client|klant|cliente|ticket|sag|case|reference|referen|ref|tel|tlf|telefon|phone|mobil|fax|téléphone|cvr|org|kvk|siret|siren|handelsregister|vat|ust|moms|btw|måler|meter|zähler|artik|part n|part-n|article|vare|item|product|produkt|sku|udbetal|booking|buchung|reserv|police|policy|contract|kontrakt|vertrag|aftale|avtal|version|build|uuid|modem|router|mac|sim|iccid|puk|gift|gavekort|gutschein|voucher|retur|rma)/giu;

/** What the words near a number say of it: whichever name stands nearest counts. */
export function namedBy(
  text: string,
  { start, end, words }: { readonly start: number; readonly end: number; readonly words: RegExp },
): 'this' | 'another' | 'nothing' {
  const before = sentenceBefore(text, start);
  const own = lastIndex(before, words);
  const other = lastIndex(before, harmless);
  if (own >= 0 && own + 24 >= other)
    return own >= other || own > before.length - 24 ? 'this' : 'another';
  if (/^[ )(,:–-]{1,4}/u.test(text.slice(end, end + 4))) {
    const after = text.slice(end, end + 24);
    if (/^[ ]?\(/u.test(after) && lastIndex(after, words) >= 0) return 'this';
  }
  return other >= 0 ? 'another' : 'nothing';
}

/** What stands before in the same sentence or line, not too far off. */
export function sentenceBefore(text: string, start: number, reach = REACH): string {
  const before = text.slice(Math.max(0, start - reach), start);
  const cut = Math.max(before.lastIndexOf('\n\n'), lastIndex(before, /[.!?] (?=\p{Lu})/gu));
  return cut < 0 ? before : before.slice(cut + 1);
}

function lastIndex(text: string, words: RegExp): number {
  let last = -1;
  for (const match of text.matchAll(words)) last = match.index;
  return last;
}
