import type { PartBank } from './part-bank';

const WHO =
  "(?:ik|wij|we|hij|zij|ze|er|(?:onze|mijn|een|de|het|ons|uw|je|jouw) (?:[\\p{L}-]+ ){0,3}[\\p{L}]*(?:team|collega|collega's|monteurs?|technicus|technici|afdeling|medewerker|medewerkers|specialist|specialisten|magazijn|bezorger|werkplaats|partner|klantenservice|chauffeur|leverancier))";
const DOES =
  '(?:stuur|sturen|stuurt|bel|bellen|belt|schrijf|schrijven|mail|mailen|onderzoek|onderzoeken|onderzoekt|bekijk|bekijken|bekijkt|kijk|kijken|kijkt|controleer|controleren|kom|komen|komt|neem|nemen|neemt|laat|laten|geef|geven|zorg|zorgen|zorgt|regel|regelen|bestel|bestellen|betaal|betalen|stort|storten|verwerk|verwerken|vraag|vragen|zet|zetten|plan|plannen|boek|boeken|pas|passen|houd|houden|hou|verstuur|versturen|herstel|herstellen|repareren|vervangen|annuleer|annuleren|werken|werk|werkt|zoek|zoeken|escaleren|escaleer|doorsturen|informeren)';
const DAYS =
  '(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)(?:ochtend|middag|avond)?';
const MONTHS =
  '(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)';
const COUNT = '(?:\\d+|een|één|twee|drie|vier|vijf|zes|tien|enkele|een paar|paar)';
const UNIT = '(?:minuten|minuut|uur|uren|(?:werk)?dag(?:en)?|we(?:ek|ken)|maand(?:en)?)';

