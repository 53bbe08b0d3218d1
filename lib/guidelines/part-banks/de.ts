import type { PartBank } from './part-bank';

const WHO =
  '(?:ich|wir|sie|er|man|(?:unser|unsere|mein|meine|ein|eine|das|der|die|ihr|ihre) (?:[\\p{L}-]+ ){0,3}[\\p{L}]*(?:team|kolleg(?:e|en|in|innen)|techniker(?:in|team)?|abteilung|fachabteilung|mitarbeiter(?:in)?|spezialist(?:en|in)?|experten|ingenieure|lager|werkstatt|dienstleister|partner|kundendienst|support(?:team)?|kundenservice|paketdienst|berater(?:in)?))';
const DOES =
  '(?:senden?|sende|schicken?|schicke|rufen?|rufe|schreiben?|schreibe|kontaktieren?|prüfen?|prüfe|überprüfen?|untersuchen?|untersucht|melden?|melde|kümmern?|kümmere|leiten?|leite|erstatten?|überweisen?|bestellen?|veranlassen?|veranlasse|arbeiten?|arbeite|bearbeiten?|bearbeitet|sorgen?|klären?|kläre|informieren?|informiere|halten? (?:sie|dich|euch)|behalten?|vereinbaren?|buchen?|beauftragen?|reparieren?|tauschen?|stornieren?|stellen? (?:ihnen|dir|sicher|entsprechende)|bereiten?|legen?|gehen? (?:dem|der)|priorisieren?|gutschreiben|überweist|sendet|schickt|ruft|schreibt|meldet|kümmert|leitet|bestellt|klärt|repariert|liefert|bringt|prüft|erstattet|tauscht|schreiben? (?:ihnen|dir))';
const DAYS =
  '(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)(?:vormittag|nachmittag|abend|s)?';
const MONTHS =
  '(?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)';
const COUNT =
  '(?:\\d+|einen?|einer|eines|zwei|drei|vier|fünf|sechs|zehn|wenigen?|einigen?|ein paar|paar)';
const UNIT = '(?:minuten?|stunden?|(?:werk|arbeits)?tage?[ns]?|tag(?:es)?|wochen?|monate?n?)';
const SOFT =
  '(?:sehr |wirklich |außerordentlich |aufrichtig |vielmals |zutiefst |natürlich |gut |vollkommen |durchaus ){0,6}';

