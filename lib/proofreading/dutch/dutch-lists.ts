import { wordSet } from '../word-set';

export const determiners = wordSet(
  'de het een uw jouw mijn onze ons zijn haar deze dit elke elk iedere ieder geen welke welk',
);
export const prepositions = wordSet(
  'met voor van op in bij per via naar zonder over onder uit tot binnen volgens tijdens na wegens door',
);
/** Words of the closed classes, whatever else the dictionary says that they may be. */
export const closed = wordSet(
  `de het een en van ik je jij u uw wij we zij ze hij hem haar hun hen jou jouw mij me mijn ons onze dit dat deze die
  der er om bij dan nog naar als maar ook of want dus omdat dat wat wie hoe waar waarom wanneer hier daar niet geen wel
  al zo te tot door over onder tegen tussen zonder op in aan uit af mee na met voor binnen weer meer veel minder alle
  alles iets niets iemand niemand men nu toen vandaag morgen gisteren straks altijd nooit vaak soms graag helaas alvast
  is zijn was waren ben bent wordt word worden werd werden heeft heb hebt hebben had hadden kan kunt kunnen kon konden
  zal zult zullen zou zouden wil wilt willen wilde moet moeten moest mag mogen mocht gaat gaan ga ging laat laten lat
  doet doen doe deed komt komen kom kwam zelf elkaar beide andere ander eigen zelfde dezelfde hetzelfde zodra terwijl buiten behalve rond langs sinds vanaf tijdens volgens via per twee drie vier vijf zes zeven acht
  negen tien elf twaalf honderd duizend`,
);
export const auxiliaries = wordSet(
  `is zijn was waren ben bent wordt word worden werd werden heeft heb hebt hebben had hadden kan kunt kunnen kon konden
  zal zult zullen zou zouden wil wilt willen wilde moet moeten moest mag mogen mocht blijkt blijft lijkt raakt raakte
  krijgt krijgen kreeg geworden`,
);
/** Of `hebben`, `zijn`, `worden`. */
export const perfects = wordSet(
  'is zijn was waren ben bent wordt word worden werd werden heeft heb hebt hebben had hadden',
);
/** They measure or name what follows. */
export const neverFirst = wordSet(
  `percentage bereik inhoud opmaak soort aantal paar kop kopje glas fles stuk stukje deel keer groep rij reeks doos pak zak bos blik pot beetje meter
  kilo liter gram procent euro cent dagen weken maanden jaren uren minuut minuten kwartier
  seconde ochtend middag avond nacht morgen heer heren mevrouw meneer familie firma stad gemeente provincie dorf dorp
  minister koning koningin prins prinses dokter professor oom tante vader moeder broer zus rivier type model merk versie
  nummer hoofdstuk pagina punt niveau klasse thema maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari
  februari maart april mei juni juli augustus september oktober november december miljoen miljard duizend honderd hele
  half heel man vrouw kind mensen mens god plaats kant`,
);

/** The past of other verbs, and an adjective: `wist`, `bereid`. */
export const neverFinite = wordSet(
  'inhoud bereik opmaak focus koos verkoos wist kocht zocht dacht bracht mocht moest vocht vlocht bereid gereed besloot mits',
);