/** How the parts of a reply are worded in Dutch. */
export const nl: PartBank = {
  greeting: {
    alone: [
      'hallo',
      'hoi',
      'hey',
      'hé',
      'hi',
      'dag',
      'goede(?:n| )?(?:morgen|middag|avond|dag)',
      'goeden?(?:morgen|middag|avond|dag)',
      'hallootjes',
    ],
    withName: ['beste', 'geachte', 'lieve', 'waarde'],
    addressed: [
      'daar|nogmaals|weer|allemaal|beiden|iedereen|of|en|team',
      'klant(?:en)?|relatie|lezer|lid|gast|heer|mevrouw|heer of mevrouw|familie|meneer',
    ],
  },
  acknowledgement: {
    thanks: [
      '(?:hartelijk |heel erg |erg |nogmaals |harte(?:lijk)? |veel |super)?(?:dank|bedankt|dankjewel|dankuwel|dank je wel|dank u wel|dank jullie wel|dank je|dank jullie|dank u)(?: hartelijk| wel)?,? (?:voor|dat|je|u) (?!(?:uw|je|jouw|het) (?:geduld|begrip))',
      '(?:ik|wij|we) (?:bedanken?|danken?|waarderen|waardeer)',
      '(?:ik|wij|we) (?:heb|hebben) (?:uw|je|jouw|de) (?:[\\p{L}-]+ ){0,3}(?:ontvangen|gelezen|bekeken|genoteerd)',
      '(?:fijn|leuk|goed|mooi|wat fijn|wat leuk) (?:dat|om te (?:horen|lezen)|te horen)',
      '(?:naar aanleiding van|met betrekking tot|betreffende|in antwoord op|in reactie op) (?:uw|je|jouw)',
      'goede vraag',
    ],
    empathy: [
      'excuses|excuus|sorry|verontschuldig(?:en|ingen|ing)?|het spijt|spijt (?:me|mij|ons)|betreuren?|betreur|vervelend|jammer',
      '(?:ik|wij|we) (?:kan |kunnen )?(?:[\\p{L}-]+ ){0,4}(?:begrijp|begrijpen|snap|snappen|voorstellen)',
      'begrijpelijk|frustrerend|ongemak',
      '(?:begrijp|begrijpen|snap) (?:ik|wij|we)',
    ],
  },
  either: [
    '(?:alvast |hartelijk |nogmaals )?(?:bedankt|dank) (?:alvast |nogmaals )?(?:voor (?:uw|je|jouw|het) (?:geduld|begrip|vertrouwen|medewerking|hulp|tijd)|alvast)',
    'bij voorbaat (?:hartelijk )?dank|alvast (?:hartelijk )?(?:bedankt|dank)',
    '(?:excuses|sorry|onze excuses|mijn excuses) (?:nogmaals )?voor (?:het|de|dit) (?:ongemak|overlast|vertraging|wachten|wachttijd)',
    'waarderen (?:uw|je) (?:geduld|begrip)',
    '(?:bedankt|dank je wel|dank u wel|dankjewel)(?=[.!]|$)',
  ],
  nextStep: {
    promise: [
      `${WHO} (?:zal|zullen|ga|gaan|gaat) (?!niet|altijd|graag)`,
      '(?:zal|zullen|ga|gaan|gaat) (?:ik|wij|we|hij|zij|ze|onze|een)',
      `${WHO} ${DOES}`,
      `${DOES} (?:ik|wij|we|onze)`,
      '(?:u|je|jij|jullie) (?:ontvangt|krijgt|hoort|kunt (?:verwachten|rekenen)|kan verwachten)',
      '(?:ontvangt|krijgt|hoort|krijg|hoor|ontvang) (?:u|je)',
      '(?:ik|wij|we) (?:heb|hebben) (?:[\\p{L}-]+ ){0,6}(?:doorgestuurd|doorgezet|gevraagd|doorgegeven|geëscaleerd)',
      '(?:kunnen|kan|zouden) (?:ik|wij|we) (?:[\\p{L}-]+ ){0,6}(?:afspreken|inplannen|bellen|plannen|regelen)',
      '(?:ben|zijn|is) (?:[\\p{L}-]+ ){0,3}(?:bezig|aan het)',
    ],
    dated: [
      `${WHO} [\\p{L}]+`,
      '(?:gaat|ligt|vertrekken|vervalt|kan|kunnen)',
      '(?:komt|komen|wordt|worden|is|zijn|staat|arriveert|vertrekt|duurt|ontvangt|krijgt|bezorgd|geleverd|kunt|kun)',
      '(?:besteld|ingepland|gepland|geboekt|gereserveerd|verstuurd|verzonden|gestart|overgemaakt)',
      '(?:verwachten|verwacht|bel|mail|schrijf)',
    ],
    request: [
      '(?:kunt|kan|kun|zou|zoudt|wilt|wil|mag) (?:u|je|jij|ik)(?: alstublieft| alsjeblieft| misschien)?',
      '(?:graag|gelieve|alstublieft|alsjeblieft) (?!tot|gedaan|weer)',
      '(?:ik|wij|we) (?:ontvangen?|verzoeken?|vragen?|hebben|heb) (?:[\\p{L}-]+ ){0,4}(?:graag|nodig|om|u|je)',
      '(?:u|je) (?:moet|dient|kunt dan|hoeft)',
      '(?:zodra|als|wanneer|nadat) (?:ik|wij|we|u|je) (?:[\\p{L}-]+ ){0,5}(?:heb|hebben|hebt|heeft|ontvangen|ontvang|hebben ontvangen|stuurt)',
      '^(?:stuur|mail|bel|controleer|klik|ga naar|log|vul|geef|probeer|herstart|kies|open|download|bevestig)',
    ],
    followUp: [
      '(?:kom|komen|komt) (?:er |hier )?(?:[\\p{L}-]+ ){0,3}(?:op terug|terug)|terugkomen',
      '(?:onderzoek|onderzoeken|bekijk|bekijken|uitzoeken|zoek|zoeken|controleren?|kijken?|kijk) (?:dit|het|de|uw|je|ernaar|naar)?',
      '(?:neem|nemen|neemt) (?:[\\p{L}-]+ ){0,3}contact|(?:houd|houden|hou) (?:u|je) op de hoogte|laten? (?:het )?(?:u|je) (?:het )?weten|hoort? (?:u |je )?van',
      'doorgestuurd|doorgezet|geëscaleerd',
    ],
    when: [
      'vandaag|morgen|overmorgen|vanavond|vanmiddag|vanochtend|meteen|direct|onmiddellijk|per direct|nu|dezelfde dag|dit weekend',
      `(?:op |voor |uiterlijk |vanaf |aanstaande |komende |volgende )?${DAYS}`,
      `(?:binnen|over|na|in|gedurende|ongeveer|circa|uiterlijk|tot|duurt)(?: de)?(?: komende| volgende| ongeveer)? ?${COUNT}(?: ?(?:-|–|tot|à|of) ?${COUNT})? ${UNIT}`,
      `(?:\\d+|twee|drie|vijf|tien)(?: ?(?:-|–|tot|à) ?\\d+)? ${UNIT}`,
      `\\d{1,2} ${MONTHS}`,
      '(?:om|voor|vanaf|rond|tussen) \\d',
      'uiterlijk|(?:volgende|deze|komende) (?:week|maand|werkdag|dagen)|eind (?:van )?(?:de |deze )?(?:week|maand|dag)|voor het weekend',
      '(?:zodra|wanneer|nadat|als) (?:ik|wij|we|u|je|de|het|uw|er|hij|zij)',
      '\\d{1,2}[./-]\\d{1,2}(?:[./-]\\d{2,4})?',
    ],
  },
  closing: [
    '(?:aarzel|schroom|twijfel) (?:dan )?niet|niet (?:aarzelen|schromen)',
    '(?:neem|neemt)(?: u)? (?:dan )?(?:gerust|gerust weer|vooral) contact|(?:neem|neemt)(?: u)? (?:dan )?contact (?:[\\p{L}-]+ ){0,3}op',
    '(?:laat|mail|bel|schrijf|reageer|stuur|vraag)(?: (?:het|ons|mij|me|dan|gerust|een bericht)){0,6} (?:gerust|weten|als|wanneer|dan)',
    '(?:heb je|heeft u|hebt u|mocht u|mocht je|als u|als je|indien u|zijn er|is er)[^.!?\\n]{0,40}(?:vragen|vraag|hulp|anders|meer|opmerkingen|onduidelijk|problemen|iets)',
    '(?:bij|voor) (?:verdere |andere |overige |meer )?(?:vragen|hulp|informatie)',
    '(?:fijne|prettige|mooie|goede|leuke|fijn|prettig|gezellige|zonnige|veel) (?:[\\p{L}-]+ )?(?:dag|weekend|avond|middag|week|vakantie|zomer|feestdagen|reis|plezier|fietsplezier|kerst|succes|beterschap|kilometers)',
    '(?:ik|wij|we) (?:wens|wensen|hoop|hopen|kijk|kijken|staan|sta|help|helpen|ben er|zijn er|vernemen|horen)(?: (?:u|je|graag|altijd|klaar|uit|dat|het|er|van|verder|ook)){1,6}',
    '(?:hopelijk|hoop ik|hopen wij|hopen we|wens ik|wensen wij|wensen we|helpen wij|help ik|help ik u)',
    '(?:graag|altijd) (?:tot uw dienst|bereid|welkom)|(?:u bent|je bent|u|je) (?:altijd |van harte )?welkom|(?:u|je) (?:kunt|kan|mag) (?:ons |mij |altijd ){1,6}',
    'van dienst|sterkte|succes|laat maar weten',
    'veel (?:succes|plezier|geluk)|beterschap|nogmaals (?:bedankt|dank)|tot (?:ziens|snel|dan)',
  ],
  signOff: {
    phrases: [
      '(?:(?:met|de|vele|veel|hartelijke|vriendelijke|beste|lieve|warme|zonnige|sportieve) ){0,4}(?:groet|groeten|groetjes|groetjens)',
      'm\\.?v\\.?g\\.?|m\\.?v\\.?gr\\.?|gr\\.?|hoogachtend|met de meeste hoogachting',
    ],
    bare: [
      'bedankt',
      'alvast bedankt',
      'dank',
      'tot ziens',
      'tot snel',
      'liefs',
      'dag',
      'doei',
      'fijne dag',
      'het beste',
    ],
    followed: ['van', 'namens', 'en', 'uit', 'aan'],
  },
  complaint: [
    'klacht(?:en)?|klaag|klagen|ontevreden(?:heid)?|teleurgesteld|teleurstellend|teleurstelling|gefrustreerd|boos|woedend|geïrriteerd|verontwaardigd|zat|onacceptabel|belachelijk|schandalig|schandalige|onbeschoft|waardeloos|waardeloze|vreselijk|verschrikkelijk|absurd|oplichting|oplichters|onvoorstelbaar|respectloos|beneden alle peil',
    '(?:slechte|belabberde|ondermaatse|rotte) (?:service|ervaring|kwaliteit|klantenservice|communicatie|behandeling)',
    '(?:niet|nooit) (?:erg |echt |bepaald |helemaal )?(?:tevreden|blij|acceptabel|goed genoeg|te spreken)',
    '(?:nog steeds|nog altijd|tot op heden) (?:niet|geen|niets)|wacht (?:nog steeds|al)|(?:tweede|derde|vierde|vijfde|zoveelste) keer',
    '(?:niemand) (?:reageert|antwoordt|helpt|belt)|(?:eis|wil) (?:mijn geld|een (?:terugbetaling|vergoeding|compensatie|verklaring|excuus))',
    'consumentenbond|advocaat|juridische stappen|tijdverspilling|genoeg van|nooit meer',
  ],
  examples: {
    greeting: 'Beste {name},',
    acknowledgement: 'Bedankt voor je bericht',
    'next-step': 'Ik stuur het morgen',
    closing: 'Laat het gerust weten als je vragen hebt.',
    'sign-off': 'Met vriendelijke groet\n{agent}',
  },
};
