import type { Ticket } from './ticket';

export const nordlysEnglishTickets: readonly Ticket[] = [
  {
    id: '1003',
    client: 'nordlys',
    language: 'en',
    subject: 'Cancelling my subscription when I move abroad',
    status: 'Open',
    isUnread: false,
    customer: {
      name: 'Priya Raman',
      email: 'priya.raman@inbox.example',
      facts: [
        ['Customer no.', '231905'],
        ['Order no.', 'NB-61377'],
        ['Plan', 'Nordlys Fiber 1000'],
        ['Customer since', 'January 2024'],
        ['Address', 'Østerbrogade 112, 2100 København Ø'],
        ['Language', 'English'],
      ],
    },
    messages: [
      {
        from: 'customer',
        at: '2026-11-20T16:05',
        text: `Hello,

I am leaving Denmark at the end of the year and would like to cancel my subscription. How much notice do you need, and can I do it by e-mail?

Kind regards,
Priya Raman`,
      },
      {
        from: 'agent',
        at: '2026-11-21T10:31',
        text: `Dear Priya

Thank you for your e-mail. You can cancel right here by replying to me. The notice period is one month to the end of a month.

Please tell me the date on which you would like the subscription to end, and your new address, so that the final invoice reaches you.

Kind regards
Jonas Holm
Nordlys Bredbånd`,
      },
      {
        from: 'customer',
        at: '2026-11-22T19:48',
        text: `Hi Jonas,

Thanks for getting back to me so quickly. Please cancel my subscription (customer number 231905) with effect from 31 December.

Two questions before I pack: do I have to send the router back, and if so, where? And will I be charged for January, since my payment is always taken a month ahead?

My address from 2 January will be 24 Alder Lane, Leeds LS6 2QX, United Kingdom.

Kind regards,
Priya Raman`,
      },
    ],
  },
  {
    id: '1006',
    client: 'nordlys',
    language: 'en',
    subject: 'Router still not delivered',
    status: 'Waiting',
    isUnread: false,
    customer: {
      name: 'Thomas Whitfield',
      email: 't.whitfield@postbox.example',
      facts: [
        ['Customer no.', '241018'],
        ['Order no.', 'NB-61544'],
        ['Plan', 'Nordlys Fiber 300'],
        ['Customer since', 'November 2026'],
        ['Address', 'Nørregade 58, 5000 Odense C'],
        ['Language', 'English'],
      ],
    },
    messages: [
      {
        from: 'customer',
        at: '2026-11-21T09:03',
        text: `Hello,

I ordered Nordlys Fiber 300 on 9 November (order NB-61544). Your confirmation said that the router would arrive within five working days, but nothing has come so far, and the tracking page has shown "Label created" for a week.

The fibre itself was connected last Thursday, so the router is the only thing missing. Could you find out where the parcel is or send a new one? My first invoice is dated 16 November, and I do not think I should pay for days on which I could not use the connection.

Thank you,
Thomas Whitfield`,
      },
    ],
  },
];
