import type { Ticket } from './ticket';

export const molenpadTickets: readonly Ticket[] = [
  {
    id: '1011',
    client: 'molenpad',
    language: 'nl',
    subject: 'Accu valt uit bij 40 procent',
    status: 'New',
    isUnread: true,
    customer: {
      name: 'Sanne Hoekstra',
      email: 'sanne.hoekstra@brievenbus.example',
      facts: [
        ['Customer no.', 'M-3305'],
        ['Order no.', 'MP-2217'],
        ['Bike', 'Molenpad Kade 7, e-bike'],
        ['Plan', 'Molenpad Rondje'],
        ['Address', 'Vleutenseweg 88, 3532 HL Utrecht'],
        ['Language', 'Dutch'],
      ],
    },
    messages: [
      {
        from: 'customer',
        at: '2026-11-20T13:47',
        text: `Hoi,

Sinds een week valt mijn e-bike uit zodra de accu op ongeveer 40 procent staat. Het scherm wordt zwart en daarna moet ik zonder hulp naar huis trappen. Opladen lukt gewoon.

Kan ik hem deze week langsbrengen? Ik heb hem elke dag nodig om mijn dochter naar school te brengen, dus een leenfiets met zitje zou heel fijn zijn.

Groetjes,
Sanne Hoekstra`,
      },
    ],
  },
  {
    id: '1012',
    client: 'molenpad',
    language: 'en',
    subject: 'Can I still change the frame size?',
    status: 'Open',
    isUnread: false,
    customer: {
      name: 'Owen Fletcher',
      email: 'owen.fletcher@letterbox.example',
      facts: [
        ['Customer no.', 'M-3391'],
        ['Order no.', 'MP-2290'],
        ['Bike', 'Molenpad Singel 3, 54 cm'],
        ['Plan', 'No service plan'],
        ['Address', 'Oudegracht 241, 3511 NL Utrecht'],
        ['Language', 'English'],
      ],
    },
    messages: [
      {
        from: 'customer',
        at: '2026-11-20T10:12',
        text: `Hello,

Last week I ordered a Singel 3 in 54 cm (order MP-2290). After a test ride on a friend's bike I am fairly sure that 57 cm would suit me better: I am 1.86 m tall.

Have you started building it yet? If it is not too late, please change the order, and let me know whether the price or the date is affected.

Many thanks,
Owen Fletcher`,
      },
    ],
  },
  {
    id: '1013',
    client: 'molenpad',
    language: 'nl',
    subject: 'Compliment voor de werkplaats',
    status: 'Solved',
    isUnread: false,
    customer: {
      name: 'Joost van den Berg',
      email: 'joost.vandenberg@postvak.example',
      facts: [
        ['Customer no.', 'M-2874'],
        ['Order no.', 'MP-1986'],
        ['Bike', 'Molenpad Werf 1'],
        ['Plan', 'Molenpad Rondje'],
        ['Address', 'Biltstraat 15, 3572 AA Utrecht'],
        ['Language', 'Dutch'],
      ],
    },
    messages: [
      {
        from: 'customer',
        at: '2026-11-18T19:26',
        text: `Dag allemaal,

Gisteren heb ik mijn fiets opgehaald na de grote beurt. Hij loopt als nieuw, en Bram heeft ook nog mijn rammelende spatbord gemaakt zonder dat ik erom had gevraagd. Heel erg bedankt!

Eén vraag nog: wanneer moet hij weer langskomen?

Hartelijke groet,
Joost van den Berg`,
      },
    ],
  },
];
