import { wordSet } from '../word-set';

/** Words of the closed classes, whatever else the dictionary says that they may be. */
export const closed = wordSet(
  `och i att är det en ett till på med för av den de dem inte som har du vi jag kan vill så din ditt dina om eller från
  också er ert era oss dig mig när blev var han hon bara men efter vid alla allt all ska kunde hade nu ni henne honom
  denna detta dessa sig sin sitt sina mycket mer då här där vad vem hur varför vilken vilket vilka någon något några
  ingen inget inga varje mellan genom utan under över mot hos innan medan eftersom redan aldrig alltid gärna tyvärr
  måste får fick göra gör gjorde gjort kommer kom skulle vore blir bli blivit vår vårt våra min mitt mina deras hans
  hennes dess sedan via ut upp in tillbaka igen ned ner hem bort fram än både samt men ju nog väl just ännu kvar åt
  båda nästa första förra sista olika höger vänster halv mina annan annat andra samma själv egen eget egna hel helt hela mest mera mindre två tre fyra fem sex sju åtta
  nio tio ta tar tog få ge ger gav se ser såg gå går gick vet veta tack hej bra dock alltså därför även varit vara ha
  man bör brukar lite litet liten små per`,
);
export const prepositions = wordSet(
  'till på med för av i om från vid mellan genom utan under över mot hos via per åt enligt inom trots efter före',
);
/** What a noun in the singular comes after, and its gender. */
export const singulars: ReadonlyMap<
  string,
  { readonly common: string; readonly neuter: string; readonly plural?: string }
> = new Map(
  (
    [
      { common: 'en', neuter: 'ett' },
      { common: 'min', neuter: 'mitt', plural: 'mina' },
      { common: 'din', neuter: 'ditt', plural: 'dina' },
      { common: 'vår', neuter: 'vårt', plural: 'våra' },
    ] as const
  ).flatMap((all) => [
    [all.common, all],
    [all.neuter, all],
  ]),
);
export const possessives = wordSet('min mitt mina din ditt dina vår vårt våra er ert era');
/** Before a noun; `er` is a person too. */
export const determiners = wordSet(
  `en ett min mitt mina din ditt dina vår vårt våra er ert era denna detta dessa den det de varje någon något några
  ingen inget inga vilken vilket vilka hennes hans deras alla`,
);
/** They measure or name what follows, or go with the words before them. */
export const neverFirst = wordSet(
  `plus minus serie princip regel slags sorts typ antal par kopp glas flaska burk påse låda bit stycke styck del mängd rad grupp skiva kilo liter meter
  gram procent krona kronor kr euro dag dagar vecka veckor månad månader år timme timmar minut minuter sekund kväll
  morgon natt eftermiddag förmiddag helg måndag tisdag onsdag torsdag fredag lördag söndag januari februari mars april
  maj juni juli augusti september oktober november december exempel grund hand slut fall gång sätt håll stället plats
  telefon post mejl e-post herr fru fröken doktor familjen firma kung drottning prins tant farbror bror syster mor far
  mamma pappa modell version nummer sida kapitel punkt paragraf miljon miljoner miljard tusen hundra hälften resten
  fel rätt ont slag mål lag råd bruk vikt människa folk man kvinna barn hjälp tala form storlek färg`,
);
/** Rather another word than a noun, or of either gender. */
export const unsureNouns = wordSet(
  `del par antal rätt håll slag test mail mejl sms paus gång sätt fall kex borr virus kort bland säker klar fax
  foto video apelsin dag tid tal finger nit test helg nos clip val tum data media plan ton medium kopia fack för här där nu så då sen vid allt`,
);
