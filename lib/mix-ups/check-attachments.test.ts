import { expect, test } from 'vitest';

import type { ReplyContext } from '@/lib/text/reply-context';

import { createAttachmentsCheck } from './check-attachments';

const check = createAttachmentsCheck({ packId: 'core' });

function promised(text: string, language: string, attachments?: readonly string[]): string[] {
  const context: ReplyContext = {
    kind: 'public',
    language,
    screenLanguage: 'en',
    ...(attachments && { attachments }),
  };
  return check(text, context).map(({ start, end }) => text.slice(start, end));
}

const promises: readonly (readonly [string, string])[] = [
  ['en', 'Please find attached the invoice.'],
  ['en', 'Please see the attached guide for your router.'],
  ['en', 'I have attached a return label for you.'],
  ['en', "I've attached the invoice from last month, in case you need it."],
  ['en', 'We are attaching the contract, which you can sign.'],
  ['en', 'The form is attached, and you can send it back to us.'],
  ['en', 'As attached earlier, the price is 200.'],
  ['en', 'You will find the steps in the attachment.'],
  ['en', 'Attached you will find the invoice that has not been paid.'],
  ['en', 'The invoice is enclosed.'],
  ['en', 'PFA the invoice.'],
  ['en', 'I am sending you the label as an attachment.'],
  ['da', 'Vedhæftet finder du fakturaen.'],
  ['da', 'Jeg har vedhæftet en guide, hvor du kan se de fire trin.'],
  ['da', 'Se den vedhæftede fil.'],
  ['da', 'I den vedhæftede guide kan du se, hvordan du gør.'],
  ['da', 'Jeg sender dig aftalen som bilag.'],
  ['da', 'Returlabelen er vedhæftet.'],
  ['da', 'Vi vedhæfter hermed kvitteringen.'],
  ['da', 'Fakturaen, der ikke er betalt, er vedlagt.'],
  ['de', 'Anbei finden Sie die Rechnung.'],
  ['de', 'Im Anhang können Sie die Anleitung nachlesen.'],
  ['de', 'Die Rechnung ist beigefügt.'],
  ['de', 'Ich sende Ihnen das Etikett als Anhang.'],
  ['de', 'Bitte füllen Sie das angehängte Formular aus.'],
  ['de', 'In der Anlage erhalten Sie den Vertrag.'],
  ['de', 'Ich füge Ihnen die Rechnung bei.'],
  ['sv', 'Jag bifogar fakturan.'],
  ['sv', 'Bifogat hittar du en guide som du kan följa.'],
  ['sv', 'Se bilagan.'],
  ['sv', 'Avtalet är bifogat.'],
  ['nl', 'In de bijlage vindt u de factuur.'],
  ['nl', 'Bijgevoegd vind je het retourlabel.'],
  ['nl', 'Ik stuur je de factuur als bijlage.'],
  ['nl', 'Zie bijlage.'],
  ['fr', 'Veuillez trouver ci-joint la facture.'],
  ['fr', 'Vous trouverez la facture en pièce jointe.'],
  ['fr', 'Je vous joins l’étiquette de retour.'],
  ['fr', 'Nous avons joint le document à ce message.'],
  ['es', 'Adjunto la factura.'],
  ['es', 'Le adjunto la factura, no dude en escribirnos.'],
  ['es', 'Hemos adjuntado la etiqueta.'],
  ['es', 'En el archivo adjunto encontrará los pasos.'],
  ['fr', 'Vous trouverez la facture en pièce jointe.'.normalize('NFD')],
];

test.each(promises)(
  'a file promised in %s without an attachment is noticed once: "%s"',
  (language, text) => {
    expect(promised(text, language, [])).toHaveLength(1);
    expect(promised(text, language, ['file.pdf'])).toEqual([]);
    expect(promised(text, language)).toEqual([]);
  },
);

test('a picture in the text is enough, one in a masked signature is not', () => {
  expect(promised('You see it in the attached picture:\n\uFFFC\nYours, Ann', 'en', [])).toEqual([]);
  expect(promised(`I have attached the invoice.\n${'\uFFFC'.repeat(12)}`, 'en', [])).toHaveLength(
    1,
  );
});

test('the place is the words that promise, also in decomposed text', () => {
  const text = 'Très bien, vous trouverez la facture en pièce jointe.'.normalize('NFD');
  expect(promised(text, 'fr', [])).toEqual(['en pièce jointe'.normalize('NFD')]);
});

