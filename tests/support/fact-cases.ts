// Replies with and without a planted slip, made from a seed: frames of several languages, formats of
// several countries. Used by lib/facts' test and by tests/measure/facts.ts.

export interface FactCase {
  readonly id: number;
  readonly language: string;
  readonly thread: string;
  readonly reply: string;
  /** The slip, undefined in a clean reply. */
  readonly slip?: string;
  readonly kind: string;
}

type Random = () => number;

function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

const pick = <T>(random: Random, from: readonly T[]): T => {
  const found = from[Math.floor(random() * from.length)];
  if (found === undefined) throw new Error('There is nothing to pick from.');
  return found;
};
const digits = (random: Random, count: number): string =>
  Array.from({ length: count }, (_digit, at) =>
    String(at === 0 ? 1 + Math.floor(random() * 9) : Math.floor(random() * 10)),
  ).join('');

interface Frames {
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

const languages: Readonly<Record<string, Frames>> = {
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

/** The value with one slip of the finger in it. */
function slipIn(value: string, random: Random): string {
  const places = Array.from(value.matchAll(/\d/gu), ({ index }) => index);
  for (;;) {
    const at = pick(random, places.slice(1));
    const next = places[places.indexOf(at) + 1];
    const how = random();
    if (how < 0.4 && next !== undefined && value[at] !== value[next]) {
      return (
        value.slice(0, at) +
        (value[next] ?? '') +
        value.slice(at + 1, next) +
        (value[at] ?? '') +
        value.slice(next + 1)
      );
    }
    if (how < 0.7) {
      const other = String((Number(value[at]) + 2 + Math.floor(random() * 7)) % 10);
      return value.slice(0, at) + other + value.slice(at + 1);
    }
    if (how < 0.85 && value[at] !== value[at + 1]) return value.slice(0, at) + value.slice(at + 1);
    if (how >= 0.85) return value.slice(0, at) + (value[at] ?? '') + value.slice(at);
  }
}

const numbers: readonly ((random: Random) => string)[] = [
  (random) => digits(random, 8),
  (random) => digits(random, 7),
  (random) => digits(random, 10),
  (random) => digits(random, 6),
  (random) => `AB${digits(random, 6)}`,
  (random) => `${digits(random, 3)}-${digits(random, 7)}`,
];

/** As many cases of each kind as asked for, slips and clean ones in turn by language and kind. */
export function makeFactCases(
  seed: number,
  { slips, clean }: { readonly slips: number; readonly clean: number },
): FactCase[] {
  const random = seeded(seed);
  const cases: FactCase[] = [];
  const kinds = ['number', 'number', 'amount', 'date'] as const;
  for (let id = 0; id < slips; id += 1) {
    const language = pick(random, Object.keys(languages));
    const frames = languages[language];
    const kind = kinds[id % kinds.length] ?? 'number';
    if (!frames) continue;
    const [asked, answered] = pick(random, frames[kind]);
    const { right, wrong } = valuesFor(kind, frames, random);
    cases.push({
      id,
      language,
      kind,
      slip: wrong,
      thread: asked.replace('{x}', right),
      reply: answered.replace('{x}', wrong),
    });
  }
  for (let id = slips; id < slips + clean; id += 1) {
    const language = pick(random, Object.keys(languages));
    const frames = languages[language];
    if (!frames) continue;
    cases.push({
      id,
      language,
      ...(id % 2 === 0 ? rewritten(frames, random) : changedCase(frames, random)),
    });
  }
  return cases;
}

function valuesFor(
  kind: 'number' | 'amount' | 'date',
  frames: Frames,
  random: Random,
): { right: string; wrong: string } {
  if (kind === 'number') {
    const right = pick(random, numbers)(random);
    return { right, wrong: slipIn(right, random) };
  }
  if (kind === 'amount') {
    const cents = Number(digits(random, 4 + Math.floor(random() * 3)));
    const written = frames.money(cents);
    const slipped = Number(slipIn(String(cents), random)) || cents * 10;
    const at = Math.floor(random() * written.length);
    return {
      right: pick(random, written),
      wrong: frames.money(random() < 0.2 ? cents * 100 : slipped)[at] ?? '',
    };
  }
  const [day, month, year] = [1 + Math.floor(random() * 12), 1 + Math.floor(random() * 12), 2026];
  const how = random();
  const swapped: [number, number, number] =
    day !== month && how < 0.5 ? [month, day, year] : [day, month, year + (how < 0.75 ? 1 : -1)];
  const formats = frames.day(day, month, year).length;
  const at = Math.floor(random() * formats);
  return { right: frames.day(day, month, year)[at] ?? '', wrong: frames.day(...swapped)[at] ?? '' };
}

/** The same fact, written in another way. */
function rewritten(frames: Frames, random: Random): Omit<FactCase, 'id' | 'language'> {
  const kind = pick(random, ['number', 'amount', 'date'] as const);
  const [asked, answered] = pick(random, frames[kind]);
  const number = digits(random, 8);
  const cents = Number(digits(random, 6));
  const [day, month] = [13 + Math.floor(random() * 15), 1 + Math.floor(random() * 12)];
  const forms = {
    number: [
      number,
      `${number.slice(0, 4)} ${number.slice(4)}`,
      `${number.slice(0, 2)} ${number.slice(2, 4)} ${number.slice(4, 6)} ${number.slice(6)}`,
    ],
    amount: frames.money(cents),
    date: frames.day(day, month, 2026),
  }[kind];
  return {
    kind: `same ${kind}`,
    thread: asked.replace('{x}', pick(random, forms)),
    reply: answered.replace('{x}', pick(random, forms)),
  };
}

function changedCase(frames: Frames, random: Random): Omit<FactCase, 'id' | 'language'> {
  const [asked, answered] = pick(random, frames.changed);
  const [day, month] = [1 + Math.floor(random() * 20), 1 + Math.floor(random() * 12)];
  const cents = Number(digits(random, 5));
  const number = digits(random, 8);
  const form = Math.floor(random() * 3);
  const values: Readonly<Record<string, string>> = {
    old: frames.day(day, month, 2026)[form] ?? '',
    new: frames.day(day + 1 + Math.floor(random() * 7), month, 2026)[form] ?? '',
    oldMoney: frames.money(cents)[0] ?? '',
    newMoney: frames.money(Math.max(100, cents - 5900))[0] ?? '',
    oldNumber: number,
    newNumber: String(Number(number) + 1),
  };
  const fill = (text: string) =>
    text.replaceAll(/\{(\w+)\}/gu, (_whole, name: string) => values[name] ?? '');
  return { kind: 'changed', thread: fill(asked), reply: fill(answered) };
}
