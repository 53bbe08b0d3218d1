import type { EnglishForm } from './english-forms';

/** A part of speech of Universal Dependencies; of verbs with their form. */
export type Tag =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX|Fin'
  | 'AUX|Inf'
  | 'AUX|Part'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'SCONJ'
  | 'VERB|Fin'
  | 'VERB|Ger'
  | 'VERB|Inf'
  | 'VERB|Part'
  | 'X';

/** A word as the tagger wants it, with what the lexicon says it may be. */
interface TaggedWord {
  readonly text: string;
  readonly lower: string;
  readonly forms: readonly EnglishForm[];
}

/** The part of speech of each word of a sentence (without its signs), in its sentence. */
export type TagWords = (words: readonly TaggedWord[]) => readonly Tag[];

/** Makes the tagger from its data file, unzipped: an averaged perceptron, the lexicon narrowing its choice. */
export function createEnglishTagger(data: string): TagWords {
  const [names = '', single = '', ...lines] = data.split('\n');
  const tags = names.split(' ').map(toTag);
  const letterTag = (letter: number) => tags[letter - 65];
  const known = new Map<string, Tag>();
  for (const entry of single.match(/\S+\t\S/gu) ?? []) {
    const [word = '', letter = ''] = entry.split('\t');
    const tag = letterTag(letter.codePointAt(0) ?? 0);
    if (tag) known.set(word, tag);
  }
  const weights = new Map<string, string | readonly [number, number][]>();
  for (const line of lines) {
    const at = line.indexOf('\t');
    weights.set(line.slice(0, at), line.slice(at + 1));
  }
  const weightsOf = (feature: string): readonly [number, number][] => {
    const found = weights.get(feature);
    if (found === undefined) return [];
    if (typeof found !== 'string') return found;
    const read = [...found.matchAll(/([A-Z])(-?\d+)/gu)].map(
      ([, letter = 'A', weight = '0']): [number, number] => [
        (letter.codePointAt(0) ?? 65) - 65,
        Number(weight),
      ],
    );
    weights.set(feature, read);
    return read;
  };
  const predict = (features: readonly string[], forms: readonly EnglishForm[]): Tag => {
    const scores = tags.map(() => 0);
    for (const feature of features) {
      for (const [index, weight] of weightsOf(feature))
        scores[index] = (scores[index] ?? 0) + weight;
    }
    const usual = weightsOf(features[WORD] ?? '');
    let best = -1;
    for (const [index, tag] of tags.entries()) {
      const isPossible =
        forms.length === 0 ||
        fits(tag, forms) ||
        usual.some(([own, weight]) => own === index && weight > 0);
      if (isPossible && (best < 0 || (scores[index] ?? 0) > (scores[best] ?? 0))) best = index;
    }
    return tags[best] ?? 'X';
  };
  return (words) => {
    const lower = words.map((word) => word.lower);
    const out: Tag[] = [];
    let [before, second] = ['<s>', '<s>'];
    for (const [index, { text, forms }] of words.entries()) {
      const tag =
        known.get(lower[index] ?? '') ??
        predict(featuresOf(index, text, lower, before, second), forms);
      out.push(tag);
      second = before;
      before = nameOf(tag);
    }
    return out;
  };
}

/** The place of the word itself among its features. */
const WORD = 6;

function featuresOf(
  index: number,
  text: string,
  lower: readonly string[],
  before: string,
  second: string,
): readonly string[] {
  const word = lower[index] ?? '';
  const shape = `${/^\p{Lu}/u.test(text) ? 'X' : 'x'}${/\d/u.test(text) ? 'd' : ''}`;
  return [
    'bias',
    `suf3 ${word.slice(-3)}`,
    `suf2 ${word.slice(-2)}`,
    `suf1 ${word.slice(-1)}`,
    `pre1 ${word.slice(0, 1)}`,
    `shape ${shape}`,
    `w ${word}`,
    `t-1 ${before}`,
    `t-2 ${second}`,
    `t-1t-2 ${before} ${second}`,
    `w-1 ${lower[index - 1] ?? '<s>'}`,
    `w-2 ${lower[index - 2] ?? '<s>'}`,
    `w+1 ${lower[index + 1] ?? '</s>'}`,
    `w+2 ${lower[index + 2] ?? '</s>'}`,
    `t-1 w ${before} ${word}`,
  ];
}

function toTag(name: string): Tag {
  const short = name.replace('|-', '');
  if (!isTag(short)) throw new Error(`"${name}" is no tag of the tagger's data.`);
  return short;
}

const TAGS: ReadonlySet<string> = new Set<Tag>([
  'ADJ',
  'ADP',
  'ADV',
  'AUX|Fin',
  'AUX|Inf',
  'AUX|Part',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'SCONJ',
  'VERB|Fin',
  'VERB|Ger',
  'VERB|Inf',
  'VERB|Part',
  'X',
]);

function isTag(name: string): name is Tag {
  return TAGS.has(name);
}

function nameOf(tag: Tag): string {
  return tag.includes('|') ? tag : `${tag}|-`;
}

function fits(tag: Tag, forms: readonly EnglishForm[]): boolean {
  switch (tag) {
    case 'NOUN':
      return forms.some(({ kind }) => kind === 'noun');
    case 'ADJ':
      return forms.some(
        (form) =>
          form.kind === 'adjective' || (form.kind === 'verb' && /ing|participle/u.test(form.form)),
      );
    case 'ADV':
      return forms.some(({ kind }) => kind === 'adverb');
    case 'VERB|Fin':
      return forms.some((form) => form.kind === 'verb' && /^(?:base|s|past)$/u.test(form.form));
    case 'VERB|Inf':
      return forms.some((form) => form.kind === 'verb' && form.form === 'base');
    case 'VERB|Part':
      return forms.some((form) => form.kind === 'verb' && /^(?:ing|participle)$/u.test(form.form));
    case 'VERB|Ger':
      return forms.some((form) => form.kind === 'verb' && form.form === 'ing');
    case 'PROPN':
      return true;
    case 'ADP':
    case 'AUX|Fin':
    case 'AUX|Inf':
    case 'AUX|Part':
    case 'CCONJ':
    case 'DET':
    case 'INTJ':
    case 'NUM':
    case 'PART':
    case 'PRON':
    case 'SCONJ':
    case 'X':
      return false;
  }
}