test.each([
  ['en', 'Thank you for the file you attached.'],
  ['en', 'We have attached it to our previous mail, as in my last message.'],
  ['en', 'I attached it yesterday.'],
  ['en', 'The label was in the attachment you sent.'],
  ['en', 'Your attached picture shows the fault.'],
  ['en', 'Please send us a photo as an attachment.'],
  ['en', 'Could you please send us the receipt as an attachment?'],
  ['en', 'There was no file attached.'],
  ['en', 'The photo was not attached.'],
  ['en', 'I could not open the attachment: the attachment cannot be opened.'],
  ['en', 'The cable is attached to the router.'],
  ['en', 'It is free with no strings attached.'],
  ['en', 'I will send it tomorrow as an attachment.'],
  ['en', 'Open the box and attach the cable.'],
  ['en', 'The enclosure of the speaker is black.'],
  ['en', 'You forgot the file, it is missing in the attachment.'],
  ['en', 'We are attached to our customers.'],
  ['en', 'An attachment may be 20 MB at most.'],
  ['da', 'Filen, du har vedhæftet, kan ikke åbnes.'],
  ['da', 'Tak for dine vedhæftede billeder.'],
  ['da', 'Vil du sende os kvitteringen som bilag?'],
  ['da', 'Send os gerne et billede som vedhæftet fil.'],
  ['da', 'Der var ikke vedhæftet noget.'],
  ['da', 'Jeg har vedhæftet den i min sidste mail.'],
  ['da', 'Jeg sendte den i går som bilag.'],
  ['da', 'Bilaget i din sag er behandlet.'],
  ['da', 'Du bedes udfylde skemaet som vedhæftet fil.'],
  ['da', 'Jeg hæfter mig ved, at du er glad.'],
  ['da', 'Kablet hæftes fast.'],
  ['de', 'Ihr Anhang war leer.'],
  ['de', 'Das von Ihnen angehängte Foto ist unscharf.'],
  ['de', 'Der Anhang Ihrer Nachricht ist leer.'],
  ['de', 'Bitte senden Sie uns den Beleg als Anhang.'],
  ['de', 'Können Sie uns ein Foto im Anhang schicken?'],
  ['de', 'Die Rechnung war leider nicht im Anhang.'],
  ['de', 'Es war nichts angehängt.'],
  ['de', 'Das Foto, das Sie uns im Anhang geschickt haben, ist gut.'],
  ['de', 'Wir hängen an unseren Kunden.'],
  ['de', 'Die Anlage läuft wieder.'],
  ['de', 'Der Anhänger ist bestellt.'],
  ['de', 'Ich habe sie Ihnen gestern als Anhang geschickt.'],
  ['sv', 'Tack för bilden du har bifogat.'],
  ['sv', 'Din bifogade bild syns bra.'],
  ['sv', 'Kan du skicka oss kvittot som bilaga?'],
  ['sv', 'Det fanns ingen bilaga.'],
  ['sv', 'Bilden var inte bifogad.'],
  ['sv', 'Skicka gärna oss en bild som bilaga.'],
  ['nl', 'Bedankt voor de foto die je hebt bijgevoegd.'],
  ['nl', 'Uw bijlage kan niet worden geopend.'],
  ['nl', 'Kun je ons een foto als bijlage sturen?'],
  ['nl', 'Er was geen foto bijgevoegd.'],
  ['nl', 'Stuur ons de bon als bijlage.'],
  ['nl', 'Dat heb ik gisteren als bijlage gestuurd.'],
  ['fr', 'Merci pour votre pièce jointe.'],
  ['fr', 'La photo que vous avez jointe en pièce jointe est floue.'],
  ['fr', 'Merci de nous envoyer le reçu en pièce jointe.'],
  ['fr', "Il n'y avait pas de pièce jointe, rien en pièce jointe."],
  ['fr', 'Je vous l’ai envoyée hier en pièce jointe.'],
  ['fr', 'Pouvez-vous nous envoyer une photo en pièce jointe ?'],
  ['es', 'Gracias por el archivo que nos ha adjuntado.'],
  ['es', 'Su archivo adjunto está vacío.'],
  ['es', '¿Puede enviarnos una foto como archivo adjunto?'],
  ['es', 'No hemos adjuntado nada.'],
  ['es', 'Envíenos el recibo como archivo adjunto.'],
  ['es', 'Se lo envié ayer como archivo adjunto.'],
])('a file of an earlier mail or the customer is no promise (%s): "%s"', (language, text) => {
  expect(promised(text, language, [])).toEqual([]);
});
