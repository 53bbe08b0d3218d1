import type { PartBank } from './part-bank';

const WHO =
  '(?:jeg|vi|han|hun|de|man|(?:min|mine|vores|en|din|jeres|et|vor) (?:[\\p{L}-]+ ){0,2}[\\p{L}]*(?:kollega|kolleger|tekniker|teknikere|afdeling|team|montør|chef|konsulent|lager|værksted|partner|chauffør|bud|specialist|specialister|medarbejder|butik|fragtmand)|teknikeren|montøren|lageret|kollegaen|afdelingen|teamet|værkstedet|chaufføren|buddet|fragtfirmaet)';
const DOES =
  '(?:sender|ringer|skriver|kontakter|undersøger|kigger|ser på|ser nærmere|tjekker|vender tilbage|vender|giver (?:dig|jer|besked|lyd)|opdaterer|refunderer|tilbagefører|overfører|bestiller|sørger for|følger op|holder (?:øje|dig|jer)|melder|tager (?:kontakt|fat|den|sagen|hånd)|arbejder på|behandler|spørger|sætter|booker|ordner|retter|går (?:i gang|videre)|krediterer|åbner|lukker|sletter|opretter|ændrer|flytter|annullerer|registrerer|videresender|prioriterer|afventer|besøger|henter|leverer|reparerer|ombytter|udbetaler)';
const WILL = '(?:vil|skal|kommer til at|går i gang med at|er ved at|er i gang med)';
const SOFT =
  '(?: også| nu| så| straks| selv| lige| gerne| derfor| dog| stadig| allerede| her| i dag| i morgen)?';
const DAYS = '(?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag)';
const MONTHS =
  '(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)';
const COUNT = '(?:\\d+|en|et|to|tre|fire|fem|seks|ti|få|nogle|et par|par)';
const UNIT = '(?:minut(?:ter)?|timer?|dage?|(?:hver|arbejds)dage?|uger?|måned(?:er)?)';

