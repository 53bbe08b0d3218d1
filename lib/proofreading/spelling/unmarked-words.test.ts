import { afterAll, describe, expect, test } from 'vitest';

import { contextIn, freeSpellers } from '@/tests/support/spellers-in-tests';
import { foundWords, markedWords } from '@/tests/support/spelling-in-tests';

afterAll(freeSpellers);

describe('what must never be marked', () => {
  test.each([
    ['a name after a greeting', 'da', 'Kære Szczepan, tak for din besked.'],
    ['a name beside a name', 'da', 'Jeg har talt med Bartek Wisniewski om sagen.'],
    ['a line of names', 'da', 'Katja Wolff'],
    ['an unknown company', 'da', 'Pakken er sendt med Budbee i går.'],
    ['an abbreviation', 'da', 'DHL, GLS og DHLs sms’er kom, og SMS’en er her.'],
    ['an order code', 'da', 'Ordre NL2026-4471 og A12-B34 er lukket.'],
    ['a name with capitals inside', 'da', 'Log på med MitID på din iPad eller MacBook.'],
    ['a file', 'da', 'Se vilkaarx.pdf og billede_af_vare.'],
    ['a compound of two words', 'de', 'Die Sendungsverfolgungsnummer und der Reklamationsfall.'],
    ['a new service', 'de', 'Unser Supportteam hilft beim Streamingdienst.'],
    ['a verb with zu inside', 'de', 'Bitte versuchen Sie, die Jacke anzuprobieren.'],
    ['Swiss ss', 'de-CH', 'Mit freundlichen Grüssen und grossem Dank.'],
    ['a Dutch compound', 'nl', 'Uw retourpakket is onderweg.'],
    ['a Spanish borrowing', 'es', 'Reinicie el router, por favor.'],
    ['a Spanish term', 'es', 'Los guantes de nitrilo están en la gestoría.'],
    ['an accent of before 2010', 'es', 'Escriba un guión entre los números.'],
    ['a street in Spain', 'es', 'La caja está en la calle Tenerías.'],
    ['what ends a file name', 'es', 'Guarde el archivo como .docx, por favor.'],
    ['œ in two letters', 'fr', 'Le coeur de la table est en chêne.'],
    ['an elided name', 'fr', 'Le colis d’Aloysius et l’e-mail sont arrivés.'],
    ['the Oxford spelling', 'en-GB', 'We apologize and will reorganize this.'],
    ['a kind of file', 'en-GB', 'It ends in .odt, or in “gif” (*.oxt).'],
    ['a compound with a short part', 'en-GB', 'The touchpad and the roofbox are in the truckbed.'],
    ['a command', 'en-GB', 'Type lspci and look at the vcgt tag.'],
    ['a medicine', 'en-GB', 'Your pitavastatin is ready, as is the lisinopril.'],
    ['a letter of another script', 'en-GB', 'Searching for награждены finds it.'],
    ['a signature', 'en-GB', 'Tilly at Thimble & Thread'],
    ['a name that is a subject', 'en-GB', 'Tilly will call you.'],
    ['a part of a name', 'en-GB', 'She has a place at Greenfields Nursery.'],
    ['a word of a field', 'en-GB', 'We regripped it; the coeliac had beignets in the campervan.'],
    ['a short form of number', 'da', 'Oplys serienr. og medarbejdernr. til os.'],
    ['who or what does it', 'da', 'Knive og rystere bliver gennemgået.'],
    ['what somebody does', 'de', 'Die Rösterei entschuldigt sich für die Warterei.'],
    ['who or what does it, in a compound', 'de', 'Ein Luftbefeuchter und ein Blutverdünner.'],
    ['what spares something', 'de', 'Eine wassersparende Dusche mit parkettschonenden Rollen.'],
    ['a rare word', 'de', 'Das Gesteck und die Kurtaxe tun gut; unsere Akustikerin hilft.'],
    ['what is done', 'de', 'Die Röstung übernimmt unsere Gitarrenbauerin.'],
    ['an order that begins a sentence', 'de', 'Schließ das Fenster.'],
    ['a word put before a noun', 'de', 'Das Geoportal zeigt den Elektrorasenmäher.'],
    ['who does what ends in -ation', 'de', 'Unsere Illustratorin und die Kuratorin antworten.'],
    ['a name after a first name', 'de', 'Heinz Schleußer und die Firma Krausebeck antworten.'],
    ['who says vos', 'es', 'Ingresá con tu clave y elegís la fecha.'],
    ['a rare word', 'en-GB', 'The luthier fitted an elastomer; the apostille is here.'],
    ['a placeholder', 'de', 'Sehr geehrte/r <naame>, Ihre {{bestelung}} kommt.'],
    ['a name in a hyphen compound', 'da', 'Olé-sangen og Bimmer-problemet kom fra Kommunist-Kina.'],
    ['a compound that the dictionary does not know', 'da', 'Prøv en sværdfiskbøf hos overbossen.'],
    ['a compound of three words', 'da', 'Udfyld bestillingsbekræftelsesformularen.'],
    ['an adjective made of a noun', 'de', 'Eine wachstumsorientierte, cloudbasierte Lösung.'],
    ['the first half of a compound', 'de', 'Die Wartungs- und Servicekosten.'],
    ['half a compound', 'de', 'Ihre Dateninputs und -outputs sind da.'],
    ['a Dutch compound of any words', 'nl', 'De herstellink is dertig minuten geldig.'],
    ['a Swedish compound of any words', 'sv', 'Presentinslagningen ingår i installationspaketet.'],
    ['a Swedish compound with a short end', 'sv', 'Välj målfilen i arkivfilen och skriptfilen.'],
    ['a Dutch compound with a short end', 'nl', 'Vul het adresvak in en kies een vulkleur.'],
    ['a German compound with a short end', 'de', 'Wir sind am Lindenhof.'],
    ['a German diminutive', 'de', 'Reinigen Sie die Schirmchen.'],
    ['another prefix of the same verb', 'de', 'Nehmen Sie abschwellende Mittel.'],
    ['English title', 'da', 'Han læste »The noble art of self-defense« i går.'],
    ['English name', 'fr', 'Il entre au Hall of Fame et au Book of Records.'],
    [
      'German in quotes',
      'da',
      'Kunden skrev "Ich habe noch keine Antwort bekommen und warte sehr" i går.',
    ],
    [
      'German in quotes 2',
      'da',
      'Kunden skrev: „Bitte senden Sie mir die Rechnung noch einmal, wir haben sie nicht.“',
    ],
    [
      'Swedish in quotes',
      'da',
      'Kunden skrev "jag har inte fått min beställning ännu och vill ha pengarna tillbaka" i går.',
    ],
    [
      'Dutch in quotes',
      'de',
      'Der Kunde schrieb „ik heb nog geen bericht van jullie ontvangen“ und wartet.',
    ],
    [
      'Danish in quotes',
      'en',
      'The customer wrote “jeg har ikke fået min pakke endnu, og den skulle komme i går” yesterday.',
    ],
    [
      'Spanish in quotes',
      'fr',
      'Le client écrit « no hemos recibido nada y queremos el reembolso ahora » hier.',
    ],
    ['English word in quotes', 'da', 'Dengang hed det "building" her.'],
    ['a foreign name with a particle', 'fr', 'Merci à Luise von Göchhausen pour sa réponse.'],
    ['a Latin name', 'fr', 'La plante Troides helena est arrivée.'],
    ['a signature with a particle', 'de', 'Liesbeth de Groot'],
    ['a compound of a short word', 'de', 'Wir prüfen den Badschrank und das Uhrenarmband.'],
    [
      'what English puts to any word',
      'en-GB',
      "There'll be somebody else's parcel, whoever's it is.",
    ],
    ['an accent in English', 'en-GB', 'The cafés are open.'],
    ['an infinitive with its pronoun', 'es', 'Nadie va a insistirte más.'],
    ['a term that comes again', 'fr', 'La gmina est petite, mais cette gmina paie.'],
    ['abbreviations', 'da', 'Ca. 2 mill. stk. à 5 kr., bl.a. pr. tlf., ca og kr uden punktum.'],
    ['what is said short', 'da', "Vi ka' sgu' ikke se den."],
    ['a stress mark', 'da', 'Det er dèr, den ligger.'],
    ['a word of an older spelling', 'da', 'Vi er helt på linie med jer.'],
    ['a Spanish verb with pronouns', 'es', 'Contáctenos, desconéctela y proporciónenos el número.'],
    ['a word with a Latin prefix', 'es', 'Los recursos están subutilizados y preconfigurados.'],
    ['product words', 'es', 'El firmware del router y el hardware necesitan un reset.'],
    [
      'a plural that dictionaries leave out',
      'en-GB',
      'Our integrations and microservices are scalable.',
    ],
    ['a plural of an abbreviation', 'en-GB', 'The PDFs and FAQs, plus the app’s login.'],
    ['a term near to made-up compounds only', 'da', 'Koncentrationen af sulfaminsyre er høj.'],
    ['a word that is a name with a capital', 'da', 'Fejlen opstår med et ugyldigt token.'],
    ['an English word with a Danish ending', 'da', 'Læg det i skimmeren til i aften.'],
    ['a sign of a department', 'da', 'Vh. Priya, Fakturo Support'],
    ['a name amid a sentence, near a word', 'da', 'Proceduren Property er et Document.'],
    ['a place made of two words', 'da', 'Mød op i Birkeparken på tirsdag.'],
    ['a foreign spelling', 'da', 'Klip forsythiaen, og skriv den hexadecimale kode.'],
    ['a compound of other words than the near one', 'da', 'Vælg broderigarnet og kodepunktet.'],
    ['what a program is called', 'da', 'Filen er en .odt, og funktionen hedder prinnt().'],
    ['another language', 'da', 'The parcel should have arrived yesterday, sorry about that.'],
  ])('%s (%s): %s', async (_what, language, text) => {
    expect(await markedWords(text, contextIn(language))).toEqual([]);
  });

  test.each([
    'Nordlys',
    'Nordlys’',
    'Nordlys-appen',
    'NORDLYS',
    'Fiberboks',
    'fiberboksens',
    'fiberboksinstallation',
    'reservefiberboks',
    'TryghedsPlus-aftalen',
  ])('a client’s word, its forms and its compounds are no findings: %s', async (word) => {
    expect(await foundWords(`Om ${word} her`, contextIn('da'))).toEqual([]);
  });

  test('names of the people and what the customer wrote with a capital are no findings', async () => {
    const context = contextIn('da', {
      customer: { name: 'Mette Szczepańska' },
      agent: { name: 'Jørn Qvistorff' },
      thread: 'Min Sagemcom lyser rødt.',
      subject: 'Ang. Zyxelboksen',
    });
    const text =
      'Hej Mette. Din Sagemcom og Szczepańskas boks, Zyxelboksen. Hilsen Jørn Qvistorff'.normalize(
        'NFD',
      );
    expect(await foundWords(text, context)).toEqual([]);
  });

  test('a thing that the customer calls so is not marked, a slip of a common word is', async () => {
    const thread = 'Min ombygnjng og min levernig er væk.';
    const text = 'Vi undersøger din ombygnjng og din levernig.';
    expect(await markedWords(text, contextIn('da'))).toEqual(['ombygnjng', 'levernig']);
    expect(await markedWords(text, contextIn('da', { thread }))).toEqual(['levernig']);
  });

  test('what is masked hides itself and the word it is glued to', async () => {
    expect(await foundWords('Tak \uFFFC\uFFFC\uFFFC xqz\uFFFC nu', contextIn('da'))).toEqual([]);
  });
});
