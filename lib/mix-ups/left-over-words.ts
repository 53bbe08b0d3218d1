// What stands in the brackets of a field that a writer was to fill in; in small letters.

const FIELDS: ReadonlySet<string> =
  words(`name tel acc num surname date day time phone telephone mobile email mail address street amount price number order invoice
case ticket tracking customer client company agent product item model link url reason title city country account
reference signature department position organization organisation id text navn fornavn efternavn dato
dag tidspunkt telefon tlf adresse beløb pris nummer nr ordre faktura sag sagsnr kunde firma produkt vare årsag by konto
underskrift afdeling titel vorname nachname datum tag uhrzeit zeit betrag preis bestellung rechnung auftrag vorgang
artikel grund ort unterschrift abteilung anrede namn förnamn efternamn belopp ordernr ärende kund företag vara orsak
avdelning adress naam voornaam achternaam bedrag prijs bestelling factuur zaak klant bedrijf reden plaats adres aanhef
nom prénom jour heure téléphone montant prix numéro commande facture dossier société produit article raison motif ville
compte lien civilité nombre apellido apellidos fecha día hora teléfono correo dirección importe precio número pedido
factura caso cliente empresa producto artículo motivo ciudad cuenta enlace nome sobrenome cognome data endereço valor
telefone indirizzo importo`);

/** Ends of compounds, as `Bestellnummer` or `kundenavn`. */
const COMPOUND =
  /^\p{L}{2,20}(?:name|navn|namn|naam|nummer|nr|dato|datum|adresse|adress|adres|beløb|betrag|belopp|bedrag|titel|tidspunkt|termin)$/u;

const AROUND_FIELDS: ReadonlySet<string> =
  words(`e the your our their customer client kundens din dit jeres vores ihr ihre des der dein den die das kunden ert er uw je jouw
de het du la le les l votre vos del el los su tu do da seu first last full new old order delivery return tracking case på
af van för of and og und en et y here her hier ici aquí`);

/** What the field asks the writer to do. */
const REQUESTS: readonly string[] =
  `insert,enter,add here,fill in,type,specify,choose,select,indsæt,indtast,angiv,udfyld,vælg,einfügen,einsetzen,eintragen
ergänzen,auswählen,angeben,infoga,fyll i,ange,välj,invoegen,invullen,kies,insérer,indiquer,saisir,compléter,choisir
insertar,introducir,indicar,completar,elegir,inserir,inserire`.split(/,|\n/u);

const YOURS: ReadonlySet<string> = words(
  'your our dit din jeres vores ihr ihre dein ditt vårt uw jouw votre vos notre su sus nuestro nuestra sua seu nossa',
);
const VERBS: ReadonlySet<string> = words(
  'is was are were has had er var har blev ist war sind hat wurde är werd heeft est était sont es era fue son',
);
const OF: ReadonlySet<string> = words("of de del du des da do d' af van för");

/** How surely the content of a pair of brackets is the name of a field, or a request to fill it in; 0: it is not. */
export function judgeField(content: string): number {
  const text = content.trim().toLowerCase().normalize('NFC');
  const found = text.split(/[ _.-]+/u).filter((word) => word !== '');
  if (found.length === 0 || !found.every((word) => /^[\p{L}\p{N}'’/:]+$/u.test(word))) return 0;
  if (found.length > 1 && asksForValue(text)) return 0.9;
  if (!found.every((word) => /^(?:\p{L}[\p{L}'’]*|\d{1,2})$/u.test(word))) return 0;
  const isKnown = (word: string) =>
    AROUND_FIELDS.has(word) || isField(word) || /^\d{1,2}$/u.test(word);
  if (found.length <= 8 && found.some(isField) && found.every(isKnown)) return 0.9;
  return found.length > 1 && found.length <= 6 && isLikelyField(found) ? 0.6 : 0;
}

/** True when the words ask the writer for a value. */
export function asksForValue(text: string): boolean {
  return REQUESTS.some(
    (ask) => text.startsWith(`${ask} `) || text.startsWith(`${ask}:`) || text.endsWith(` ${ask}`),
  );
}

/** Some words before a field (`IT firm name`), one of something, or something of the writer's. */
function isLikelyField(found: readonly string[]): boolean {
  if (found.some((word) => VERBS.has(word))) return false;
  const [first = '', second = ''] = found;
  if (YOURS.has(first)) return true;
  if (isField(first) && OF.has(second)) return true;
  return found.length <= 4 && isField(found.at(-1) ?? '');
}

function isField(word: string): boolean {
  return FIELDS.has(word) || FIELDS.has(word.replace(/['’]?s$/u, '')) || COMPOUND.test(word);
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u));
}
