const groups: Readonly<Record<string, RegExp>> = {
  order: /ordre|order|bestell|bestill|beställ|bestel|command|pedido|køb|purchase/u,
  invoice: /faktura|factu|invoice|rechnung|regning/u,
  customer: /kunde|kund|customer|klant|client|cliente|konto|account|medlem|member/u,
  case: /\bsag|\bcase|ticket|ärende|vorgang|zaak|dossier|\bcaso|reference|referen|\bref\b|henvendelse/u,
  tracking:
    /track|spor|spår|sendung|paket|pakke|parcel|colis|forsendelse|zending|envío|shipment|consignment|suivi|seguimiento|colli|kolli/u,
  return: /retur|return|rücksend|retour|devol|\brma|credit note|kreditnota|gutschrift/u,
  serial: /serie|serial|seriennummer|imei|série|device|enhed|gerät/u,
  contract: /kontrakt|contract|vertrag|aftale|avtal|contrat|police|policy|abonnement|subscription/u,
  meter: /måler|meter|zähler|mätare|compteur|contador/u,
  booking: /booking|buchung|bokning|boeking|réserv|reserv/u,
  phone: /telefon|phone|\btlf|\btel\b|mobil|ring|call|nummer til dig|téléphone|teléfono|bel/u,
};

/** What the words before a number say it is: the last of them counts. */
export function nameOfFact(before: string): string | undefined {
  let best: { name: string; at: number } | undefined;
  const near = before.slice(-34);
  for (const [name, words] of Object.entries(groups)) {
    const at = Array.from(near.matchAll(new RegExp(words, 'gu'))).at(-1)?.index ?? -1;
    if (at >= 0 && (!best || at > best.at)) best = { name, at };
  }
  return best?.name;
}
