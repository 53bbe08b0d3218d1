import { wordSet } from '../word-set';

/**
 * Danish words of the closed classes. What they are decides more than what the dictionary says they
 * may be too: `kan` is a modal verb and no imperative of `kane`.
 */
export const modals = wordSet(
  'kan kunne kunnet villet skullet måttet vil ville skal skulle må måtte bør burde tør turde ka ska sku',
);

/** Only ever a subject. */
export const subjects = wordSet('jeg du han hun vi man');
/** A subject or an object. */
export const eitherPronouns = wordSet('det den de der dette denne disse');
export const objects = wordSet('mig dig ham hende os jer dem sig');

/** What may stand between a verb and another that belongs to it, or between subject and verb. */
export const adverbs = wordSet(
  `ikke også gerne desværre altid aldrig kun bare lige nu dog jo vel nok så snart straks først igen ofte
  stadig allerede endnu måske sikkert faktisk selv selvfølgelig naturligvis endelig derfor her der hermed
  venligst helst heller ellers derefter derudover samtidig netop sjældent jævnligt løbende automatisk
  hurtigt hurtigst personligt ligeledes således blot næsten helt virkelig egentlig muligvis forhåbentlig formentlig formodentlig tilsyneladende
  antagelig øjensynlig sandsynligvis
  herefter fortsat altså da simpelthen direkte vist mon nogensinde normalt typisk som_regel`,
);

/** Between `at` and its verb; other adverbs there begin a clause: `at nu sender vi`. */
export const betweenAtAndVerb = wordSet('ikke altid aldrig kun bare blot lige straks hurtigt');

/** Begins a clause in which the subject comes first, or is the subject itself. */
export const subordinators = wordSet(
  `at hvis når da fordi mens om inden før efter indtil siden selvom eftersom såfremt medmindre idet hvorvidt
  hvornår hvordan hvorfor hvor hvem hvad hvilken hvilket hvilke som der ifald hvorefter hvorfra hvortil
  skønt så`,
);
export const conjunctions = wordSet('og eller men for samt');

export const prepositions = wordSet(
  `af på i til med ved fra for om over under efter før mod imod mellem hos uden ad inden blandt gennem
  igennem omkring langs bag foran siden per pr trods ifølge angående vedrørende via inklusive eksklusive
  pga som hen op ned ud ind udenfor indenfor overfor   udover fremfor foruden ad inklusiv eksklusiv henover`,
);

/** Forms of `have` before a participle. */
export const haves = wordSet('har havde have');
/** Finite forms of `være` and `blive`. */
export const bes = wordSet('er var bliver blev');

/** After these, as after prepositions, a noun and what goes with it may come. */
export const wordsBeforeNouns = wordSet('har får sender giver tilbyder sælger køber og eller');

/** What is counted by: never a verb, whatever the dictionary says (`fire`, `to`). */
export const numerals = wordSet(
  'nul en et to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten tyve tredive hundrede tusind begge',
);
/** Adjectives of one form, which say which in a row: `det første brev`. */
export const ordinals = wordSet(
  'første anden andet tredje fjerde femte sjette syvende ottende niende tiende sidste næste eneste ene forrige',
);
export const determiners = wordSet(
  `en et den det de denne dette disse min mit mine din dit dine sin sit sine vores jeres deres hans hendes dens
  dets hver hvert enhver ethvert ingen intet nogen noget nogle mange få flere færre alle al alt hele begge anden andet andre
  samme sådan sådant sådanne hvilken hvilket hvilke`,
);
/** After these a noun comes for certain: they do not stand alone. */
export const articles = wordSet(
  'en et min mit mine din dit dine sin sit sine vores jeres deres hans hendes hver hvert sådant sådanne',
);
/** None of these is ever the verb, the noun or the adjective that the dictionary has under it too. */
export const closed: ReadonlySet<string> = new Set([
  ...subjects,
  ...eitherPronouns,
  ...objects,
  ...adverbs,
  ...subordinators,
  ...conjunctions,
  ...prepositions,
  ...numerals,
  ...determiners,
  ...wordSet(
    `både enten hverken dels længe hvad imens imellem ellers næppe knap cirka ca måske omtrent ganske ret nu hid hjem hjemme ude
      inde oppe nede fremme frem tilbage rundt sammen ene egen eget egne selv selve slags
      forneden foroven ovenfor nedenfor ovenpå ovenover nedenunder udenom indenom bagved videre bort væk næste første sidste fælles
      mandag tirsdag onsdag torsdag fredag lørdag søndag morgen formiddag middag eftermiddag aften nat
      januar februar marts april maj juni juli august september oktober november december
      end jo mig ja nej tak hej kære mere mest meget lidt alt plus minus værd`,
  ),
]);

/** They measure or count what follows, so two nouns side by side are right. */
export const measures = wordSet(
  `antal par slags stykke stykker flaske flasker kop kopper glas pose poser pakke pakker kasse kasser række rækker
  gruppe grupper masse masser mængde mængder type typer form del dele procent gang gange kilo liter meter kilometer ton
  dusin portion bunke smule stak liste bid dråbe skefuld håndfuld million millioner milliard milliarder tusinde
  hundrede tusinder kvart halvdel resten flertal mindretal time timer minut minutter dag dage uge uger måned
  måneder år sekund sekunder krone kroner nummer nr kapitel side afsnit punkt paragraf version model størrelse
  ordrenummer sagsnummer varenummer ark linje linjer blok blokke rulle ruller tube tuber dåse dåser spand spande
  sæk sække krukke tallerken tallerkener skål skåle fad kande karton bakke bakker plade plader klump lag dosis
  doser serie sæt samling flok hold strimmel skive skiver ske skefulde teske spiseske gram kvadratmeter
  centimeter millimeter hektar deciliter centiliter milliliter kubikmeter palle paller bundt æske æsker tønde
  art sort mangel overflod minimum maksimum snes anelse knivspids klat sjat stænk tår slurk mundfuld brev`,
);
