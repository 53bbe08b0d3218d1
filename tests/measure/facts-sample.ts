import { readFileSync } from 'node:fs';

/** A customer's mail and a reply; `wrong` is what is mistyped in it. */
export interface FactSample {
  readonly language: string;
  readonly thread: string;
  readonly reply: string;
  readonly wrong?: string;
  readonly what: string;
}

/** Written by hand: `clean` or `slips`. */
export function readSamples(name: 'clean' | 'slips'): FactSample[] {
  return rowsOf(name).map(([language = '', thread = '', reply = '', wrong]) => ({
    language,
    thread,
    reply,
    what: name,
    ...(wrong !== undefined && { wrong }),
  }));
}

/** Made from frames, the same for the same seed; every second fact is written another way than the customer did. */
export function makeSamples(count: number, seed: number, isClean: boolean): FactSample[] {
  const random = randomFrom(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  const frames = rowsOf('frames');
  const made: FactSample[] = [];
  while (made.length < count) {
    const [language = '', , frame = ''] = pick(frames.filter(([, letter]) => letter === 'R'));
    const [, , mail = ''] = pick(
      frames.filter(([of, letter]) => letter === 'C' && of === language),
    );
    const kind = /\{(\w+)\}/u.exec(frame)?.[1] as Kind;
    if (!mail.includes(`{${kind}}`)) continue;
    const facts = inventFacts(random, pick);
    const thread = mail.replaceAll(/\{(\w+)\}/gu, (_, name: Kind) =>
      write(name, facts[name], { language, pick }),
    );
    const slip = isClean ? undefined : mistype(kind, facts[kind], random, pick);
    if (!isClean && slip === undefined) continue;
    const value = write(kind, slip?.value ?? facts[kind], { language, pick });
    const reply = frame.replace(/\{\w+\}/u, () => value);
    if (!isClean && thread.includes(value)) continue;
    made.push({
      language,
      thread,
      reply,
      what: `${kind} ${slip?.how ?? 'clean'}`,
      ...(slip && { wrong: value }),
    });
  }
  return made;
}

type Kind = 'order' | 'amount' | 'date' | 'phone' | 'email';
type Pick = <Item>(items: readonly Item[]) => Item;

function inventFacts(random: () => number, pick: Pick): Record<Kind, string> {
  const digits = (length: number): string =>
    String(Math.floor((0.1 + 0.9 * random()) * 10 ** length)).slice(0, length);
  const name = `${pick(['mette', 'sam', 'jonas', 'lea', 'ida.holm', 'p.vries', 'karl'])}${pick(['', '.b', '84', '.nord'])}`;
  return {
    order: pick([
      digits(6),
      digits(7),
      digits(8),
      digits(10),
      `NB-${digits(5)}`,
      `${pick(['A', 'K', 'RT'])}${digits(6)}`,
      `2026-${digits(5)}`,
    ]),
    amount: `${digits(pick([3, 4, 4, 5]))}${pick(['00', '50', '95', digits(2)])}`,
    date: `2026-${String(1 + Math.floor(random() * 12)).padStart(2, '0')}-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}`,
    phone: `2${digits(7)}`,
    email: `${name}@${pick(['example.test', 'post.example', 'firma.example'])}`,
  };
}

function mistype(
  kind: Kind,
  value: string,
  random: () => number,
  pick: Pick,
): { value: string; how: string } | undefined {
  if (kind === 'date') {
    const [year = '', month = '', day = ''] = value.split('-');
    if (Number(day) <= 12 && day !== month && random() < 0.5)
      return { value: `${year}-${day}-${month}`, how: 'swapped' };
    if (random() < 0.3) return { value: `20${year[3]}${year[2]}-${month}-${day}`, how: 'year' };
    const other = String(Number(day) + pick([-1, 1, 10, -10])).padStart(2, '0');
    return Number(other) >= 1 && Number(other) <= 28
      ? { value: `${year}-${month}-${other}`, how: 'changed' }
      : undefined;
  }
  const end =
    kind === 'email' ? value.indexOf('@') : kind === 'amount' ? value.length - 2 : value.length;
  const start = kind === 'order' ? value.search(/\d+$/u) : kind === 'phone' ? 1 : 0;
  const at = start + Math.floor(random() * (end - start - 1));
  const [one = '', two = ''] = value.slice(at, at + 2);
  const how = pick([
    'transposed',
    'changed',
    'dropped',
    'doubled',
    ...(kind === 'amount' ? ['decimal'] : []),
  ]);
  const head = value.slice(0, at);
  const tail = value.slice(at + 2);
  if (how === 'decimal') return { value: `${value}0`, how };
  if (how === 'transposed')
    return one === two || (kind === 'amount' && two === '0' && at === 0)
      ? undefined
      : { value: head + two + one + tail, how };
  if (kind === 'phone' && how !== 'changed') return undefined;
  if (how === 'dropped')
    return kind === 'amount' && end < 4 ? undefined : { value: head + two + tail, how };
  if (how === 'doubled') return { value: head + one + one + two + tail, how };
  if (kind === 'amount' && end < 4) return undefined;
  const changed =
    kind === 'email'
      ? pick(['e', 'r', 'n', 'o'])
      : String((Number(one) + 1 + Math.floor(random() * 8)) % 10);
  return changed === one || (at === 0 && changed === '0')
    ? undefined
    : { value: head + changed + two + tail, how };
}

const months: Readonly<Record<string, string>> = {
  da: 'januar februar marts april maj juni juli august september oktober november december',
  en: 'January February March April May June July August September October November December',
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
  sv: 'januari februari mars april maj juni juli augusti september oktober november december',
  nl: 'januari februari maart april mei juni juli augustus september oktober november december',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
};

function write(
  kind: Kind,
  value: string,
  { language, pick }: { language: string; pick: Pick },
): string {
  if (kind === 'amount') return writeAmount(value, language, pick);
  if (kind === 'phone')
    return pick([
      value,
      `${value.slice(0, 2)} ${value.slice(2, 4)} ${value.slice(4, 6)} ${value.slice(6)}`,
      `+45 ${value}`,
    ]);
  if (kind !== 'date') return value;
  const [year, month = '', day = ''] = value.split('-');
  const name = months[language]?.split(' ')[Number(month) - 1] ?? '';
  if (language === 'en')
    return pick([`${name} ${Number(day)}, ${year}`, `${Number(day)} ${name} ${year}`, value]);
  if (language === 'es')
    return pick([`${Number(day)} de ${name} de ${year}`, `${day}/${month}/${year}`]);
  const dot = language === 'da' || language === 'de' ? '.' : '';
  return pick([
    `${Number(day)}${dot} ${name} ${year}`,
    `${day}.${month}.${year}`,
    `${day}-${month}-${year}`,
    value,
  ]);
}

function writeAmount(value: string, language: string, pick: Pick): string {
  const cents = value.slice(-2);
  const whole = value.slice(0, -2);
  const group = (sign: string): string => whole.replaceAll(/\B(?=(?:\d{3})+$)/gu, sign);
  const comma = `${group('.')},${cents}`;
  switch (language) {
    case 'en':
      return pick([`£${group(',')}.${cents}`, `$${whole}.${cents}`, `EUR ${group(',')}.${cents}`]);
    case 'da':
      return pick([`${comma} kr.`, `kr. ${comma}`, `${whole},${cents} kr`, `DKK ${comma}`]);
    case 'sv':
      return `${group(' ')},${cents} kr`;
    case 'fr':
      return `${group('\u00A0')},${cents} €`;
    default:
      return pick([`${comma} €`, `€ ${comma}`, `${comma} EUR`]);
  }
}

function rowsOf(name: string): string[][] {
  return readFileSync(new URL(`../data/facts/${name}.tsv`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t').map((cell) => cell.replaceAll(String.raw`\n`, '\n')));
}

/** Mulberry32: the same numbers for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = Math.trunc(state + 0x6d2b79f5);
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
