import type { PartBank } from './part-bank';

const WHO =
  '(?:jeg|vi|han|hun|de|man|(?:min|mine|vår|våre|en|din|et) (?:[\\p{L}-]+ ){0,2}[\\p{L}]*(?:kollega|kolleger|tekniker|teknikere|avdeling|team|montør|sjef|lager|verksted|partner|spesialist|medarbeider|leverandør)|teknikeren|montøren|lageret|kollegaen|avdelingen|teamet|verkstedet|sjåføren|budet)';
const DOES =
  '(?:sender|ringer|skriver|kontakter|undersøker|ser på|ser nærmere|sjekker|kommer tilbake|gir (?:deg|dere|beskjed)|oppdaterer|refunderer|tilbakefører|overfører|bestiller|sørger for|følger opp|holder (?:øye|deg|dere)|tar (?:kontakt|tak|den|saken)|jobber|arbeider|behandler|spør|setter|booker|ordner|retter|går (?:i gang|videre|gjennom)|krediterer|åpner|stenger|oppretter|endrer|flytter|kansellerer|registrerer|videresender|prioriterer|henter|leverer|reparerer|bytter|utbetaler)';
const SOFT = '(?: også| nå| så| straks| selv| gjerne| derfor| allerede| her| i dag| i morgen)?';
const DAYS = '(?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag)';
const MONTHS =
  '(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)';
const COUNT = '(?:\\d+|en|et|ett|to|tre|fire|fem|seks|ti|noen|et par)';
const UNIT = '(?:minutt(?:er)?|timer?|(?:arbeids|virke)?dag(?:er)?|uker?|måned(?:er)?)';

