// What stands in the brackets of a field that a writer was to fill in.

const FIELDS = [
  'names?|tel|acc|num|surname|date|day|time|phone|telephone|mobile|e-?mail|mail|address|street|amount|price|number|order|invoice|case|ticket|tracking|customer|client|company|agent|product|item|model|link|url|reason|title|city|country|account|reference|signature|department|position|organi[sz]ation|tel_?num|acc_?num|id|text',
  'navn|fornavn|efternavn|dato|dag|tidspunkt|telefon|tlf|adresse|beløb|pris|nummer|nr|ordre|faktura|sag|sagsnr|kunde|firma|produkt|vare|årsag|by|konto|underskrift|afdeling|titel',
  'vorname|nachname|datum|tag|uhrzeit|zeit|betrag|preis|bestellung|rechnung|auftrag|vorgang|firma|produkt|artikel|grund|ort|konto|unterschrift|abteilung|anrede',
  'namn|förnamn|efternamn|belopp|ordernr|ärende|kund|företag|vara|orsak|ort|avdelning|datum|adress',
  'naam|voornaam|achternaam|bedrag|prijs|bestelling|factuur|zaak|klant|bedrijf|reden|plaats|afdeling|adres|aanhef',
  'nom|prénom|date|jour|heure|téléphone|adresse|montant|prix|numéro|commande|facture|dossier|client|société|produit|article|raison|motif|ville|compte|lien|civilité',
  'nombre|apellidos?|fecha|día|hora|teléfono|correo|dirección|importe|precio|número|pedido|factura|caso|cliente|empresa|producto|artículo|motivo|ciudad|cuenta|enlace',
  'nome|sobrenome|cognome|data|endereço|valor|telefone|indirizzo|importo',
].join('|');

/** Ends of compounds, as `Bestellnummer` or `kundenavn`. */
const COMPOUND = String.raw`\p{L}{2,20}(?:name|navn|namn|naam|nummer|nr|dato|datum|adresse|adress|adres|beløb|betrag|belopp|bedrag|titel|tidspunkt|termin)`;

const FIELD = `(?:${FIELDS}|${COMPOUND})(?:'s|s)?`;
const OF = String.raw`(?:the|your|our|their|customer|client|kundens|din|dit|jeres|vores|ihr|ihre|des|der|dein|den|die|das|kunden|ert|er|uw|je|jouw|de|het|du|la|le|les|l|votre|vos|del|el|los|su|tu|do|da|seu|first|last|full|new|old|order|delivery|return|tracking|case|e-?mail|på|af|van|för|of|and|og|und|en|et|y|here|her|hier|ici|aquí)`;

/** What the field asks the writer to do. */
const ASKS =
  'insert|enter|add here|fill in|type|specify|choose|select|indsæt|indtast|angiv|udfyld|vælg|einfügen|einsetzen|eintragen|ergänzen|auswählen|angeben|infoga|fyll i|ange|välj|invoegen|invullen|kies|insérer|indiquer|saisir|compléter|choisir|insertar|introducir|indicar|completar|elegir|inserir|inserire';

/** Source of an expression for a name of a field: at most five words, none of them a verb, at least one a field. */
export const FIELD_NAME = `(?:(?:${OF}|${FIELD})[ _.-]{1,2}){0,4}(?:${FIELD})(?:[ _.-]{1,2}(?:${OF}|${FIELD}|\\d{1,2})){0,3}`;
/** For a request to the writer: `insert date`, `Datum einfügen`. */
export const REQUEST = `(?:${ASKS})[ :][\\p{L}\\p{N}_' /-]{2,50}|[\\p{L}\\p{N}_' /-]{2,50} (?:${ASKS})`;

const YOURS =
  'your|our|dit|din|jeres|vores|ihre?|dein|ditt|vårt|uw|jouw|votre|vos|notre|sus?|nuestr[oa]|sua|seu|nossa';
const VERBS =
  'is|was|are|were|has|had|er|var|har|blev|ist|war|sind|hat|wurde|är|blev|was|werd|heeft|est|était|sont|es|era|fue|son';
const ANY_WORD = String.raw`(?!(?:${VERBS})[ _])\p{L}{2,20}`;
/** For what is likely a field: some words before one (`IT firm name`), one of something, or something of the writer's. */
export const LIKELY_FIELD = `(?:${ANY_WORD}[ _]){1,3}(?:${FIELD})|(?:${FIELD}) (?:of|de|del|du|des|da|do|d'|af|van|för) (?:${ANY_WORD} ){0,3}${ANY_WORD}|(?:${YOURS})(?: ${ANY_WORD}){1,5}`;
