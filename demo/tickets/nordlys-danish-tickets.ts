import type { Ticket } from './ticket';

export const nordlysDanishTickets: readonly Ticket[] = [
  {
    id: '1001',
    client: 'nordlys',
    language: 'da',
    subject: 'Intet internet siden i går aftes',
    status: 'New',
    isUnread: true,
    customer: {
      name: 'Mette Sørensen',
      email: 'mette.sorensen@postkasse.example',
      facts: [
        ['Customer no.', '204117'],
        ['Order no.', 'NB-58120'],
        ['Plan', 'Nordlys Fiber 500'],
        ['Customer since', 'March 2021'],
        ['Address', 'Ærøvej 16, 8700 Horsens'],
        ['Language', 'Danish'],
      ],
    },
    messages: [
      {
        from: 'customer',
        at: '2026-11-23T09:42',
        text: `Hej Nordlys

Vores internet har været helt væk siden i går aftes ved 20-tiden. Lampen på routeren blinker rødt, og jeg har slukket og tændt den to gange, uden at det hjalp. Naboerne i nr. 14 og 18 har samme problem, så jeg tror ikke, at fejlen ligger her i huset.

Jeg arbejder hjemmefra tirsdag og onsdag og har flere videomøder, så det er vigtigt for mig at vide, hvornår forbindelsen er oppe igen. Kan I også fortælle mig, om jeg får penge tilbage for de dage, hvor den har været nede?

Venlig hilsen
Mette Sørensen
Ærøvej 16, 8700 Horsens
Kundenummer 204117`,
      },
    ],
  },
  {
    id: '1002',
    client: 'nordlys',
    language: 'da',
    subject: 'Spørgsmål til faktura for november',
    status: 'New',
    isUnread: true,
    customer: {
      name: 'Søren Ågård',
      email: 's.aagaard@hjemmepost.example',
      facts: [
        ['Customer no.', '187340'],
        ['Invoice no.', 'F-2611-0934'],
        ['Plan', 'Nordlys Fiber 500'],
        ['Customer since', 'August 2018'],
        ['Address', 'Ålekistevej 7, 2720 Vanløse'],
        ['Language', 'Danish'],
      ],
    },
    messages: [
      {
        from: 'customer',
        at: '2026-11-23T08:57',
        text: `Hej

Jeg har netop fået fakturaen for november (F-2611-0934), og den lyder på 757 kr. Jeg plejer at betale 349 kr. om måneden, så det ser ud, som om abonnementet er trukket to gange. Derudover er der lagt et ekspeditionsgebyr på 59 kr. oveni, som jeg ikke kan se nogen forklaring på.

Vil I se på den og sende mig en rettet faktura? Beløbet bliver trukket hos Betalingsservice den 1. december, så jeg vil gerne have det på plads inden da.

På forhånd tak
Søren Ågård`,
      },
    ],
  },
  {
    id: '1004',
    client: 'nordlys',
    language: 'da',
    subject: 'Vi flytter den 12. december',
    status: 'Open',
    isUnread: false,
    customer: {
      name: 'Åse Bjerregaard',
      email: 'aase@bjerregaard.example',
      facts: [
        ['Customer no.', '159022'],
        ['Order no.', 'NB-60948'],
        ['Plan', 'Nordlys Fiber 300'],
        ['Customer since', 'May 2016'],
        ['Address', 'Rådhusgade 3, 2. tv., 7100 Vejle'],
        ['Language', 'Danish'],
      ],
    },
    messages: [
      {
        from: 'customer',
        at: '2026-11-22T13:20',
        text: `Kære kundeservice

Min mand og jeg flytter lørdag den 12. december, og vi vil meget gerne tage vores fiberforbindelse med. Den nye adresse er Søndermarken 41, 7100 Vejle. Sælgeren siger, at der allerede er lagt fiber ind i huset.

Skal der en tekniker ud, eller kan vi selv sætte routeren til? Og kommer der et gebyr for at flytte abonnementet? Vi må ikke være uden net ret længe, for vores søn har fjernundervisning 😊

De bedste hilsner
Åse Bjerregaard`,
      },
    ],
  },
  {
    id: '1005',
    client: 'nordlys',
    language: 'da',
    subject: 'Ny tid til teknikerbesøg',
    status: 'New',
    isUnread: true,
    customer: {
      name: 'Bjørn Mølgaard',
      email: 'bm@molgaard-vvs.example',
      facts: [
        ['Customer no.', '240661'],
        ['Order no.', 'NB-61802'],
        ['Plan', 'Nordlys Fiber Erhverv'],
        ['Customer since', 'November 2026'],
        ['Address', 'Håndværkervej 22, 9000 Aalborg'],
        ['Language', 'Danish'],
      ],
    },
    messages: [
      {
        from: 'customer',
        at: '2026-11-19T11:12',
        text: `Hej

Hvornår kommer jeres tekniker for at sætte fiberboksen op? Ordrenummeret er NB-61802.

Mvh. Bjørn Mølgaard`,
      },
      {
        from: 'agent',
        at: '2026-11-19T14:40',
        text: `Hej Bjørn

Tak for din mail. Teknikeren kommer tirsdag den 24. november mellem kl. 8 og 12. Der skal være en voksen hjemme, som kan vise, hvor boksen skal sidde.

Skriv endelig, hvis tiden ikke passer dig.

Venlig hilsen
Jonas Holm
Nordlys Bredbånd`,
      },
      {
        from: 'customer',
        at: '2026-11-23T07:31',
        text: `Hej Jonas

Tak for svaret. Tirsdag formiddag går desværre ikke alligevel, fordi vi har fået et hasteopkald på et plejehjem, og der er ingen på værkstedet før kl. 13.

Kan teknikeren komme samme dag efter kl. 13 eller torsdag den 26. november? Boksen skal sidde i det lille lager til venstre for porten, og der er nøgle hos Grønnes Auto ved siden af.

Mvh.
Bjørn Mølgaard
Mølgaard VVS ApS
Håndværkervej 22, 9000 Aalborg`,
      },
    ],
  },
];
