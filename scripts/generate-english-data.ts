// Makes lib/proofreading/english/data/*.gz, what the English grammar knows of words, from two
// packages of PyPI, unpacked side by side in one folder:
//
//   pip download --no-deps lemminflect==0.2.3 denckring-en-pos==0.6.0
//   for wheel in *.whl; do unzip -q "$wheel"; done
//   node scripts/generate-english-data.ts .
//
// - words: lemmas with their classes and forms, from LemmInflect (MIT, Brad Jascob), which has them from the
//   NIH's SPECIALIST Lexicon. Left out: names, and lemmas no form of which is in the English dictionary.
// - tagger: an averaged perceptron for parts of speech trained on UD English-EWT 2.18 (CC BY-SA 4.0), from
//   denckring-en-pos (Apache-2.0, senzelden). Small weights are dropped, the others rounded: on 800 sentences
//   98 of 100 words get the same tag, at a quarter of the size.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

import { regularPlural, regularVerb } from '../lib/proofreading/english/english-forms.ts';

const [folder = '.'] = process.argv.slice(2);
const root = path.resolve(import.meta.dirname, '..');
const read = (file: string) => gunzipSync(readFileSync(path.join(folder, file))).toString('utf8');

/** Flags of the dictionary. */
const PREFIXES = { A: 're', I: 'in', U: 'un', C: 'de', E: 'dis', F: 'con', K: 'pro' } as const;

write('words', words());
write('tagger', tagger());

function words(): string {
  const entries = ['dictionary-en', 'dictionary-en-gb'].flatMap((name) =>
    readFileSync(path.join(root, 'node_modules', name, 'index.dic'), 'utf8')
      .split('\n')
      .map((line) => line.trim()),
  );
  const known = new Set(entries.flatMap(withPrefixes));
  const classes = new Map<string, string[]>();
  const add = (lemma: string, own: string): void => {
    classes.set(lemma, [...(classes.get(lemma) ?? []), own]);
  };
  for (const line of read('lemminflect/resources/infl_lu.csv.gz').split('\n')) {
    const [lemma = '', kind = '', ...forms] = line.trim().split(',');
    if (!/^[a-z]{2,}(?:-[a-z]+)*$/u.test(lemma)) continue;
    if (![lemma, ...forms.flatMap((form) => form.split('/'))].some((word) => known.has(word))) {
      continue;
    }
    switch (kind) {
      case 'noun':
        add(lemma, code('N', forms, [regularPlural(lemma)]));
        break;
      case 'verb':
        add(lemma, code('V', forms, regularVerb(lemma)));
        break;
      case 'adj':
        add(lemma, code('A', forms, []));
        break;
      case 'adv':
        add(lemma, code('R', forms, []));
        break;
      default:
    }
  }
  // SPECIALIST is of medicine and has `log` and `restart` as verbs only; a noun has a genitive in the dictionary.
  for (const entry of entries.filter((one) => /\/.*M/u.test(one))) {
    for (const word of withPrefixes(entry)) {
      const codes = classes.get(word);
      if (!codes || codes.some((one) => one.startsWith('N'))) continue;
      classes.set(word, [`N:${regularPlural(word)}/${word}`, ...codes]);
    }
  }
  return [...classes]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([lemma, codes]) => `${lemma} ${codes.join(' ')}`)
    .join('\n');
}

/** `voice/I` is `invoice` too. */
function withPrefixes(entry: string): readonly string[] {
  const [word = '', flags = ''] = entry.split('/');
  return [
    word,
    ...Object.entries(PREFIXES).flatMap(([flag, prefix]) =>
      flags.includes(flag) ? [prefix + word] : [],
    ),
  ];
}

/** The letter alone where the forms are the regular ones. */
function code(letter: string, forms: readonly string[], regular: readonly string[]): string {
  const given = forms.join(',').replace(/,+$/u, '');
  return given === regular.join(',') ? letter : `${letter}:${given}`;
}

interface Model {
  readonly classes: readonly string[];
  readonly tagdict: Readonly<Record<string, string>>;
  readonly weights: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** First the tags; then words that have one tag only; then features, each with its weights: a letter for the tag, a whole number. */
function tagger(): string {
  const model: Model = JSON.parse(read('denckring_en_pos/data/tagger.json.gz'));
  const letters = new Map(
    model.classes.map((name, index) => [name, String.fromCodePoint(65 + index)]),
  );
  const letter = (name: string) => letters.get(name) ?? '';
  const features = Object.entries(model.weights).flatMap(([feature, weights]) => {
    const isGeneral = /^(?:bias|t-1t-2|t-2|shape|suf1|suf2|pre1)(?: |$)/u.test(feature);
    const kept = Object.entries(weights)
      .filter(([, weight]) => (isGeneral || Math.abs(weight) >= 1) && Math.round(weight) !== 0)
      .map(([name, weight]) => `${letter(name)}${Math.round(weight)}`);
    return kept.length > 0 ? [`${feature}\t${kept.join('')}`] : [];
  });
  return [
    model.classes.join(' '),
    Object.entries(model.tagdict)
      .map(([word, name]) => `${word}\t${letter(name)}`)
      .toSorted()
      .join(' '),
    ...features.toSorted(),
  ].join('\n');
}

function write(name: string, text: string): void {
  const zipped = gzipSync(text, { level: 9 });
  writeFileSync(path.join(root, `lib/proofreading/english/data/${name}.gz`), zipped);
  process.stdout.write(`${name}: ${text.split('\n').length} lines, ${zipped.length} bytes\n`);
}
