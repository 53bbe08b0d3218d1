import type { MixUpMessages } from './mix-up-wording';

/** In German. */
export const de: MixUpMessages = {
  leftOver: (found) => `Ersetzen Sie „${found}“: Es ist aus einer Vorlage übrig.`,
  leftOverWhy: 'Die Kundin oder der Kunde sähe ein leeres Feld der Vorlage.',
  emptyName: (found) => `In „${found}“ fehlt der Name.`,
  noAttachment: (found) => `Sie schreiben „${found}“, aber es ist nichts angehängt.`,
  noAttachmentWhy: 'Eine fehlende Datei kostet beide Seiten eine weitere E-Mail.',
  otherClient: (found, other, own) =>
    `„${found}“ gehört zu ${other}, diese Antwort ist aber für ${own}.`,
  otherClientWhy: 'Niemand soll sehen, dass hier auch für andere Firmen geantwortet wird.',
  otherRecipient: (domain, other) =>
    `Diese Antwort geht an eine Adresse bei ${domain}, die zu ${other} gehört.`,
  recipientSlip:
    'Die Adresse der Empfängerin oder des Empfängers weicht um ein Zeichen ab. Prüfen Sie sie.',
  notToCustomer: 'Die Adresse der Kundin oder des Kunden ist nicht unter den Empfängern.',
  recipientWhy: 'Was an die falsche Adresse ging, lässt sich nicht zurückholen.',
  misspeltName: (found, right) => `Der Name lautet „${right}“, nicht „${found}“.`,
  otherName: (found, right) => `Sie grüßen „${found}“, die Nachricht kam aber von „${right}“.`,
  swappedName: (found, right) =>
    `„${found}“ verwechselt Vor- und Nachnamen. Schreiben Sie „${right}“.`,
  nameWhy: 'Ein falscher Name fällt als Erstes auf.',
  foreignReply: (found, wanted) =>
    `Diese Antwort ist auf ${found}. Für diesen Auftraggeber schreiben wir auf ${wanted}.`,
  notCustomersLanguage: (found, wanted) =>
    `Diese Antwort ist auf ${found}, die Nachricht kam aber auf ${wanted}.`,
  foreignParagraph: (found, wanted) =>
    `Dieser Absatz ist auf ${found}, der Rest der Antwort auf ${wanted}.`,
  languageWhy: 'Vielleicht wird sie nicht verstanden.',
};
