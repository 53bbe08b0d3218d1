// Makes lib/vale/data/punkt-english.json from a trained Punkt model in the JSON form of
// github.com/neurosnap/sentences (MIT; data/english.json): `node scripts/generate-punkt.ts english.json`.
// Punkt: Kiss and Strunk, Unsupervised Multilingual Sentence Boundary Detection, 2006. Of the
// orthographic contexts only what the algorithm asks is kept: was a word seen in small letters, and
// never with a capital inside a sentence (`small`) or also so (`mixed`); and does it begin sentences
// in small letters only (`beginsSmall`).
import { readFileSync, writeFileSync } from 'node:fs';

type Flags = Readonly<Record<string, number>>;
interface Model {
  readonly AbbrevTypes: Flags;
  readonly Collocations: Flags;
  readonly SentStarters: Flags;
  readonly OrthoContext: Flags;
}

const [file = ''] = process.argv.slice(2);
const model: Model = JSON.parse(readFileSync(file, 'utf8'));
const keys = (of: Flags) => Object.keys(of).toSorted();
const contexts = Object.entries(model.OrthoContext);
const wordsWith = (isMeant: (flags: number) => boolean) =>
  contexts
    .filter(([, flags]) => isMeant(flags))
    .map(([word]) => word)
    .toSorted()
    .join(' ');
const SMALL = 112;
const CAPITAL_INSIDE = 4;
const CAPITAL = 14;
const BEGINS_SMALL = 16;
const more = { sgt: 1, gov: 1, no: 1, mt: 1 };
const made = {
  abbreviations: keys({ ...model.AbbrevTypes, ...more }).join(' '),
  collocations: keys(model.Collocations).join(' '),
  starters: keys(model.SentStarters).join(' '),
  small: wordsWith((flags) => (flags & SMALL) > 0 && (flags & CAPITAL_INSIDE) === 0),
  mixed: wordsWith((flags) => (flags & SMALL) > 0 && (flags & CAPITAL_INSIDE) > 0),
  beginsSmall: wordsWith((flags) => (flags & BEGINS_SMALL) > 0 && (flags & CAPITAL) === 0),
};
const target = new URL('../lib/vale/data/punkt-english.json', import.meta.url);
writeFileSync(target, `${JSON.stringify(made, null, 2)}\n`);
