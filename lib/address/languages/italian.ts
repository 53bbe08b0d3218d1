import type { AddressLanguage } from '../address';
import { marker, oneOf } from '../marker';
import { createVerbFinder } from '../verbs/find-verbs';
import { italianForms } from '../verbs/italian-verbs';
import { wordSet } from '../word-set';

const i = { flags: 'i' } as const;
const STARTS = String.raw`(?<=(?:^|[.!?…:\n,;]\s*|\s[-–—]\s))`;
const LEI_VERBS = oneOf(
  'può potrebbe vuole vorrebbe desidera ha è sa deve dovrebbe preferisce cerca pensa crede conosce vive lavora usa utilizza ricorda piace piacerebbe vede legge ascolta gioca guarda ama ha bisogno fa va viene dice parla sente trova compra viaggia ha mai aveva era sapeva voleva poteva pensava',
);
const TU = oneOf(
  'puoi vuoi hai sei sai devi vai fai dici stai vieni dai vedi preferisci capisci finisci senti parli ascolti conosci ricordi leggi scrivi ami vivi usi giochi potrai avrai sarai vorrai potevi volevi avevi eri sapevi facevi stavi pensavi dovevi giocavi andavi sapresti faresti diresti',
);
const IMPERATIVE_TU = oneOf(
  'dimmi dicci fammi facci dammi dacci scusa scusami aspetta guarda senti vieni chiamami chiamaci scrivimi scrivici contattami contattaci inviami inviaci clicca mandami mandaci controlla verifica fai tieni prova prendi apri compila inserisci scegli seleziona segui consulta visita chiama scrivi invia contatta ricorda immagina pensa lascia lasciami usa scarica vai leggi rispondi premi',
);
const IMPERATIVE_LEI = oneOf(
  'scusi mi scusi dica attenda aspetti guardi senta abbia faccia venga vada tenga chiami scriva invii verifichi controlli compili clicchi contatti confermi provi inserisca utilizzi selezioni consulti segua visiti ricordi immagini lasci prenda apra scelga scarichi legga risponda prema usi dia mandi'.replace(
    'mi scusi ',
    '',
  ),
);

const findVerbs = createVerbFinder({
  forms: italianForms,
  light: wordSet('non si lo la li le ci mi ne ti per favore anche già e ma vi'),
  conditions: wordSet('se quando'),
  beforeVerbs: wordSet('che non ti tu cosa come'),
  questionWords: wordSet(
    'che cosa cos come dove quando perché quale quali quanto quanta quanti quante chi mai',
  ),
});

export const italian: AddressLanguage = {
  findVerbs,
  markers: [
    marker('formal', 1, 'Lei', { initial: 0.8 }),
    marker('formal', 0.7, 'La|Le|Suo|Sua|Suoi|Sue', { initial: 0 }),
    marker('formal', 0.6, 'lei', i),
    marker(
      'formal',
      0.9,
      String.raw`\p{L}{3,}(?:arLa|erLa|irLa|arLe|erLe|irLe|arsi Lei)|arriveder[Ll]a`,
    ),
    marker(
      'formal',
      0.8,
      `(?:la|le)(?= (?:ringraz|preg|inform|contatt|augur|ricord|invi|chied|conferm|comunic|aiut|assicur|richiam|prego|garantisc|consigl|suggerisc|piac|interess|serv|sembra|dispiace|va bene|serve|andrebbe)\\p{L}*)`,
      i,
    ),
    // `Le abbiamo inviato`, and not `Le abbiamo inviate`: them.
    marker(
      'formal',
      0.6,
      String.raw`le(?= (?:ho|abbiamo|hanno) (?:già |anche |appena )?\p{L}+[ts]o(?!\p{L}))`,
      i,
    ),
    marker('formal', 0.6, 'sa(?=,| cosa (?:intendo|voglio)| quello che)', i),
    marker('informal', 0.9, 'ne (?:pensi|dici)|sai(?=,| cosa)', i),
    marker('formal', 0.5, 'suo|sua|suoi|sue', i),
    marker(
      'formal',
      0.7,
      `${STARTS}(?:per favore,? |sì,? |prego,? |bene,? |ok,? |mi |ci |non |la )?(?:${IMPERATIVE_LEI})`,
      i,
    ),
    marker(
      'formal',
      0.8,
      'mi (?:dica|scusi|permetta|faccia sapere|creda|dia)|ci (?:contatti|faccia sapere|dica|scusi|indichi)|non (?:esiti|si preoccupi)|si accomodi',
      i,
    ),
    marker(
      'formal',
      0.5,
      `${STARTS}(?:(?:[Cc]he|[Cc]ome|[Dd]ove|[Qq]uando|[Pp]erché|[Cc]osa|[Qq]uale|[Qq]uanti?|[Mm]a|[Ee]|[Nn]on|[Ll]o|[Ss]e|[Ss]i|[Cc]i|[Nn]e|[Aa]nche) )?(?:${LEI_VERBS})(?=[^.!?\\n]{0,140}\\?)`,
      i,
    ),
    marker(
      'formal',
      0.4,
      `(?<=(?<![\\p{L}])(?:se|quando|che|come|cosa) (?:non |si |lo |la |ci |ne )?)(?:${oneOf('può vuole ha desidera preferisce deve sa pensa crede cerca vorrebbe potrebbe')})`,
      i,
    ),
    marker('informal', 1, 'tu|ti|te|tuo|tua|tuoi|tue', i),
    marker('informal', 1, TU, i),
    marker('informal', 0.9, String.raw`\p{L}{2,}resti`, i),
    marker('informal', 0.9, String.raw`(?!(?:ormai|rarai)(?![\p{L}]))\p{L}{2,}[eai]rai`, i),
    marker(
      'informal',
      0.8,
      String.raw`(?!(?:parti|reparti|esperti|certi|aperti|inerti|arti|quarti|scarti|incerti|offerti|coperti|concerti|deserti|morti|assorti|marti|inserti|scoperti|sofferti|convertiti)(?![\p{L}]))\p{L}{3,}(?:arti|erti|irti)`,
      i,
    ),
    marker('informal', 0.6, `${STARTS}(?:per favore,? |sì,? |ok,? |non )?(?:${IMPERATIVE_TU})`, i),
    marker(
      'informal',
      0.8,
      'non (?:preoccuparti|esitare|dimenticare)|facci sapere|fammi sapere',
      i,
    ),
    marker('informal', 0.9, 'voi|vostr[oaie]', { ...i, isPlural: true }),
  ],
};
