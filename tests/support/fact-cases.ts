// Replies with and without a planted slip, made from a seed: frames of several languages, formats of
// several countries. Used by lib/facts' test and by tests/measure/facts.ts.

import { factFrames, type Frames } from './fact-frames.ts';

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
    const language = pick(random, Object.keys(factFrames));
    const frames = factFrames[language];
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
    const language = pick(random, Object.keys(factFrames));
    const frames = factFrames[language];
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
