import { collectForms, respell, type Conjugation } from './verb-forms';

// Frequent verbs of service mails; `isc` after the colon: finire, finisco.
const VERBS = `
abitare accettare acquistare adorare aggiornare aggiungere aiutare allegare amare andare annullare aprire approfittare
arrivare ascoltare aspettare assicurare attendere attivare aumentare avvisare ballare cambiare camminare cancellare
cantare capire:isc caricare cercare chiamare chiarire:isc chiedere chiudere cliccare collegare cominciare compilare
completare comprare comunicare concordare condividere configurare confermare conoscere considerare consigliare
consultare contattare contare continuare controllare copiare correggere correre costruire:isc creare credere cucinare
descrivere desiderare digitare dimenticare disattivare dormire eliminare entrare esitare evitare fermare
firmare fornire:isc gestire:isc giocare girare godere guardare guidare immaginare imparare impostare
incollare incontrare indicare indossare informare iniziare inoltrare inserire:isc installare intendere interessare
inviare lasciare lavorare leggere mandare mangiare mettere mostrare notare nuotare odiare odorare offrire ordinare
organizzare ottenere pagare parlare partecipare passare pensare perdere permettere portare praticare preferire:isc
premere prendere prenotare preoccupare preparare presentare procedere provare pulire:isc raccontare reclamare
recarsi registrare restituire:isc ricevere richiedere ricordare ridere riempire rimanere rinnovare ripetere risolvere
rispondere ritirare riuscire scaricare scegliere scoprire scrivere scusare segnalare seguire selezionare sentire
servire sognare sospettare spedire:isc spegnere sperare spiegare spostare stampare studiare suggerire:isc suonare
telefonare tenere tentare terminare toccare tornare trovare unire:isc usare utilizzare vedere vendere verificare viaggiare
visitare vivere votare
`;

const NOUNS = `
abiti accetti acquisti aggiorni aiuti allegati ami annulli anni approfitti arrivi ascolti aspetti aumenti avvisi balli
cambi cammini cancelli canti carichi cerchi chiami chiudi clicchi colleghi completi compri conti contatti continui
controlli copi corri crediti credi creditori crei cucini desideri dormi entri ermi evidi fermi firmi forni fornisci giochi
giri guardi guidi impari imposti incontri indichi informi inizi invii lavori legghi mandi metti modi mostri muti noti nuoti odi odori
offri ordini paghi parli partecipi passi pensi perdi permessi porti pratichi premi presenti prepari prezzi procedi processi
prova provi rami reclami registri ricordi ridi rinnovi ripeti ritiri scarichi scegli segni segui seguiti serti servi servizi sogni
sospetti spedi speri spieghi sposti stampi studi suoni tenti termini tocchi torni trovi usi uni utili vendi viaggi visiti vivi voti
acquista conta conserva
`;

const HARD_ARE = [
  ['c', 'ch'],
  ['g', 'gh'],
  ['i', ''],
] as const;

function conjugate(infinitive: string, change: string): Conjugation {
  const stem = infinitive.slice(0, -3);
  const kind = infinitive.slice(-3);
  const isAre = kind === 'are';
  const strong = change === 'isc' ? `${stem}isc` : stem;
  const soft = isAre ? respell(stem, HARD_ARE) : strong;
  const vowel = { are: 'a', ere: 'e', ire: 'i' }[kind] ?? 'e';
  const future = isAre ? `${soft}er` : `${stem}${vowel}r`;
  return {
    informal: [`${soft}i`, `${stem}${vowel}vi`, `${stem}${vowel}sti`, `${stem}${vowel}ssi`],
    third: [`${strong}${isAre ? 'a' : 'e'}`, `${stem}${vowel}va`, `${future}ebbe`, `${future}à`],
    formalOrder: isAre ? `${soft}i` : `${strong}a`,
    informalOrder: isAre ? `${stem}a` : `${soft}i`,
  };
}

/** Forms of frequent Italian verbs. */
export const italianForms = collectForms(VERBS, NOUNS, conjugate);
