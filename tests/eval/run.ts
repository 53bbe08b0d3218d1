// `npm run eval`: what the proofreading finds and what it gets wrong, on the shared development data
// and on our own replies. `--only danish,english`, `--verbose` names each place; `--only rules` counts each
// rule of the pipeline; `--only harper` each of Harper's, `--keep` writes the counts that their certainties
// are made from. `--only languagetool` starts a real server and compares, `--only languagetool-rules` counts each of its rules.
import { parseArgs } from 'node:util';

import { evaluateBesideLanguageTool } from './beside-languagetool.ts';
import { evaluateDanish } from './danish.ts';
import { evaluateEnglish } from './english.ts';
import { evaluateGermanic } from './germanic.ts';
import { evaluateHarperRules } from './harper-rules.ts';
import { evaluateLanguage } from './language.ts';
import { evaluateLanguageToolRules } from './languagetool-rules.ts';
import { evaluateOtherLanguages } from './other-languages.ts';
import { evaluateOwnReplies } from './own-replies.ts';
import { startEngines, type Engines } from './pipeline.ts';
import { evaluateRules } from './rules.ts';
import { evaluateSuggestions } from './suggestions.ts';

const SECTIONS: Readonly<
  Record<string, (engines: Engines, say: (line: string) => void) => Promise<void>>
> = {
  danish: evaluateDanish,
  english: evaluateEnglish,
  germanic: evaluateGermanic,
  language: evaluateLanguage,
  languagetool: evaluateBesideLanguageTool,
  others: evaluateOtherLanguages,
  replies: evaluateOwnReplies,
  suggestions: evaluateSuggestions,
  rules: evaluateRules,
};
/** Takes the same texts once more to judge rules by, or needs Java and half an hour. */
const ONLY_WHEN_ASKED = new Set(['rules', 'languagetool']);

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    verbose: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
  },
});
if (values.only === 'languagetool-rules') {
  await evaluateLanguageToolRules();
  process.exit(0);
}
if (values.only === 'harper') {
  await evaluateHarperRules(values.keep);
  process.exit(0);
}
const wanted =
  values.only?.split(',') ?? Object.keys(SECTIONS).filter((name) => !ONLY_WHEN_ASKED.has(name));
const engines = await startEngines();
for (const name of wanted) {
  const section = SECTIONS[name];
  if (!section) throw new Error(`No section "${name}": ${Object.keys(SECTIONS).join(', ')}.`);
  await section(engines, (line) => {
    if (values.verbose) console.log(line);
  });
}
// Hunspell's WASM keeps the process alive otherwise.
process.exit(0);