/** How the parts of a reply are worded in Danish. */
export const da: PartBank = {
  greeting: {
    alone: [
      'til rette vedkommende',
      'hej',
      'hejsa',
      'heisa',
      'halløj',
      'halløjsa',
      'goddag',
      'god ?(?:dag|morgen|aften|eftermiddag|formiddag)',
      'dav',
      'davs',
      'hi',
      'hello',
      'hallo',
    ],
    withName: ['kære'],
    addressed: [
      'igen|med (?:dig|jer)|hej|kære|der|alle|begge|I|og|eller|alle sammen|allesammen',
      'kunder?|læser|bestyrelse|team|medlem|gæst|familien?',
    ],
  },
  acknowledgement: {
    thanks: [
      '(?:mange |tusind |1000 |rigtig mange |hjertelig |stor |super )?tak,? (?:skal du have |skal I have |endnu en gang |igen )?(?:for|fordi) (?!(?:din|jeres|Deres) (?:tålmodighed|forståelse))',
      '(?:jeg|vi) (?:takker|sætter (?:stor )?pris på)',
      '(?:jeg|vi) har (?:nu |lige |også )?(?:modtaget|læst|fået|noteret) (?:din|dit|dine|jeres|Deres)',
      '(?:jeg|vi) (?:modtog|fik|læste) (?:din|dit|dine|jeres|Deres)',
      '(?:har|er) (?:jeg|vi) (?:nu )?(?:modtaget|glade? for)',
      '(?:godt|dejligt|rart|skønt|fint|glad for|glade for) (?:at (?:høre|du|I|se)|du|din|for din)',
      '(?:angående|vedrørende|ang\\.|vedr\\.|i forlængelse af|i forbindelse med|som svar på|med henvisning til) (?:din|dit|dine|jeres|Deres)',
      'godt spørgsmål',
      'tak,? (?:at|det)',
    ],
    empathy: [
      '(?:har|viser) (?:fuld |stor |al )?forståelse',
      'beklager|undskyld(?:er|ning)?|beklageligt|beklagelse',
      '(?:ked|kede|kedeligt) (?:af|at)',
      'det gør mig ondt|det er jeg (?:virkelig |meget )?ked af',
      '(?:jeg|vi) (?:kan )?(?:godt |sagtens |udmærket |virkelig |så |fuldt ud ){0,6}forstår?',
      'forståeligt|ærgerligt|frustrerende|irriterende|træls|uheldigt|besværligt',
    ],
  },
  either: [
    'tak for (?:din|jeres|Deres|dit) (?:store )?(?:tålmodighed|forståelse|hjælp|tillid|tid|samarbejde)',
    '(?:på )?forhånd (?:mange )?tak',
    '(?:beklager|undskyld)(?:er)?(?: meget| igen| endnu en gang| dybt)? (?:ulejligheden|besværet|ventetiden|forsinkelsen)',
    '(?:mange |tusind )?tak(?=[.!]|$)',
  ],
  nextStep: {
    promise: [
      `${WHO}${SOFT} ${WILL}${SOFT} (?!ikke|gerne (?:høre|hjælpe)|altid)`,
      `${WHO}${SOFT} ${DOES}`,
      `(?:${DOES}|${WILL}) ${WHO}`,
      '(?:du|I) (?:får|hører|modtager|vil (?:få|modtage|høre|blive)|kan forvente|bliver (?:kontaktet|ringet))',
      '(?:får|hører|modtager|bliver) (?:du|I) (?:[\\p{L}-]+ ){0,3}(?:fra|besked|svar|mail|en|et|dine|din|kontaktet|ringet|opdatering|pengene|pakken)',
      '(?:jeg|vi) har (?:nu |allerede |straks |også )?(?:sendt (?:den|det|sagen|din sag|din henvendelse) videre|videresendt|bedt|spurgt|givet (?:det|den|sagen|besked) (?:til|videre)|eskaleret)',
      'har (?:jeg|vi) (?:nu |allerede |straks )?(?:bedt|spurgt|videresendt|sat)',
    ],
    dated: [
      `${WHO} [\\p{L}]+`,
      '(?:kommer|ankommer|leveres|sendes|afsendes|bliver|er (?:hos|på|i) |står|lander|sendt|vil|skal|får|modtager|har (?:du|I)|er (?:den|det|pengene|pakken|linjen|fremme|klar|booket|bestilt|planlagt))',
      '(?:bestilt|booket|aftalt|sat|planlagt|reserveret|sendt|startet)',
      '(?:kan (?:du )?(?:se|forvente|regne)|forventer|regner med|ring|skriver|ringer)',
    ],
    request: [
      '(?<!det )(?:kan|kunne|vil|må|gider|har) (?:du|I|jeg bede|vi bede)(?: venligst| lige| ikke| eventuelt)?',
      '(?:venligst|vær (?:venlig|sød|rar))',
      '(?:du|I) (?:skal|bedes|må gerne|bør)',
      '(?:skal|bedes|må) (?:du|I)',
      '(?:jeg|vi) (?:mangler|behøver|har brug for|skal bruge|vil bede|beder)',
      '(?:så snart|når|hvis) (?:jeg|vi|du) (?:har|får|sender|modtager|hører|svarer)',
      '^(?:send|skriv|ring|oplys|bekræft|svar|prøv|genstart|log|klik|gå ind|vælg|tjek|udfyld|sluk|tænd|tag|find|åbn|hent|kontakt|returner|læg)',
    ],
    followUp: [
      'vender? (?:hurtigt |snarest |straks )?tilbage',
      '(?:undersøger?|kigger? (?:på|nærmere)|kig(?:ge|ger) på|ser? (?:på|nærmere)|tjekker?) (?:på )?(?:det|den|sagen|din sag|dette|nærmere)?',
      '(?:hører? (?:du |I )?fra|giver? (?:dig |jer )?(?:besked|lyd)|kontakter? (?:dig|jer)|holder? dig (?:opdateret|orienteret)|opdaterer? dig)',
      'videresend(?:er|t)|sendt (?:den|det|sagen) videre|eskaleret',
    ],
    when: [
      'i dag|i ?morgen|i aften|i eftermiddag|i formiddag|i overmorgen|i nat|i løbet af|straks|med det samme|omgående|nu|lige nu|samme dag',
      `(?:på |inden |senest |fra |til |nu |næste |førstkommende )?${DAYS}`,
      `(?:inden for|indenfor|om|efter|i|på|højst|op til|ca\\.|cirka|tager|senest|de næste)(?: de| den)?(?: næste| kommende)? ?${COUNT}(?: ?(?:-|–|til|eller) ?${COUNT})? ${UNIT}`,
      `(?:\\d+|to|tre|fem|ti)(?: ?(?:-|–|til) ?\\d+)? ${UNIT}`,
      `\\d{1,2}\\. ?${MONTHS}`,
      '(?:den|d\\.) \\d{1,2}',
      '(?:kl\\.?|klokken) ?\\d',
      'senest|inden (?:weekenden|ugen|måneden|udgangen|middag|frokost)|(?:i|til) (?:næste|denne) (?:uge|måned)|næste uge|denne uge|i weekenden|(?:i )?ugen|hverdage',
      '(?:så snart|når|efter at|hvis) (?:jeg|vi|du|den|det|han|hun|teknikeren|pengene|pakken)',
      '\\d{1,2}[./-]\\d{1,2}(?:[./-]\\d{2,4})?',
    ],
  },
  closing: [
    '(?:altid |meget |mere end |hjertelig )?velkommen til',
    '(?:skriv|ring|svar|kontakt|spørg|sig|giv|meld|vend|kom)(?: (?:mig|os|til mig|til os|tilbage|lyd|besked|igen|lige|til|her|på (?:denne )?mail(?:en)?|til os igen))?,? (?:endelig|bare|gerne|løs|igen|hvis|til,? hvis|endelig igen|når som helst)',
    '(?:tøv|tøver) (?:endelig |aldrig )?(?:ikke|endelig)',
    '(?:har du|har I|hvis du (?:har|får|skulle)|hvis I (?:har|får)|skulle du|skulle I|skulle der|får du|er der|hvis der (?:er|opstår|skulle)|hvis (?:noget|det|den) (?:stadig|driller|ikke|er uklart))[^.!?\\n]{0,40}(?:spørgsmål|andet|mere|hjælp|brug for|uklart|driller|problemer|tvivl|andre ting|noget)',
    '(?:rigtig |fortsat |en )?(?:god|dejlig|skøn|fantastisk|solrig) (?:dag|weekend|aften|eftermiddag|uge|sommer|ferie|fornøjelse|tur|rejse|jul|påske|nytår|arbejdslyst|fornøjelse|vinter|formiddag|bedring|juleferie)',
    "(?:ha'?|hav|nyd|ønsker? (?:dig|jer)) (?:en |et |din |den |jeres )",
    '(?:jeg|vi) (?:glæder (?:mig|os)|håber|ser frem|står (?:klar|altid)|sidder klar|er klar|hjælper (?:dig |jer )?(?:gerne|altid|endelig)|er her)',
    '(?:håber|glæder mig|ser frem til|glæder os)',
    'hjælper (?:vi|jeg) (?:dig |jer )?(?:gerne|altid)',
    '(?:du|I) (?:kan|må) (?:endelig|(?:gerne |også )?(?:altid |meget gerne |gerne )(?:skrive|ringe|kontakte|svare|få fat|komme|spørge))',
    '(?:held og lykke|pas godt på|vi ses|på gensyn|rigtig god fornøjelse|ha det godt|god fornøjelse)',
    'endnu en gang tak|tak igen|tak endnu en gang',
  ],
  signOff: {
    phrases: [
      '(?:(?:med|de|rigtig|mange|venlig(?:e|ste)?|bedste|kærlig(?:e|ste)?|varm(?:e|este)|hjertelige?|gode|glade|solrige|høflig|sommer|jule|påske|weekend|dejlige) ){0,4}(?:hilsen|hilsener|hilsner|hilsnerne)',
      '(?:sommer|jule|weekend|påske|solskins|forårs|efterårs|vinter)hils(?:en|ener|ner)',
      'm\\.?v\\.?h\\.?|v\\.?h\\.?|k\\.?h\\.?|d\\.?b\\.?h\\.?',
      '(?:rigtig |fortsat ){0,6}(?:god|dejlig) (?:dag|weekend|aften|sommer|uge|ferie) og (?:med |de |mange |rigtig |venlige? |bedste ){0,6}hils(?:en|ener|ner)',
    ],
    bare: [
      'tak',
      'mange tak',
      'på forhånd tak',
      'på gensyn',
      'de bedste',
      'bedste',
      'knus',
      'hej hej',
      'vi ses',
      'ha det',
      'bh',
      'vlh',
    ],
    followed: ['fra', 'og', 'til', 'på vegne af', 'i'],
  },
  complaint: [
    'klage[rnst]*|reklamation(?:en|er)?|reklamere[rt]?|utilfreds(?:hed)?|skuffet|skuffende|skuffelse|frustreret|vred|rasende|(?:meget |ret |sgu |så )sur|træt af|irriteret|chokeret|forarget',
    'uacceptabelt?|utilgiveligt|under al kritik|for dårligt|elendigt?|håbløst?|latterligt?|useriøst?|uprofessionelt?|skandal(?:e|øst)|pinligt|horribelt?|forfærdeligt?|kritisabelt?|grotesk|fuldstændig til grin|svindel',
    '(?:dårlig|ringe|elendig|rystende) (?:service|oplevelse|kvalitet|behandling|kundeservice|kommunikation|betjening)',
    '(?:ikke|aldrig) (?:særlig |specielt |helt |spor )?(?:tilfreds|godt nok|i orden|acceptabelt)',
    '(?:stadig|endnu|fortsat) ikke (?:modtaget|fået|hørt|set|kommet|løst|svaret)',
    '(?:venter stadig|ventet i (?:over|mere end|flere))',
    '(?:anden|tredje|fjerde|femte|2\\.|3\\.|4\\.) gang (?:jeg|nu|at|på)',
    '(?:ingen|aldrig nogen) (?:svarer|hjælper|tager telefonen|reagerer|vender)',
    '(?:kræver|forlanger|vil have) (?:mine penge|pengene|en forklaring|kompensation|erstatning|en undskyldning)',
    'forbruger(?:klagenævnet|ombudsmanden|rådet)|advokat|trustpilot|spild af (?:tid|penge)|fået nok|nok er nok',
  ],
  examples: {
    greeting: 'Hej {name}',
    acknowledgement: 'Tak for din mail',
    'next-step': 'Jeg sender den i morgen',
    closing: 'Skriv endelig, hvis du har spørgsmål.',
    'sign-off': 'Venlig hilsen\n{agent}',
  },
};