/** How the parts of a reply are worded in German. */
export const de: PartBank = {
  greeting: {
    alone: [
      'hallo',
      'hi',
      'hey',
      'moin(?: moin)?',
      'servus',
      'grüß (?:gott|dich|sie)',
      'grüezi',
      'guten? (?:tag|morgen|abend|nachmittag)',
      'schönen guten tag',
    ],
    withName: [
      'sehr (?:geehrte[rs]?|verehrte[rs]?)(?:/-?r|\\(r\\)|\\*r|:r)?',
      'liebe[rs]?(?:/-?r|\\(r\\)|\\*r|:r)?',
      'werte[rs]?',
      'geehrte[rs]?(?:/-?r|\\(r\\))?',
    ],
    addressed: [
      'nochmals?|wieder|zusammen|liebe[rs]?|sehr geehrte[rs]?|und|oder|ihr|alle|beide|alle zusammen',
      'damen und herren|kund(?:e|in|en|innen|enteam)(?:/in|\\*in|:in)?|team|interessent(?:en|in)?|nutzer(?:in)?|gast|mitglied|leser(?:in)?|familie|firma',
    ],
  },
  acknowledgement: {
    thanks: [
      '(?:vielen|herzlichen|besten|schönen|lieben|tausend)? ?dank(?:e|es)?(?: sehr| schön| ihnen| dir){0,6},? (?:für|dass|ihnen für)',
      '(?:ich|wir) (?:bedanken?|danken?) (?:uns|mich|ihnen|dir|euch)',
      '(?:freuen? (?:ich |wir )?(?:uns|mich)|freut (?:uns|mich))(?: sehr)?,? (?:dass|über|von|zu (?:hören|lesen))',
      '(?:bedanken?|danken?) (?:wir|ich) (?:uns|mich|ihnen|dir)',
      '(?:ich|wir) (?:haben?) (?:ihre|ihren|deine|deinen|die) (?:[\\p{L}-]+ ){0,4}(?:erhalten|gelesen|bekommen|aufgenommen|notiert)',
      '(?:ich|wir) (?:schätzen?|wissen?|nehmen? (?:ihr|dein|dies|die|das))',
      '(?:ihre|deine) (?:[\\p{L}-]+ ){0,2}(?:ist bei uns eingegangen|haben? (?:wir|ich) erhalten|hat uns erreicht)',
      '(?:bezüglich|in bezug auf|bezugnehmend auf|hinsichtlich|als antwort auf|zu) (?:ihre[rsnm]?|deine[rsnm]?) (?:[\\p{L}-]*anfrage|nachricht|mail|e-mail|frage|schreiben|anliegen|bestellung)',
      '(?:gut|schön|toll|erfreulich),? (?:dass|von ihnen|zu hören)',
      'gute frage',
    ],
    empathy: [
      `(?:es |das )?tut (?:es |das |uns |mir ){1,6}${SOFT}leid|leid,? (?:dass|zu hören|für)`,
      'entschuldig(?:en|e|ung|ungen|t)|bedauern?|bedauerlich|verzeihung|verzeihen',
      `(?:ich|wir|kann|können|kann ich|können wir) (?:kann |können |ihren? |deinen? |die |das |den |dass |gut |es |völlig |sehr |ihre |wir |ich |durchaus |vollkommen |voll und ganz |ärger |frust |unmut |enttäuschung |frustration |natürlich |sie |dich ){0,6}(?:verstehen?|nachvollziehen|nachempfinden|begreifen)`,
      '(?:ich|wir) versteh(?:e|en)',
      'verständlich|ärgerlich|frustrierend|unangenehm|nachvollziehbar',
      'unannehmlichkeiten',
    ],
  },
  either: [
    '(?:vielen|herzlichen|besten)? ?dank(?:e)? (?:im voraus|für (?:ihre|deine|die|ihr|dein) (?:[\\p{L}-]+ )?(?:geduld|verständnis|mithilfe|unterstützung|treue|vertrauen|kooperation|mitarbeit|zusammenarbeit))',
    '(?:vielen|herzlichen|besten) dank(?=[.!]|$)',
    'bedanken (?:wir )?uns für (?:ihre|ihr) (?:geduld|verständnis)',
    '(?:schätzen|danken) (?:ihnen für )?ihre? (?:geduld|verständnis|kooperation)',
    '(?:etwaige|entstandenen?|die|mögliche) unannehmlichkeiten',
  ],
  nextStep: {
    promise: [
      `${WHO} (?:werden?|wird|würden?|wollen|möchten?) (?!nicht|gern(?:e)? (?:weiterhelfen|helfen)|uns freuen|mich freuen)`,
      '(?:werde|werden|wird|würde|würden) (?:ich|wir|sie|er|unser[\\p{L}]*|ihnen|ihr[\\p{L}]*|dir)',
      `${WHO}(?: [\\p{L}-]+){0,1} ${DOES}`,
      `${DOES} (?:ich|wir|er|unser[\\p{L}]*)`,
      '(?:ich|wir) (?:[\\p{L}-]+ ){1,12}(?:melden|kontaktieren|informieren|bereitstellen|prüfen|zukommen lassen|senden|zurückmelden|vereinbaren|unterstützen) werden?',
      '(?:sie|du|ihr) (?:erhalten|erhältst|bekommen|bekommst|hören|hörst|können (?:mit|damit rechnen))',
      '(?:erhalten|erhältst|bekommen|bekommst|hören) (?:sie|du)',
      '(?:ich|wir) haben? (?:[\\p{L}-]+ ){0,6}(?:weitergeleitet|gebeten|beauftragt|weitergegeben|informiert|eskaliert|priorisiert|zugewiesen)',
      '(?:ist|sind|wird|werden) (?:derzeit |bereits |gerade |umgehend |aktuell |aktiv ){0,6}(?:dabei|weitergeleitet|untersucht|geprüft|bearbeitet|priorisiert)',
      '(?:können|könnten|würden) (?:ich|wir) (?:[\\p{L}-]+ ){0,6}(?:vereinbaren|anrufen|telefonieren|anbieten|schicken|senden|tauschen|erstatten|liefern|umstellen|arrangieren|planen|besprechen)',
      '(?:ich|wir) (?:können|kann|könnten) (?:[\\p{L}-]+ ){0,6}(?:vereinbaren|anrufen|schicken|senden|tauschen|erstatten|liefern|umstellen|arrangieren|planen|organisieren|besprechen|einrichten)',
    ],
    dated: [
      `${WHO} [\\p{L}]+`,
      '(?:kommt|kommen|trifft|treffen|geht|gehen|wird|werden|ist|sind|liegt|erfolgt|erscheint|startet|beginnt|steht|dauert|liefert|erreicht|erreichen)',
      '(?:bestellt|gebucht|vereinbart|geplant|reserviert|verschickt|versendet|veranlasst|überwiesen)',
      '(?:rechnen|erwarten|melden|anrufen|schreiben)',
    ],
    request: [
      'bitte(?: auch| noch| einfach| kurz)? (?!zögern|beachten|entschuldigen|haben sie verständnis|verstehen|nicht zu|um (?:entschuldigung|verständnis|nachsicht))[\\p{L}]+',
      '(?:könnten|können|würden|kannst|könntest|würdest|wären|haben) (?:sie|du|ihr)',
      '(?:ich|wir) (?:benötigen?|brauchen?|bitten?|bräuchten?|würden (?:uns|sie|gern))',
      '(?:benötigen|brauchen|bräuchten|bitten) (?:wir|ich)',
      '(?:sobald|wenn|nachdem|falls) (?:ich|wir|sie|du|uns|mir) (?:[\\p{L}-]+ ){0,6}(?:haben|erhalten|vorliegen|vorliegt|bestätigen|senden|antworten)',
      '(?:sie|du) (?:müssen|musst|sollten|solltest|können (?:dafür|dazu|dann))',
      'es wäre (?:[\\p{L}-]+ )?(?:hilfreich|gut|schön)',
      '^(?:senden|schicken|schreiben|rufen|prüfen|überprüfen|starten|öffnen|klicken|wählen|teilen|geben|versuchen|stellen|installieren|aktualisieren) sie',
    ],
    followUp: [
      '(?:melden?|melde|meldet) (?:mich|uns|sich|ich mich|wir uns)|(?:bei ihnen|bei dir) (?:melden|zurückmelden)|zurückmelden|zurückkommen',
      '(?:prüfen?|prüfe|überprüfen?|untersuchen?|untersucht|klären?|kläre) (?:das|den|die|es|dies|wir|ich|ihr|ihre|ihren)',
      '(?:auf dem laufenden|informieren|kontaktieren|hören (?:sie )?von|in verbindung setzen)',
      '(?:weitergeleitet|leiten? (?:[\\p{L}-]+ ){0,4}weiter|weiterleiten|eskaliert)',
    ],
    when: [
      'heute|morgen|übermorgen|sofort|umgehend|unverzüglich|noch heute|gleich|jetzt|über nacht|am selben tag|taggleich|heute (?:noch|abend|nachmittag)',
      `(?:am |bis |ab |nächsten |kommenden |diesen |spätestens |zum )?${DAYS}`,
      `(?:in|innerhalb|binnen|nach|für|etwa|ca\\.|bis zu|während)(?: der| von| den| des)?(?: nächsten| kommenden| etwa| spätestens| ca\\.)? ?${COUNT}(?: ?(?:-|–|bis|oder) ?${COUNT})? ${UNIT}`,
      `(?:\\d+|zwei|drei|fünf|zehn)(?: ?(?:-|–|bis) ?(?:\\d+|drei|vier|fünf|sieben|zehn))? ${UNIT}`,
      `\\d{1,2}\\. ?${MONTHS}`,
      '(?:am|bis|ab|zum) \\d{1,2}\\.',
      '(?:um|gegen|bis|ab|zwischen) \\d{1,2}(?:[:.]\\d{2})?(?: uhr)?',
      'spätestens|bis (?:ende|anfang|mitte|zum)|(?:nächste|kommende|diese|laufende)[rn]? (?:woche|monat|tage|werktag)|in kürze (?:am|bis)|ende der woche|im laufe (?:des|der)',
      '(?:sobald|wenn|nachdem) (?:ich|wir|sie|du|uns|mir|der|die|das|ihr|ihre|es)',
      '\\d{1,2}[./-]\\d{1,2}(?:[./-](?:\\d{2,4})?)?',
    ],
  },
  closing: [
    'zögern sie (?:bitte )?nicht|zöger(?:e)? (?:bitte )?nicht|zögert nicht',
    '(?:bei|für)(?: weitere[nr]?| andere[nr]?| alle[n]?| sonstige[nr]?| zusätzliche[rn]?| technische[nr]?){0,6} (?:fragen|rückfragen|anliegen|unklarheiten|hilfe|unterstützung|informationen)',
    '(?:sollten|solltest|falls|haben|habt|wenn|hast)(?: sie| du| es| ihr| noch){1,6} (?:[\\p{L}-]+ ){0,3}(?:fragen|rückfragen|anliegen|probleme|unklarheiten|hilfe|unterstützung|informationen|schwierigkeiten)',
    '(?:stehen?|stehe|steht) (?:[\\p{L}-]+ ){0,6}(?:zur verfügung|zur seite|bereit)',
    '(?:zur verfügung|zur seite) ?(?:stehen|zu stehen)?',
    '(?:melden|wenden|schreiben|antworten|rufen|kontaktieren|meldet|fragen) sie (?:sich |uns |mich |mir |bitte |an |bei ){0,6}(?:gern(?:e)?|jederzeit|einfach|jederzeit gern|wenn|falls|an uns)',
    '(?:melde|wende|schreib|antworte|ruf|frag)(?:e)? (?:dich |uns |mich |mir |an ){0,6}(?:gern(?:e)?|jederzeit|einfach)',
    '(?:lassen sie|lass) (?:es )?(?:uns|mich)(?: es)? (?:bitte |gern |gerne |jederzeit ){0,6}(?:wissen|bescheid)',
    '(?:helfe|helfen|unterstütze|unterstützen|beantworten?|beraten?)(?: wir| ich)?(?: ihnen| dir| sie)? (?:jederzeit|gern(?:e)?|natürlich|selbstverständlich)(?: weiter)?',
    '(?:ich|wir) (?:freuen?|freue) (?:uns|mich) (?:auf|schon|sehr auf|darauf|wenn)',
    '(?:ich|wir) hoffen?|hoffentlich',
    '(?:wünsche|wünschen)(?: ich| wir)? (?:ihnen|dir|euch)|wünschen wir|wünsche ich',
    '(?:schöne[ns]?|gute[ns]?|angenehme[ns]?|erholsame[ns]?|tolle[ns]?|frohe) (?:[\\p{L}-]+ )?(?:tag|abend|woche|wochenende|ferien|feiertage|feierabend|urlaub|reise|fahrt|besserung|weihnachten|ostern|restwoche|erfolg)',
    'viel (?:freude|spaß|erfolg|vergnügen|glück)',
    'alles gute|bleiben sie gesund|nochmals (?:vielen|herzlichen) dank|gute besserung',
    'gern(?:e)? (?:können sie|kannst du) (?:uns|mich|sich|dich)',
  ],
  signOff: {
    phrases: [
      '(?:mit |ganz |viele |vielen |beste[ns]? |schöne[ns]? |liebe[ns]? |freundliche[nrms]* |herzliche[ns]? |sonnige[ns]? |den besten |vorzüglichen? |mfr?\\.? |kollegialen? |winterliche |sommerliche ){1,4}gr(?:ü|ue)(?:ß|ss)e?n?',
      'gr(?:ü|ue)(?:ß|ss)e(?: aus)?|gru(?:ß|ss)',
      'm\\.?f\\.?g\\.?|l\\.?g\\.?|v\\.?g\\.?|b\\.?g\\.?|vlg|hochachtungsvoll|herzlichst|mit (?:herzlichem|bestem|freundlichem|vielem) (?:gruß|dank)|mit besten empfehlungen',
      '(?:kind|best|warm) regards',
    ],
    bare: [
      'danke',
      'vielen dank',
      'besten dank',
      'herzlichen dank',
      'ihr',
      'ihre',
      'euer',
      'dein',
      'deine',
      'tschüss',
      'bis bald',
      'bis dann',
      'ciao',
      'alles gute',
      'beste',
    ],
    followed: [
      'aus',
      'von',
      'und',
      'vom',
      'ihr',
      'ihre',
      'an',
      'i\\. ?a\\.',
      'im auftrag',
      'das',
      'dein',
      'euer',
    ],
  },
  complaint: [
    '(?:beschwer(?:de|den|e|en|t)|reklam(?:ation|ieren|iere|iert)|enttäusch(?:t|end|ung)|unzufrieden(?:heit)?|verärgert|wütend|stinksauer|sauer|frustrier(?:t|end)|empört|entsetzt|genervt|ärgerlich|sprachlos)',
    'inakzeptabel|unakzeptabel|nicht akzeptabel|unverschämt(?:heit)?|frechheit|unmöglich(?:e[rs]?)? service|katastroph(?:e|al)|miserabel|lächerlich|schrecklich|furchtbar|skandal(?:ös)?|zumutung|saftladen|abzocke|betrug|unfassbar|unterirdisch|unter aller',
    '(?:schlechte[rsnm]?|mangelhafte[rsnm]?|miese[rsnm]?) (?:service|kundenservice|erfahrung|qualität|behandlung|kommunikation|leistung)',
    '(?:nicht|gar nicht|überhaupt nicht|alles andere als) (?:zufrieden|in ordnung|hinnehmbar|glücklich|begeistert)',
    '(?:immer noch|noch immer|bis heute) (?:keine?n?|nicht|nichts)',
    '(?:warte|warten) (?:[\\p{L}-]+ ){0,2}(?:seit|immer noch|noch immer|vergeblich|schon)',
    '(?:zweite|dritte|vierte|fünfte|2\\.|3\\.|4\\.|x-te)[nrs]? mal',
    '(?:niemand|keiner) (?:antwortet|hilft|meldet|reagiert|geht ran|kümmert)',
    '(?:fordere|verlange|erwarte) (?:[\\p{L}-]+ ){0,3}(?:geld|erstattung|rückerstattung|entschädigung|entschuldigung|stellungnahme)',
    'anwalt|rechtsanwalt|verbraucher(?:zentrale|schutz)|rechtliche schritte|zeitverschwendung|es reicht|nie wieder',
  ],
  examples: {
    greeting: 'Guten Tag {name},',
    acknowledgement: 'Vielen Dank für Ihre Nachricht',
    'next-step': 'Ich sende es Ihnen morgen',
    closing: 'Melden Sie sich gern, wenn Sie Fragen haben.',
    'sign-off': 'Freundliche Grüße\n{agent}',
  },
};
