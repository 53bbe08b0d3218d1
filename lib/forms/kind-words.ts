import type { FieldKind } from '@/lib/text/form-field';

import { countryPhrases } from './country-phrases';

const list = (text: string): readonly string[] => text.trim().split(/\s*\|\s*/u);

/**
 * What fields are called in en, da, sv, de, nl, fr and es: whole words, from the most telling kind to
 * the least. `=` before words that say it only when they are the whole name.
 */
export const kindWords: readonly (readonly [FieldKind, readonly string[]])[] = [
  [
    'email',
    list(`e mail|email|mail address|mailadresse|e postadress|epost|e post|mejl|mejladress|emailadres|mailadres|courriel
      |adresse électronique|correo|correo electrónico|=mail`),
  ],
  [
    'iban',
    list(
      `iban|bank account|account number iban|bankkonto|iban nummer|iban nr|rekeningnummer|compte bancaire|cuenta bancaria`,
    ),
  ],
  [
    'vat',
    list(`cvr|cvr nr|cvr nummer|cvrnummer|vat|vat number|vat no|vat id|momsnummer|moms nr|momsregistreringsnummer|ust id|ust idnr|ust id nr
      |umsatzsteuer id|umsatzsteueridentifikationsnummer|btw|btw nummer|btw nr|numéro de tva|n tva|tva intracommunautaire|nif iva|vatin`),
  ],
  [
    'phone',
    list(`phone|phone number|telephone|mobile|mobile number|mobile phone|cell phone|cellphone|telefon|telefonnr|telefonnummer|tlf|tlf nr
      |tlfnr|mobil|mobilnr|mobilnummer|mobiltelefon|fastnet|fastnettelefon|hemtelefon|handy|handynummer|rufnummer|festnetz|telefoon
      |telefoonnummer|mobiel|mobiele nummer|gsm|téléphone|numéro de téléphone|tél|portable|teléfono|número de teléfono|móvil|=tel|=fax`),
  ],
  [
    'postcode',
    list(
      `postcode|post code|zip|zip code|zipcode|postal code|postalcode|postnr|postnummer|post nr|plz|postleitzahl|code postal|código postal|=cp`,
    ),
  ],
  [
    'date',
    list(`date|date of birth|birth date|birthdate|birthday|dob|valid from|valid to|valid until|due date|delivery date|move date|moving date
      |dato|fødselsdato|fødselsdag|flyttedato|leveringsdato|fakturadato|forfaldsdato|startdato|slutdato|gyldig fra|gyldig til|ikrafttrædelsesdato
      |datum|födelsedatum|flyttdatum|leveransdatum|startdatum|slutdatum|giltig från
      |geburtsdatum|geburtstag|umzugsdatum|lieferdatum|rechnungsdatum|fälligkeitsdatum|gültig ab|gültig bis|einzugsdatum
      |geboortedatum|verhuisdatum|leverdatum|factuurdatum|ingangsdatum|einddatum|geldig vanaf
      |date de naissance|date de déménagement|fecha|fecha de nacimiento|fecha de entrega`),
  ],
  [
    'time',
    list(
      `=time|time of day|start time|end time|klokkeslæt|klokken|=tid|tidspunkt|klockslag|uhrzeit|tijdstip|=tijd|heure|=hora`,
    ),
  ],
  [
    'amount',
    list(`amount|price|total amount|sum|refund|fee|credit|balance due|beløb|pris|kreditering|refusion|tilbagebetaling|gebyr|rabatbeløb
      |belopp|summa|avgift|betrag|preis|summe|gutschrift|rückerstattung|erstattung|gebühr|bedrag|prijs|terugbetaling|montant|prix|remboursement
      |importe|precio|reembolso|monto`),
  ],
  ['country', countryPhrases],
  [
    'city',
    list(
      `city|town|=by|bynavn|postdistrikt|poststed|=ort|postort|=stad|stadt|wohnort|woonplaats|plaats|ville|localité|ciudad|población|localidad`,
    ),
  ],
  [
    'street',
    list(`street|street address|street and number|address line|address line 1|address line 2|=address|postal address|delivery address|new address|home address
      |=adresse|adresselinje|vej|vejnavn|gade|gadenavn|leveringsadresse|ny adresse|faktureringsadresse|=adress|gatuadress|gata|leveransadress|straße|strasse|strassenname
      |hausnummer|anschrift|lieferadresse|straat|straatnaam|=adres|huisnummer|adresse postale|=rue|calle|=dirección|domicilio`),
  ],
  [
    'company',
    list(`company|company name|organisation|organization|business name|firma|firmanavn|virksomhed|virksomhedsnavn|företag|företagsnamn|firmenname|unternehmen
      |bedrijf|bedrijfsnaam|société|entreprise|raison sociale|empresa|razón social`),
  ],
  [
    'person-name',
    list(`=name|first name|firstname|given name|last name|lastname|surname|family name|full name|fullname|real name|middle name|customer name|contact name|contact person
      |=navn|fornavn|efternavn|mellemnavn|fulde navn|kundenavn|kundens navn|kontaktperson|=namn|förnamn|efternamn|fullständigt namn|kundnamn
      |vorname|nachname|zuname|vor und nachname|kundenname|ansprechpartner|=naam|voornaam|achternaam|volledige naam|klantnaam|contactpersoon
      |=nom|prénom|nom de famille|nom complet|nom du client|=nombre|nombre completo|nombre y apellidos|apellido|apellidos`),
  ],
  ['number', list(`quantity|qty|antal|anzahl|menge|aantal|quantité|cantidad`)],
  [
    'subject',
    list(
      `subject|=title|=summary|emne|overskrift|ämne|rubrik|betreff|onderwerp|=objet|sujet|asunto|headline`,
    ),
  ],
];

/** A form's text for people: a note or a remark. */
export const freeTextWords: readonly string[] =
  list(`note|notes|comment|comments|remark|remarks|message|reason|description|besked|bemærkning|bemærkninger|kommentar|kommentarer|notat|note til kunden
    |årsag|beskrivelse|anmärkning|anteckning|meddelande|beskrivning|bemerkung|bemerkungen|notiz|anmerkung|nachricht|beschreibung|begründung|opmerking
    |opmerkingen|toelichting|notitie|bericht|omschrijving|remarque|remarques|commentaire|observations|motif|observaciones|comentario|nota|motivo|descripción`);

/** Where these stand in the name, the words above mean something else. */
export const otherThings: readonly string[] =
  list(`url|website|web site|web address|hjemmeside|webseite|ip|ip address|mac address|domain|file name|filename|filnavn|dateiname|hostname|format|template
    |subscription|notification|api|webhook|regex|tag|tags|code|kode|nummer|id|no`);
