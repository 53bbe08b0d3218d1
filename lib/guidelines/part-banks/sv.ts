import type { PartBank } from './part-bank';

const WHO =
  '(?:jag|vi|han|hon|de|man|(?:min|mina|vår|våra|en|din|ditt|ert) (?:[\\p{L}-]+ ){0,2}[\\p{L}]*(?:kollega|kollegor|tekniker|avdelning|team|chef|lager|verkstad|partner|specialist|medarbetare|leverantör)|teknikern|lagret|kollegan|avdelningen|teamet|verkstaden|chauffören|budet)';
const DOES =
  '(?:skickar|ringer|skriver|kontaktar|undersöker|tittar|ser över|kollar|kontrollerar|återkommer|återbetalar|beställer|ser till|följer upp|håller (?:dig|er|koll)|meddelar|hör av|tar (?:kontakt|tag|hand)|arbetar|jobbar|behandlar|frågar|bokar|ordnar|rättar|går (?:vidare|igenom)|krediterar|öppnar|stänger|skapar|ändrar|flyttar|avbokar|registrerar|vidarebefordrar|prioriterar|hämtar|levererar|reparerar|byter|betalar)';
const WILL = '(?:kommer (?:att )?|ska |skall |tänker |håller på att )';
const SOFT = '(?: också| nu| då| genast| själv| gärna| därför| idag| i morgon| redan)?';
const DAYS = '(?:måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag)(?:en|s)?';
const MONTHS =
  '(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)';
const COUNT = '(?:\\d+|en|ett|två|tre|fyra|fem|sex|tio|några|ett par)';
const UNIT = '(?:minut(?:er)?|timm(?:e|ar)|(?:arbets|var)?dag(?:ar)?|veck(?:a|or)|månad(?:er)?)';

