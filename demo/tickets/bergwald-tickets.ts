import type { Ticket } from './ticket';

export const bergwaldTickets: readonly Ticket[] = [
  {
    id: '1007',
    client: 'bergwald',
    language: 'de',
    subject: 'Wo bleibt meine Bestellung BW-40718?',
    status: 'New',
    isUnread: true,
    customer: {
      name: 'Katharina Vogt',
      email: 'katharina.vogt@postfach.example',
      facts: [
        ['Customer no.', 'K-77120'],
        ['Order no.', 'BW-40718'],
        ['Item', 'Kuppelzelt Arve 3, moosgrün'],
        ['Plan', 'Bergwald Club'],
        ['Address', 'Mühlgasse 9, 88131 Lindau'],
        ['Language', 'German'],
      ],
    },
    messages: [
      {
        from: 'customer',
        at: '2026-11-23T09:15',
        text: `Guten Tag,

am 11. November habe ich bei Ihnen das Kuppelzelt Arve 3 bestellt (Bestellnummer BW-40718). Zugesagt war die Lieferung bis zum 17. November. Heute ist der 23., und in der Sendungsverfolgung steht seit sechs Tagen unverändert »Im Zustellfahrzeug«.

Das Zelt ist ein Geschenk zum 40. Geburtstag meines Bruders am kommenden Samstag. Können Sie mir verbindlich sagen, ob es bis dahin ankommt? Falls nicht, möchte ich die Bestellung lieber stornieren und das Zelt hier im Geschäft kaufen.

Mit freundlichen Grüßen
Katharina Vogt`,
      },
    ],
  },
  {
    id: '1008',
    client: 'bergwald',
    language: 'de',
    subject: 'Schnalle am neuen Rucksack gebrochen',
    status: 'New',
    isUnread: true,
    customer: {
      name: 'Jürgen Weißhaupt',
      email: 'j.weisshaupt@mailhaus.example',
      facts: [
        ['Customer no.', 'K-61093'],
        ['Order no.', 'BW-40255'],
        ['Item', 'Trekkingrucksack Grat 55'],
        ['Plan', 'No membership'],
        ['Address', 'Königstraße 31, 01097 Dresden'],
        ['Language', 'German'],
      ],
    },
    messages: [
      {
        from: 'customer',
        at: '2026-11-22T20:26',
        text: `Sehr geehrte Damen und Herren,

den Rucksack Grat 55 habe ich Ende Oktober bei Ihnen gekauft (Bestellung BW-40255). Schon auf der zweiten Tour ist die Schnalle des Hüftgurts gebrochen, und zwar beim ganz normalen Schließen. Zwei Fotos habe ich angehängt.

Ohne Hüftgurt ist der Rucksack für mich nicht zu gebrauchen. Bitte teilen Sie mir mit, ob Sie mir eine neue Schnalle schicken können oder ob ich den Rucksack einsenden soll. Wer trägt in diesem Fall das Porto?

Mit freundlichen Grüßen
Jürgen Weißhaupt
Königstraße 31
01097 Dresden`,
      },
    ],
  },
  {
    id: '1009',
    client: 'bergwald',
    language: 'en',
    subject: 'Boots too small, can I swap for a 43?',
    status: 'Open',
    isUnread: false,
    customer: {
      name: 'Eleanor Hughes',
      email: 'eleanor.hughes@letterbox.example',
      facts: [
        ['Customer no.', 'K-78411'],
        ['Order no.', 'BW-40802'],
        ['Item', 'Hiking boots Karwendel, size 42'],
        ['Plan', 'Bergwald Club'],
        ['Address', 'Keizersgracht 208, 1016 DX Amsterdam'],
        ['Language', 'English'],
      ],
    },
    messages: [
      {
        from: 'customer',
        at: '2026-11-22T11:54',
        text: `Hi there,

My Karwendel boots arrived on Friday (order BW-40802), and they are beautiful. Unfortunately I ordered them in 42, and they pinch at the toes as soon as I put on a proper walking sock. I have only worn them indoors, on the carpet, and I still have the box.

Could I exchange them for a 43 in the same colour? Your shop shows "only 2 left", so it would be wonderful if you could set a pair aside. Please also let me know how to send the old ones back from the Netherlands.

Best wishes,
Eleanor Hughes`,
      },
    ],
  },
  {
    id: '1010',
    client: 'bergwald',
    language: 'de',
    subject: 'Erstattung für Retoure noch nicht eingegangen',
    status: 'Open',
    isUnread: false,
    customer: {
      name: 'Annika Größl',
      email: 'annika.groessl@briefkasten.example',
      facts: [
        ['Customer no.', 'K-70256'],
        ['Order no.', 'BW-39964'],
        ['Item', 'Daunenjacke Föhn, Größe M'],
        ['Plan', 'Bergwald Club'],
        ['Address', 'Schloßallee 12, 5020 Salzburg'],
        ['Language', 'German'],
      ],
    },
    messages: [
      {
        from: 'customer',
        at: '2026-11-09T17:33',
        text: `Hallo,

ich habe die Daunenjacke Föhn aus der Bestellung BW-39964 am 4. November zurückgeschickt. Ist das Paket schon bei Ihnen angekommen?

Viele Grüße
Annika Größl`,
      },
      {
        from: 'agent',
        at: '2026-11-10T09:20',
        text: `Guten Tag Frau Größl,

vielen Dank für Ihre Nachricht. Ihre Rücksendung ist gestern bei uns eingetroffen. Wir erstatten Ihnen 189,00 € auf das Konto, mit dem Sie bezahlt haben. Die Gutschrift ist in der Regel nach fünf bis sieben Werktagen sichtbar.

Freundliche Grüße
Lena Brandt
Bergwald Outdoor`,
      },
      {
        from: 'customer',
        at: '2026-11-21T18:02',
        text: `Guten Tag Frau Brandt,

danke für Ihre Antwort vom 10. November. Inzwischen sind neun Werktage vergangen, aber die 189,00 € aus der Bestellung BW-39964 sind noch nicht auf meinem Konto. Bei meiner Bank habe ich nachgefragt: Dort ist nichts vorgemerkt.

Könnten Sie bitte prüfen, ob die Erstattung tatsächlich angewiesen wurde, und mir das Datum nennen? Bezahlt hatte ich per Lastschrift.

Freundliche Grüße
Annika Größl`,
      },
    ],
  },
];