/** How the parts of a reply are worded in Norwegian (bokmål; nynorsk where it is alike). */
export const nb: PartBank = {
  greeting: {
    alone: [
      'hei',
      'hei hei',
      'heisann',
      'hallo',
      'god (?:dag|morgen|kveld|formiddag|ettermiddag)',
      'god ?morgen',
      'goddag',
      'morn',
      'hello',
      'hi',
    ],
    withName: ['kjære'],
    addressed: [
      'igjen|du|der|alle|begge|hei|og|eller|alle sammen|dere',
      'kunder?|leser|team|medlem|gjest|familien',
    ],
  },
  acknowledgement: {
    thanks: [
      '(?:mange |tusen |hjertelig |stor )?takk(?: skal du ha| så mye| igjen)?,? (?:for|at) (?!(?:tålmodigheten|forståelsen|din tålmodighet|din forståelse))',
      '(?:jeg|vi) (?:takker|setter pris på)',
      '(?:jeg|vi|eg) har (?:nå |også )?(?:mottatt|lest|fått|notert) (?:din|ditt|dine|e-posten|meldingen|henvendelsen)',
      '(?:jeg|vi) (?:mottok|fikk|leste) (?:din|ditt|dine|e-posten|meldingen|henvendelsen)',
      '(?:bra|godt|hyggelig|fint|glad for|flott) at (?:du|dere)|(?:bra|godt|hyggelig|fint) å høre',
      '(?:angående|vedrørende|som svar på|i forbindelse med|med henvisning til) (?:din|ditt|dine|henvendelsen|e-posten)',
      'godt spørsmål|takk (?:at|det)',
    ],
    empathy: [
      '(?:har|viser) (?:full |stor |all )?forståelse',
      'beklager|beklagelig|unnskyld(?:er|ning)?|lei (?:meg|oss|for)|leit|dumt|synd at|trist',
      '(?:jeg|vi|eg) (?:kan )?(?:godt |virkelig |fullt ut |så ){0,6}forstår?',
      'forståelig|frustrerende|irriterende|kjedelig|uheldig|ergerlig',
    ],
  },
  either: [
    'takk for (?:tålmodigheten|forståelsen|hjelpen|tilliten|(?:din|deres) (?:tålmodighet|forståelse|hjelp|tillit|tid))',
    'på forhånd takk|takk på forhånd',
    '(?:beklager|unnskyld)(?: igjen| virkelig| så mye)? (?:ulempen|bryderiet|ventetiden|forsinkelsen|bryet|ulempene)',
    '(?:mange |tusen )?takk(?=[.!]|$)',
  ],
  nextStep: {
    promise: [
      `${WHO}${SOFT} (?:vil|skal|kommer til å|holder på å|er i ferd med å) (?!ikke|gjerne|alltid)`,
      `${WHO}${SOFT} ${DOES}`,
      `(?:${DOES}|vil|skal) ${WHO}`,
      '(?:du|dere) (?:får|hører|mottar|vil (?:få|motta|høre|bli)|kan forvente|blir (?:kontaktet|oppringt))',
      '(?:får|hører|mottar|blir) (?:du|dere) (?:[\\p{L}-]+ ){0,3}(?:fra|beskjed|svar|e-post|en|et|pengene|pakken|kontaktet)',
      '(?:jeg|vi) har (?:nå |allerede |straks )?(?:sendt (?:det|saken|saken din) videre|videresendt|bedt|spurt|eskalert)',
    ],
    dated: [
      `${WHO} [\\p{L}]+`,
      '(?:kommer|ankommer|leveres|sendes|blir|er hos deg|står|vil|skal|får|mottar|er (?:klar|framme|booket|planlagt))',
      '(?:bestilt|booket|avtalt|planlagt|reservert|sendt|startet|forventer|regner med)',
    ],
    request: [
      '(?:kan|kunne|vil|må|har) (?:du|dere|jeg be|vi be)(?: vennligst| bare)?',
      '(?:vennligst|vær (?:vennlig|snill|så snill))',
      '(?:du|dere) (?:må|bes|må gjerne|bør|trenger)',
      '(?:jeg|vi) (?:mangler|trenger|ber|må ha)',
      '(?:så snart|når|hvis) (?:jeg|vi|du|dere) (?:har|får|sender|mottar|svarer)',
      '^(?:send|skriv|ring|oppgi|bekreft|svar|prøv|start|logg|klikk|gå inn|velg|sjekk|fyll|slå|åpne|hent|returner)',
    ],
    followUp: [
      'kommer? tilbake|tar? kontakt|hører? fra (?:meg|oss)',
      '(?:undersøker?|ser? på|ser? nærmere|sjekker?) (?:på )?(?:det|den|dette|saken|saken din)?',
      '(?:kontakter?|oppdaterer?) (?:deg|dere)|gir? (?:deg |dere )?beskjed|holder? (?:deg|dere) (?:oppdatert|orientert)',
      'videresend(?:er|t)|sendt (?:det|saken) videre|eskalert',
    ],
    when: [
      'i dag|i ?morgen|i kveld|i ettermiddag|i formiddag|i overmorgen|straks|med en gang|umiddelbart|i løpet av|nå|samme dag|i helgen',
      `(?:på |innen |senest |fra |til |nå |neste |førstkommende )?${DAYS}`,
      `(?:innen|om|etter|i|på|opptil|ca\\.?|cirka|tar|de neste)(?: de| den)?(?: neste| kommende)? ?${COUNT}(?: ?(?:-|–|til|eller) ?${COUNT})? ${UNIT}`,
      `(?:\\d+|to|tre|fem|ti)(?: ?(?:-|–|til) ?\\d+)? ${UNIT}`,
      `\\d{1,2}\\. ?${MONTHS}`,
      '(?:den|kl\\.?|klokken) \\d',
      'senest|(?:neste|denne) (?:uke|uken|måned|virkedag)|innen (?:helgen|utgangen|slutten)',
      '(?:så snart|når|etter at) (?:jeg|vi|du|dere|den|det|han|hun|teknikeren|pengene|pakken)',
      '\\d{1,2}[./-]\\d{1,2}(?:[./-]\\d{2,4})?',
    ],
  },
  closing: [
    '(?:alltid |hjertelig |mer enn )?velkommen til (?:å )?',
    'ikke nøl|nøl ikke|ikke vær redd for|bare å',
    '(?:skriv|ring|svar|kontakt|si|gi|ta)(?: (?:oss|meg|til oss|til meg|fra|kontakt|beskjed|igjen|tilbake))?,? (?:gjerne|bare|om|hvis|dersom|igjen|når som helst)',
    '(?:har du|har dere|hvis du (?:har|får|skulle)|dersom du (?:har|får)|skulle du|er det|om du har|hvis det (?:er|oppstår|fortsatt))[^.!?\\n]{0,40}(?:spørsmål|annet|mer|hjelp|lurer|uklart|problemer|noe)',
    '(?:fortsatt |riktig |en )?(?:god|fin|flott|hyggelig|nydelig) (?:dag|helg|kveld|ettermiddag|uke|sommer|ferie|tur|jul|påske|reise)',
    '(?:ha|nyt|ønsker (?:deg|dere)) (?:en |et )',
    '(?:jeg|vi) (?:gleder|håper|ser frem|ser fram|står klar|er her|hjelper (?:deg |dere )?(?:gjerne|alltid))',
    '(?:håper|gleder meg|ser frem til)|hjelper (?:vi|jeg) (?:deg |dere )?gjerne',
    '(?:du|dere) (?:kan|må) (?:alltid|gjerne|bare)',
    'lykke til|god bedring|takk igjen|ta vare',
  ],
  signOff: {
    phrases: [
      '(?:(?:med|de|mange|venn?lige?|beste|varme|hjertelige?|gode|solrike) ){0,4}(?:hilsen|hilsener|hilsninger|helsing|helsingar)',
      '(?:sommer|jule|påske)hilsen',
      'm\\.?v\\.?h\\.?|v\\.?h\\.?|b\\.?h\\.?',
    ],
    bare: [
      'takk',
      'på forhånd takk',
      'vi snakkes',
      'ha det',
      'ha det bra',
      'klem',
      'alt godt',
      'vi høres',
      'hade',
      'hei hei',
    ],
    followed: ['fra', 'frå', 'og', 'til', 'på vegne av', 'i'],
  },
  complaint: [
    'klage[rt]?|klagen|reklamasjon(?:en)?|reklamere[rt]?|misfornøyd|utilfreds|skuffet|skuffende|frustrert|(?:veldig |så |ganske )sint|rasende|lei av|irritert|sjokkert|opprørt',
    'uakseptabelt?|under enhver kritikk|elendig|håpløst?|latterlig|useriøst?|uprofesjonelt?|skandale|pinlig|forferdelig|svindel',
    '(?:dårlig|elendig|verste) (?:service|opplevelse|kvalitet|kundeservice|kommunikasjon|behandling)',
    '(?:ikke|aldri) (?:særlig |spesielt |helt )?(?:fornøyd|godt nok|greit|akseptabelt)',
    '(?:fortsatt|fremdeles|ennå) ikke|venter fortsatt|ventet i (?:over|mer enn|flere)|(?:andre|tredje|fjerde|femte) gang',
    '(?:ingen) (?:svarer|hjelper|tar telefonen)|(?:krever|vil ha) (?:pengene|en forklaring|kompensasjon|erstatning|en unnskyldning)',
    'forbruker(?:rådet|tilsynet)|advokat|fått nok|nok er nok',
  ],
  examples: {
    greeting: 'Hei {name}',
    acknowledgement: 'Takk for e-posten din',
    'next-step': 'Jeg sender den i morgen',
    closing: 'Ta gjerne kontakt hvis du har spørsmål.',
    'sign-off': 'Vennlig hilsen\n{agent}',
  },
};
