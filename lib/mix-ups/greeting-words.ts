// The words of greetings in the languages that agents write; sorted by language, not by use.

const OPENINGS = [
  'dear|hi|hello|hey|hiya|greetings|good (?:morning|afternoon|evening|day)',
  'hej|hejsa|halløj|kære|goddag|god (?:dag|morgen|formiddag|eftermiddag|aften)|godmorgen|godaften',
  'hei|heisann|kjære',
  'hejsan|hallå|kära|käre|bästa|god (?:morgon|kväll)|tjena',
  'hallo|liebe[rs]?|(?:schönen )?guten (?:tag|morgen|abend)|sehr geehrte[rs]?|sehr verehrte[rs]?|werte[rs]?|grüezi|servus|moin|grüß gott|grüss gott',
  'hoi|dag|beste|geachte|lieve|goedemorgen|goedemiddag|goedenavond|goedendag|goeden? (?:morgen|middag|avond|dag)',
  'bonjour|bonsoir|salut|chère?s?|très chère?s?',
  'hola|estimad[oa]s?|querid[oa]s?|apreciad[oa]s?|buenos días|buenas (?:tardes|noches)',
  'ciao|gentile|car[oa]s?|buongiorno|buonasera|salve|egregi[oa]|olá|oi|prezad[oa]s?|bom dia|boa (?:tarde|noite)',
].join('|');

/** Source of an expression for how a greeting begins, to be read without capitals. */
export const GREETING_OPENING = `(?:${OPENINGS})(?: (?:again|igen|nochmals?|weer|opnieuw|de nuevo|encore|there))?`;

/** Forms of address before a last name, without their full stop. */
export const TITLES: ReadonlySet<string> = new Set(
  `mr mrs ms miss mx dr prof professor doctor sir hr herr herrn frau fru frk frøken fröken dhr mw mevr mevrouw meneer heer
familie fam family familien familjen famille familia
m mm mme mmes mlle monsieur madame mademoiselle maître me sr sra srta señor señora señorita don doña d dª dña dra ing dipl mag
sig signor signora dott senhor senhora exmo exma`.split(/\s+/u),
);

/** A title that goes before a first name as well. */
export const FIRST_NAME_TITLES: ReadonlySet<string> = new Set(
  'don doña d dª dña sir miss prof professor dr doctor dra sr sra srta senhor senhora señor señora signor signora'.split(
    ' ',
  ),
);

/** Parts of names in small letters. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'af al av bin da das de del della den der des di do dos du e el la le ten ter te van von vom zu zum zur ibn y'.split(
    ' ',
  ),
);

/** Join two people. */
export const JOINERS: ReadonlySet<string> = new Set('and og und och en et y e & + /'.split(' '));

/** Whoever is greeted so has no name here; what follows a name without a sign is none either. */
export const NO_NAMES: ReadonlySet<string> = new Set(
  `customer customers client clients madam madame sirs team all everyone everybody folks colleague colleagues friend friends
user grüße grüßen grüsse gruß gruss hilsen hilsner hälsning hälsningar groet groeten regards wishes hi hej hei hallo hello moin dag tag
applicant parent parents student students subscriber partner partners owner patient passenger traveller traveler resident shopper seller buyer supplier hiring
leser leserin leserinnen eltern mieter mieterin mieterinnen vermieter bewerber bewerberin mitarbeiter mitarbeiterin mitarbeitende teilnehmer teilnehmerin teilnehmende
patientin abonnent abonnentin besucher besucherin käufer käuferin verkäufer verkäuferin versicherte versicherter nachbarn geschäftspartner reisende mitglieder gäste freunde freundin freund
lejer beboer deltager forældre ansøger abonnenter passagerer
users member members guest guests reader valued support service sales there you both again world
kunde kunden kundin kundinnen damen herren zusammen alle alles leute mitglied interessent interessentin gast nutzer kollege kollegen kollegin
allesammen alle jer dig du med kollega kolleger ven venner igen sammen begge medlem bruger gæst
kund kunder alla ni dig kollegor vän medlem användare tillbaka
klant klanten allemaal iedereen collega collega's relatie lezer gebruiker lid daar
cliente clients tous toutes équipe utilisateur membre à chers collègues monsieur mesdames messieurs
clientes todos todas equipo usuario usuaria amigo amiga colega compañeros
thank thanks thankyou we i it our your this please as regarding welcome sorry unfortunately my the in for on to
tak jeg vi det din dit vores mange velkommen beklager desværre mange
danke vielen wir ich es ihr ihre ihren unser leider herzlichen willkommen schön bitte für
tack jag vi det din ditt vår välkommen tyvärr
bedankt dank wij we ik het uw je jouw helaas hartelijk welkom
merci nous je il votre vos malheureusement suite bienvenue
gracias nosotros su sus le lamentablemente bienvenido muchas
obrigado obrigada agradecemos grazie`.split(/\s+/u),
);
