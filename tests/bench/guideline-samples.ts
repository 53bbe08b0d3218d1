import type { Guidelines, Rule, Term } from '../../lib/guidelines/guidelines.ts';

const STARTS = 'for be ud ind op af gen sam over under til med fri hoved kunde netværks'.split(' ');
const STEMS =
  'regning abonnement levering service aftale betaling pakke hastighed router teknik gebyr periode ordre retur konto adresse opkald besked mangel ventetid'.split(
    ' ',
  );
const ENDS = ['', 'en', 'er', 'erne', 's', 'et', 'ens', 'ernes'];
const FILLERS =
  'vi har set på din og vender tilbage til dig i løbet af dagen tak for det så snart som muligt hvis du ikke kan finde den på siden kan du ringe mellem ni og fem'.split(
    ' ',
  );

/** Numbers from 0 to 1, the same ones for the same seed (a linear congruential generator). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Made-up words of a client's trade. */
export const sampleWords = {
  compound: (random: () => number): string =>
    pick(random, STARTS) + pick(random, STEMS) + pick(random, ENDS),
};

/** Guidelines of a large client: so many terms, and so many expressions, of which four of five are phrases. */
export function sampleGuidelines(terms: number, expressions: number): Guidelines {
  const random = createRandom(terms + expressions);
  const word = () => sampleWords.compound(random);
  const shared = { level: 'warning', examples: [] } as const;
  const term = (index: number): Term => ({
    ...shared,
    id: `term-${index}`,
    kind: 'use',
    use: `${word()} ${index}`,
    insteadOf: [`${word()}${index % 97}`, `${word()} ${pick(random, FILLERS)} ${word()}`],
    case: 'any',
    inflect: [],
  });
  const expression = (index: number): string => {
    if (index % 5 > 0) return `${word()}(?:en|er|s)? ${word()}`;
    const shapes = [
      String.raw`${word()}\s+(?:ikke|aldrig)\s+\w+`,
      String.raw`\d{1,3} ${pick(random, STEMS)}\w*`,
      String.raw`(?:u|mis)${pick(random, STEMS)}(?:${ENDS.slice(1).join('|')})?`,
      String.raw`${pick(random, STEMS)}[- ]?${pick(random, STEMS)}`,
    ];
    return pick(random, shapes);
  };
  const rule = (index: number): Rule => ({
    ...shared,
    id: `rule-${index}`,
    extends: 'existence',
    message: 'Undgå “%s”.',
    ignoreCase: true,
    nonword: false,
    tokens: [expression(index)],
    suggest: [],
  });
  return {
    languages: ['da'],
    terms: Array.from({ length: terms }, (_, index) => term(index)),
    parts: [],
    placeholders: { styles: ['[NAVN]'], leftOver: 'error' },
    rules: Array.from({ length: expressions }, (_, index) => rule(index)),
    words: {},
  };
}

/** A reply of so many characters; every tenth word is one of the kind the guidelines are about, every fiftieth breaks one. */
export function sampleReply(length: number, { terms }: Guidelines): string {
  const random = createRandom(length);
  const wrong = terms.flatMap((term) => (term.kind === 'use' ? term.insteadOf : term.never));
  let text = '';
  for (let words = 1; text.length < length; words += 1) {
    const isOurs = words % 10 === 0;
    if (words % 50 === 0) text += pick(random, wrong);
    text += isOurs
      ? pick(random, STARTS) + pick(random, STEMS) + pick(random, ENDS)
      : pick(random, FILLERS);
    text += words % 14 === 0 ? '. ' : ' ';
  }
  return text.slice(0, length);
}

export function pick<Item>(random: () => number, list: readonly Item[]): Item {
  const item = list[Math.floor(random() * list.length)];
  if (item === undefined) throw new Error('A list to pick from is empty.');
  return item;
}