/** How the parts of a reply are worded in Swedish. */
export const sv: PartBank = {
  greeting: {
    alone: [
      'hej',
      'hejsan',
      'hallå',
      'tjena',
      'god (?:dag|morgon|kväll|förmiddag|eftermiddag)',
      'godmorgon',
      'goddag',
      'hello',
      'hi',
    ],
    withName: ['kära', 'käre', 'bästa', 'bäste'],
    addressed: [
      'igen|på (?:dig|er)|där|alla|båda|hej|och|eller|allihop|allihopa',
      'kund(?:er)?|läsare|team|medlem|gäst|familjen',
    ],
  },
  acknowledgement: {
    thanks: [
      '(?:stort |många |tusen |hjärtligt )?tack(?: så mycket| så hemskt mycket| igen)?,? (?:för|snälla|att) (?!(?:ditt|ert|din|er) (?:tålamod|förståelse))',
      '(?:jag|vi) (?:tackar|uppskattar|sätter värde)',
      '(?:jag|vi) har (?:nu |precis |också )?(?:tagit emot|mottagit|läst|fått|noterat) (?:din|ditt|dina|er|ert|era)',
      '(?:jag|vi) (?:fick|läste|mottog) (?:din|ditt|dina|er|ert)',
      '(?:bra|trevligt|roligt|kul|skönt|glad för) att (?:höra|du|ni|se)',
      '(?:angående|gällande|som svar på|med anledning av|i samband med|med hänvisning till) (?:din|ditt|dina|er|ert)',
      'bra fråga|så bra att|vad (?:roligt|bra|kul) att',
    ],
    empathy: [
      '(?:har|visar) (?:full |stor |all )?förståelse',
      'beklagar?|beklagligt|förlåt|ursäkta?r?|ursäkt(?:er)?|ledsen|ledsna|tråkigt|synd att',
      '(?:jag|vi) (?:kan )?(?:verkligen |mycket väl |absolut |helt |så väl ){0,6}förstår?',
      'förståeligt|frustrerande|irriterande|besvärligt|olyckligt|jobbigt',
    ],
  },
  either: [
    'tack för (?:ditt|ert|din|er) (?:fina |stora )?(?:tålamod|förståelse|hjälp|förtroende|tid|samarbete)',
    'tack på förhand',
    '(?:beklagar|ursäktar?|ber om ursäkt för)(?: verkligen| igen)? (?:besväret|olägenheten|väntetiden|förseningen|krånglet)',
    '(?:stort |många |tusen )?tack(?=[.!]|$)',
  ],
  nextStep: {
    promise: [
      `${WHO}${SOFT} ${WILL}(?!inte|gärna|alltid)`,
      `${WHO}${SOFT} ${DOES}`,
      `(?:${DOES}|kommer|ska) ${WHO}`,
      '(?:du|ni) (?:får|kommer att få|kommer att bli|hör|kan räkna)',
      '(?:får|hör) (?:du|ni) (?:[\\p{L}-]+ ){0,3}(?:från|besked|svar|mejl|en|ett|pengarna|paketet)',
      '(?:jag|vi) har (?:nu |redan |genast )?(?:skickat (?:det|ärendet|ditt ärende) vidare|vidarebefordrat|bett|frågat|eskalerat)',
      'har (?:jag|vi) (?:nu |redan )?(?:bett|frågat|vidarebefordrat)',
    ],
    dated: [
      `${WHO} [\\p{L}]+`,
      '(?:kan|förfaller|kommer|anländer|levereras|skickas|blir|är (?:hos|framme|klar|bokad)|ska|får|når|tar)',
      '(?:beställt|bokat|planerat|reserverat|skickat|startat|räknar med|förväntas)',
    ],
    request: [
      '(?:kan|skulle|vill|får|har) (?:du|ni|jag be)(?: vänligen| bara| kunna)?',
      '(?:vänligen|var (?:vänlig|snäll)|snälla)',
      '(?:du|ni) (?:behöver|måste|får gärna|ska)',
      '(?:jag|vi) (?:behöver|saknar|ber|skulle behöva)',
      '(?:så snart|så fort|när) (?:jag|vi|du|ni) (?:har|får|skickar|svarar)',
      '^(?:skicka|skriv|ring|uppge|bekräfta|svara|prova|testa|starta|logga|klicka|gå in|välj|kontrollera|fyll|stäng|öppna|hämta|returnera)',
    ],
    followUp: [
      'återkommer|återkomma|hör av (?:mig|oss)|höra av (?:mig|oss)',
      '(?:undersöker?|undersöka|tittar?|kollar?|kontrollerar?|ser över) (?:på )?(?:det|den|detta|ärendet|saken|ditt)?',
      '(?:kontaktar?|meddelar?|uppdaterar?) (?:dig|er)|håller? (?:dig|er) (?:uppdaterad|underrättad)',
      'vidarebefordrar|vidarebefordrat|skickat (?:det|ärendet) vidare|eskalerat',
    ],
    when: [
      'i ?dag|i ?morgon|i kväll|ikväll|i eftermiddag|i förmiddag|i övermorgon|genast|omgående|direkt|under dagen|nu|samma dag|i helgen',
      `(?:på |senast |innan |från |till |nästa |nu på )?${DAYS}`,
      `(?:inom|om|efter|på|i|under|ca|cirka|upp till|tar|högst)(?: de| den)?(?: närmaste| kommande)? ?${COUNT}(?: ?(?:-|–|till|eller) ?${COUNT})? ${UNIT}`,
      `(?:\\d+|två|tre|fem|tio)(?: ?(?:-|–|till) ?\\d+)? ${UNIT}`,
      `(?:den )?\\d{1,2}(?::e|:a)? ${MONTHS}`,
      '(?:den|kl\\.?|klockan) \\d',
      'senast|(?:nästa|denna|kommande) (?:vecka|månad|arbetsdag)|(?:i|till) slutet av|under veckan|innan helgen',
      '(?:så snart|så fort|när|efter att) (?:jag|vi|du|ni|den|det|han|hon|teknikern|pengarna|paketet)',
      '\\d{1,2}[./-]\\d{1,2}(?:[./-]\\d{2,4})?|20\\d\\d-\\d\\d-\\d\\d',
    ],
  },
  closing: [
    '(?:alltid |varmt |mer än |hjärtligt )?välkommen (?:att|med|åter|tillbaka|till)|välkomna (?:att|åter)',
    '(?:tveka|dra dig) (?:då |bara )?inte',
    '(?:hör|skriv|ring|svara|kontakta|säg|mejla|maila)(?: (?:av dig|av er|till oss|till mig|oss|mig|till|igen|här|på (?:detta )?mejlet))?,? (?:gärna|bara|om|igen|så|när som helst|gärna igen)',
    '(?:har du|har ni|om du (?:har|får|skulle)|om ni (?:har|får)|skulle du|skulle ni|finns det|är det|om det (?:är|finns|uppstår|fortfarande))[^.!?\\n]{0,40}(?:frågor|annat|mer|hjälp|undrar|oklart|problem|funderingar|något)',
    '(?:ha|önskar (?:dig|er)|fortsatt|trevlig|skön) (?:en |ett |fin |bra |trevlig |skön |underbar |riktigt |fortsatt ){0,6}(?:dag|helg|kväll|eftermiddag|vecka|sommar|semester|jul|resa|påsk|tid)',
    '(?:trevlig|skön|glad|fin|god) (?:dag|helg|kväll|vecka|sommar|semester|jul|resa|påsk|fortsättning)',
    '(?:jag|vi) (?:hoppas|ser fram|önskar|finns (?:här|alltid)|hjälper (?:dig |er )?(?:gärna|alltid)|står)',
    '(?:hoppas|ser fram emot)|hjälper (?:vi|jag) (?:dig |er )?gärna',
    '(?:du|ni) (?:kan|får) (?:alltid|gärna|också alltid)',
    '(?:är det|det är) bara att|ta hand om (?:dig|er)|säg bara',
    '(?:lycka till|sköt om (?:dig|er)|krya på dig|vi hörs|vi ses)|tack igen|än en gang tack|än en gång tack',
  ],
  signOff: {
    phrases: [
      '(?:(?:med|de|många|vänliga?|vänlig|bästa|varma|hjärtliga?|soliga|goda|glada|fina) ){0,4}(?:hälsning(?:ar|en)?)',
      '(?:sommar|jul|vår)hälsning(?:ar)?',
      'm\\.?v\\.?h\\.?|v\\.?h\\.?|b\\.?h\\.?|högaktningsfullt',
    ],
    bare: [
      'vänligen',
      'tack',
      'tack på förhand',
      'vi hörs',
      'hej då',
      'hejdå',
      'hej så länge',
      'allt gott',
      'kram',
      'hälsar',
      'ha det bra',
      'ha det gott',
      'bästa',
      'hej hej',
    ],
    followed: ['från', 'och', 'till', 'önskar', 'genom', 'för'],
  },
  complaint: [
    'klaga[rt]?|klagomål(?:et)?|reklamation(?:en)?|reklamera[rt]?|missnöjd(?:a)?|missnöje|besviken|besvikna|besvikelse|frustrerad|(?:mycket |så |väldigt |riktigt )arg|förbannad|rasande|upprörd|irriterad|trött på|chockad',
    'oacceptabelt?|under all kritik|urdåligt|uselt?|löjligt|oseriöst?|oproffsigt?|skandal(?:öst)?|bedrövligt?|hemskt|fruktansvärt|skamligt|lurendrejeri|bedrägeri',
    '(?:dålig|usel|sämsta|bristande) (?:service|upplevelse|kvalitet|kundtjänst|kundservice|kommunikation|bemötande)',
    '(?:inte|aldrig) (?:alls |särskilt |helt )?(?:nöjd|nöjda|okej|acceptabelt|bra nog)',
    '(?:fortfarande|ännu|än) (?:inte|ingen|inget|inga)',
    '(?:väntar fortfarande|väntat i (?:över|mer än|flera))|(?:andra|tredje|fjärde|femte) gången',
    '(?:ingen|aldrig någon) (?:svarar|hjälper|återkommer)|(?:kräver|vill ha) (?:mina pengar|pengarna|ersättning|en förklaring|en ursäkt)',
    'konsumentverket|advokat|slöseri med|fått nog|nu räcker det',
  ],
  examples: {
    greeting: 'Hej {name}',
    acknowledgement: 'Tack för ditt mejl',
    'next-step': 'Jag skickar den i morgon',
    closing: 'Hör gärna av dig om du har frågor.',
    'sign-off': 'Vänliga hälsningar\n{agent}',
  },
};
