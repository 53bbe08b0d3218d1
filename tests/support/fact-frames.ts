// Frames of mails and replies in three languages, and how their countries write amounts and days.

export interface Frames {
  readonly number: readonly (readonly [string, string])[];
  readonly amount: readonly (readonly [string, string])[];
  readonly date: readonly (readonly [string, string])[];
  readonly money: (cents: number) => readonly string[];
  readonly day: (day: number, month: number, year: number) => readonly string[];
  /** Replies that state something new: `{old}` is the customer's, `{new}` another. */
  readonly changed: readonly (readonly [string, string])[];
}

const two = (value: number): string => String(value).padStart(2, '0');
const grouped = (cents: number, group: string, decimal: string): string =>
  `${String(Math.floor(cents / 100)).replaceAll(/\B(?=(?:\d{3})+$)/gu, group)}${decimal}${two(cents % 100)}`;
const MONTHS = {
  da: 'januar februar marts april maj juni juli august september oktober november december'.split(
    ' ',
  ),
  en: 'January February March April May June July August September October November December'.split(
    ' ',
  ),
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(
    ' ',
  ),
};

export const factFrames: Readonly<Record<string, Frames>> = {
  da: {
    number: [
      [
        'Hej, min ordre {x} er ikke kommet. Hvor er den?',
        'Hej Mette\n\nJeg har set på ordre {x}, og den er sendt i går.',
      ],
      [
        'Jeg har kundenummer {x} og vil gerne opsige.',
        'Tak for din mail. Opsigelsen er noteret på kundenummer {x}.',
      ],
      ['Pakken med nummer {x} er forsvundet.', 'Vi efterlyser pakke {x} hos fragtmanden i dag.'],
      ['Faktura {x} er forkert.', 'Vi har rettet faktura {x}, og du får en ny i morgen.'],
      ['I kan ringe til mig på {x}.', 'Jeg ringer til dig på {x} i eftermiddag.'],
      ['Sagen hedder {x}, sagde jeres kollega.', 'Din sag {x} ligger nu hos teknikerne.'],
    ],
    amount: [
      [
        'Jeg har betalt {x} for en jakke, som er i stykker.',
        'Vi sender de {x}, du har betalt, tilbage i dag.',
      ],
      ['Der er trukket {x} på mit kort.', 'Vi kan se, at der er trukket {x} på dit kort.'],
      ['Regningen lyder på {x}.', 'Regningen på {x} er annulleret.'],
    ],
    date: [
      ['Jeg bestilte varen den {x}.', 'Du bestilte varen den {x}, og den er sendt.'],
      ['Jeg flytter den {x}.', 'Vi har noteret, at du flytter den {x}.'],
      ['Teknikeren kom den {x}, men det virker ikke.', 'Vi kan se, at teknikeren kom den {x}.'],
    ],
    money: (cents) => [
      `${grouped(cents, '.', ',')} kr.`,
      `kr. ${grouped(cents, '.', ',')}`,
      `${grouped(cents, '', ',')} kr.`,
      `DKK ${grouped(cents, '.', ',')}`,
    ],
    day: (day, month, year) => [
      `${day}. ${MONTHS.da[month - 1] ?? ''} ${year}`,
      `${two(day)}-${two(month)}-${year}`,
      `${day}/${month}/${year}`,
      `${two(day)}.${two(month)}.${year}`,
    ],
    changed: [
      [
        'Jeg vil have varen den {old}.',
        'Vi kan desværre først levere den {new} i stedet for den {old}.',
      ],
      [
        'Jeg har betalt {oldMoney}.',
        'Du får {newMoney} tilbage, for fragten på 59,00 kr. er brugt.',
      ],
      [
        'Min ordre er {oldNumber}.',
        'Vi har lavet en ny ordre til dig med nummer {newNumber}, og {oldNumber} er lukket.',
      ],
      ['Kan I komme den {old}?', 'Vi kommer den {new} mellem kl. 8 og 12.'],
      [
        'Ordre {oldNumber} mangler.',
        'Ordre {oldNumber} er fundet. Ring på 70 20 30 40, hvis du er i tvivl.',
      ],
    ],
  },
  en: {
    number: [
      [
        'My order {x} has not arrived.',
        'I have looked into order {x} and it left our warehouse today.',
      ],
      ['My account is {x}, please close it.', 'We have closed account {x} as you asked.'],
      ['The tracking number is {x}.', 'The parcel with tracking number {x} is at the depot.'],
      ['Invoice {x} is wrong.', 'We have corrected invoice {x} for you.'],
      ['Please call me on {x}.', 'I will call you on {x} this afternoon.'],
      ['My policy is {x}.', 'Policy {x} is active again.'],
    ],
    amount: [
      [
        'You charged me {x} for the hotel.',
        'The {x} you were charged for the hotel will be returned.',
      ],
      ['I was promised {x} back.', 'We have sent the {x} back to your card.'],
      ['My bill says {x}.', 'Your bill of {x} has been cancelled.'],
    ],
    date: [
      ['I ordered it on {x}.', 'You ordered it on {x}, and it has been sent.'],
      ['I am moving on {x}.', 'We have noted that you are moving on {x}.'],
      ['Your engineer came on {x}.', 'We can see that our engineer came on {x}.'],
    ],
    money: (cents) => [
      `£${grouped(cents, ',', '.')}`,
      `$${grouped(cents, ',', '.')}`,
      `EUR ${grouped(cents, ',', '.')}`,
      `${grouped(cents, ',', '.')} USD`,
    ],
    day: (day, month, year) => [
      `${day} ${MONTHS.en[month - 1] ?? ''} ${year}`,
      `${MONTHS.en[month - 1] ?? ''} ${day}, ${year}`,
      `${two(day)}/${two(month)}/${year}`,
      `${year}-${two(month)}-${two(day)}`,
    ],
    changed: [
      ['I would like it on {old}.', 'We can deliver on {new} instead of {old}, I am afraid.'],
      ['I paid {oldMoney}.', 'You will get {newMoney}, because the shipping cost is not returned.'],
      [
        'My order is {oldNumber}.',
        'Your order {oldNumber} is closed; the new order is {newNumber}.',
      ],
      ['Can you come on {old}?', 'We will be there on {new} between 8 and 12.'],
      [
        'Invoice {oldNumber} is wrong.',
        'Invoice {oldNumber} is right: the reading was 20417 on the day.',
      ],
    ],
  },
  de: {
    number: [
      ['Meine Bestellung {x} ist nicht angekommen.', 'Ihre Bestellung {x} wurde heute verschickt.'],
      ['Meine Kundennummer ist {x}.', 'Unter der Kundennummer {x} finden wir Ihren Vertrag.'],
      ['Die Sendung {x} ist verschwunden.', 'Wir suchen die Sendung {x} beim Zusteller.'],
      ['Die Rechnung {x} stimmt nicht.', 'Wir haben die Rechnung {x} korrigiert.'],
      ['Sie erreichen mich unter {x}.', 'Ich rufe Sie heute unter {x} an.'],
      ['Der Vorgang heißt {x}.', 'Ihr Vorgang {x} liegt jetzt bei der Technik.'],
    ],
    amount: [
      [
        'Ich habe {x} für die Jacke bezahlt.',
        'Die {x}, die Sie für die Jacke bezahlt haben, erhalten Sie zurück.',
      ],
      [
        'Es wurden {x} von meinem Konto abgebucht.',
        'Wir sehen, dass {x} von Ihrem Konto abgebucht wurden.',
      ],
      ['Die Rechnung lautet auf {x}.', 'Die Rechnung über {x} ist storniert.'],
    ],
    date: [
      ['Ich habe am {x} bestellt.', 'Sie haben am {x} bestellt, die Ware ist unterwegs.'],
      ['Ich ziehe am {x} um.', 'Wir haben notiert, dass Sie am {x} umziehen.'],
      ['Der Techniker war am {x} da.', 'Wir sehen, dass der Techniker am {x} da war.'],
    ],
    money: (cents) => [
      `${grouped(cents, '.', ',')} €`,
      `${grouped(cents, '.', ',')} EUR`,
      `EUR ${grouped(cents, '.', ',')}`,
      `${grouped(cents, '', ',')} €`,
    ],
    day: (day, month, year) => [
      `${day}. ${MONTHS.de[month - 1] ?? ''} ${year}`,
      `${two(day)}.${two(month)}.${year}`,
      `${day}.${month}.${year}`,
    ],
    changed: [
      ['Ich hätte es gern am {old}.', 'Wir können am {new} statt am {old} liefern.'],
      [
        'Ich habe {oldMoney} bezahlt.',
        'Sie erhalten {newMoney} zurück, der Versand ist abgezogen.',
      ],
      [
        'Meine Bestellung ist {oldNumber}.',
        'Zur Bestellung {oldNumber} gibt es nun die neue Bestellung {newNumber}.',
      ],
      ['Können Sie am {old} kommen?', 'Wir kommen am {new} zwischen 8 und 12 Uhr.'],
      [
        'Die Rechnung {oldNumber} stimmt nicht.',
        'Die Rechnung {oldNumber} stimmt: Der Zählerstand war 20417.',
      ],
    ],
  },
};
