import type { PartBank } from './part-bank';

const FUTURE =
  '[\\p{L}]{2,}(?:erò|irò|eremo|iremo|erà|irà|eranno|iranno|drò|dremo|drà|rrò|rremo|rrà|rranno)';
const DAYS = '(?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica)';
const MONTHS =
  '(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)';
const COUNT = '(?:\\d+|una?|un|due|tre|quattro|cinque|sei|dieci|pochi|poche|qualche)';
const UNIT = '(?:minut[oi]|or[ae]|giorn[oi]|settiman[ae]|mes[ei])(?: lavorativ[oi])?';
const PRONOUN = "(?:le |ti |la |lo |vi |ci |glielo |gliela |te lo |l'){0,6}";

/** How the parts of a reply are worded in Italian. */
export const it: PartBank = {
  greeting: {
    alone: [
      'ciao',
      'salve',
      'buon ?giorno',
      'buona ?sera',
      'buon pomeriggio',
      'a chi di competenza',
    ],
    withName: [
      'gentil(?:e|i|issim[oaie])',
      'car[oaie](?:/a)?',
      'egregi[oa]?',
      'spett(?:\\.le|abile)',
      'spettabile',
      'stimat[oa]',
    ],
    addressed: [
      'di nuovo|ancora|a (?:tutti|tutte|entrambi)|tutti|e|o',
      'client[ei]|utente|team|ditta|signori|ospite|dottor|dottoressa',
    ],
  },
  acknowledgement: {
    thanks: [
      '(?:molte |mille |tante )?grazie(?: mille| ancora| infinite)?,? (?:per|di|a lei) (?!(?:la|tua|la sua|la tua) (?:pazienza|comprensione|collaborazione))',
      '(?:la |ti |vi )?ringraz(?:io|iamo)|apprezz(?:o|iamo)',
      '(?:ho|abbiamo) (?:ricevuto|letto|preso visione|preso nota|registrato)',
      '(?:in risposta alla|in merito alla|in riferimento alla|riguardo alla|con riferimento) (?:sua|tua|vostra)?',
      '(?:felici?|lieti?|contenti?) (?:di (?:sapere|sentire|leggere)|che)|buona domanda|ottima domanda',
    ],
    empathy: [
      '(?:mi|ci) (?:dispiace|spiace|scusiamo|scuso|rincresce)|dispiaciut[oi]|scus(?:a|e|i|iamo|ate|arci|armi)|rammaric(?:o|hiamo)|siamo spiacenti|sono spiacente|deploriamo',
      '(?:capisco|capiamo|comprendo|comprendiamo|immagino|immaginiamo)',
      'comprensibile|frustrante|spiacevole|fastidioso|disagio|disagi',
    ],
  },
  either: [
    '(?:molte |mille )?grazie (?:in anticipo|ancora|per (?:la|la sua|la tua|la vostra) (?:pazienza|comprensione|collaborazione|fiducia))',
    '(?:ringraziamo|ringrazio|apprezziamo) (?:per )?la (?:sua |tua )?(?:pazienza|comprensione|collaborazione)',
    "(?:scusiamo|scuse|scusa|scusi)(?: ancora)? per (?:il|i|l'|gli|eventuali) ?(?:disagi?o?|inconvenient[ei]|attesa|ritardo)",
    'grazie(?: mille)?(?=[.!]|$)',
  ],
  nextStep: {
    promise: [
      `${PRONOUN}${FUTURE}(?! (?:sempre|un piacere))`,
      `(?:io |noi )?${PRONOUN}(?:invio|inviamo|mando|mandiamo|chiamo|chiamiamo|scrivo|verifico|verifichiamo|controllo|controlliamo|contatto|contattiamo|rimborso|procedo|procediamo|ordino|inoltro|inoltriamo|provvedo|provvediamo|mi occupo|ci occupiamo|teniamo|faccio|facciamo)`,
      '(?:sto|stiamo|sta|stanno) (?:già )?[\\p{L}]+(?:ando|endo)',
      '(?:ho|abbiamo) (?:già )?(?:chiesto|inoltrato|trasmesso|segnalato|passato|richiesto)',
      '(?:riceverà|riceverai|avrà|avrai|potrà|sarà contattat[oa])|(?:possiamo|posso|potremmo) (?:fissare|organizzare|programmare|chiamar\\p{L}+|concordare)',
    ],
    dated: [
      '(?:arriva|arriverà|parte|sarà|viene|verrà|è|previst[oa]|programmat[oa]|consegnat[oa]|spedit[oa]|ordinat[oa]|prenotat[oa]|inviat[oa]|aspettare)',
    ],
    request: [
      '(?:potrebbe|può|puoi|potresti|potete|potreste|le dispiacerebbe|vorrebbe)',
      '(?:per favore|per cortesia|la prego|la preghiamo|ti prego|ti chiedo|le chiedo|le chiediamo|la invitiamo|si prega|le consigliamo|ti consiglio)',
      '(?:ho bisogno|abbiamo bisogno|mi serve|ci serve|ci servono|deve|devi|basta)',
      '(?:non appena|quando|una volta) (?:avrò|avremo|riceverò|riceveremo|ricevuto|ricevut[oaie]|avrà)',
      '^(?:invii|invia|indichi|verifichi|riavvii|riavvia|clicchi|clicca|compili|provi|prova|confermi|conferma|controlli|scriva|chiami)',
    ],
    followUp: [
      '(?:le |ti |vi )?(?:farò|faremo|faccio|facciamo) sapere|(?:ricontatt|contatt|risponder|aggiorner|informer|richiamer)\\p{L}+|(?:terrò|terremo|tengo|teniamo) (?:aggiornat|informat)\\p{L}+',
      '(?:verific|controll|esamin|indag)\\p{L}+ ?(?:la|il|lo|questo|su)?',
      'inoltrat[oa]|trasmess[oa]|segnalat[oa]',
    ],
    when: [
      'oggi|domani|dopodomani|stasera|questa (?:mattina|sera|settimana)|questo pomeriggio|subito|immediatamente|adesso|ora|in giornata|attualmente',
      `(?:entro |da |il |questo |prima di )?${DAYS}(?: prossimo)?`,
      `(?:entro|tra|fra|in|dopo|circa|per|nelle|nei)(?: le| i)?(?: prossim[ie])? ?${COUNT}(?: ?(?:-|–|o|a) ?${COUNT})? ${UNIT}`,
      `(?:\\d+|due|tre|cinque|dieci)(?: ?(?:-|–|a) ?\\d+)? ${UNIT}`,
      `(?:il |entro il )?\\d{1,2} ${MONTHS}`,
      '(?:alle|entro le|verso le) \\d',
      'al più tardi|la prossima settimana|settimana prossima|fine (?:della )?(?:settimana|mese|giornata)|(?:nei|nelle) prossim[ie]',
      '(?:non appena|appena|quando|una volta|dopo che)',
      '\\d{1,2}[./-]\\d{1,2}(?:[./-]\\d{2,4})?',
    ],
  },
  closing: [
    'non (?:esiti|esitare|esitate)',
    '(?:se|qualora|nel caso) (?:ha|hai|avesse|dovesse|avete|serve|il problema|hai bisogno|desidera)[^.!?\\n]{0,60}(?:domande|dubbi|bisogno|aiuto|assistenza|altro|informazioni|persiste|chiarimenti)',
    '(?:per) (?:qualsiasi|ulteriori|altre|maggiori|ogni)(?: altra)? (?:domand[ae]|informazion[ei]|dubbi[o]?|chiarimenti?|necessità|richiest[ae]|assistenza)',
    '(?:resto|restiamo|rimango|rimaniamo|sono|siamo) (?:[\\p{L}]+ )?(?:a (?:sua|tua|vostra|completa)|disponibil[ei]|a disposizione|qui per)',
    '(?:mi|ci) (?:faccia|facci|fai) sapere|fammi sapere|facci sapere|(?:spero|speriamo|auguro|auguriamo)',
    '(?:buon|buona|felice|ottima) (?:giornata|serata|settimana|weekend|fine settimana|viaggio|vacanz[ae]|lavoro|natale|proseguimento|estate)|buone (?:vacanze|feste)',
    '(?:lieti|felici|contenti|un piacere) (?:di )?(?:aiutar\\p{L}+|assister\\p{L}+)|grazie ancora|in bocca al lupo|in attesa di',
    '(?:può|puoi) (?:sempre|contattar\\p{L}+|scriver\\p{L}+ (?:in|quando))',
  ],
  signOff: {
    phrases: [
      '(?:i miei |i nostri |con |un |tanti )?(?:più )?(?:cordial(?:i|e)|distint[io]|migliori|cari|sinceri)? ?(?:salut[io])(?: cordiali| distinti)?|cordialmente|cordialità|distintamente|sinceramente|in fede|un caro saluto',
    ],
    bare: [
      'grazie',
      'grazie mille',
      'a presto',
      'buona giornata',
      'buona serata',
      'arrivederci',
      'ciao',
      'un abbraccio',
    ],
    followed: ['da', 'dal', 'dalla', 'dallo', 'e', 'il', 'lo'],
  },
  complaint: [
    'reclam(?:o|i|are)|lament(?:ela|arsi|armi)|insoddisfatt[oa]|delus[oa]|deludente|delusione|frustrat[oa]|arrabbiat[oa]|furios[oa]|indignat[oa]|stuf[oa]|inaccettabile|vergogn(?:a|oso)|ridicol[oa]|pessim[oa]|terribile|orribile|truffa|scandaloso|disastro',
    '(?:non|mai) (?:sono )?(?:per niente |affatto )?(?:soddisfatt[oa]|content[oa]|accettabile)|(?:ancora|tuttora) (?:non|in attesa|aspettando)|(?:seconda|terza|quarta|ennesima) volta|nessuno (?:mi )?(?:risponde|aiuta)|(?:esigo|pretendo|voglio) (?:il rimborso|i miei soldi|un rimborso)|avvocato|codacons',
  ],
  examples: {
    greeting: 'Buongiorno {name},',
    acknowledgement: 'Grazie per il suo messaggio',
    'next-step': 'Glielo invio domani',
    closing: 'Non esiti a scriverci se ha domande.',
    'sign-off': 'Cordiali saluti\n{agent}',
  },
};
