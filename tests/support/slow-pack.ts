import path from 'node:path';

import { readPackFolder } from '../../cli/read-pack-folder.ts';

const nordlys = path.resolve(import.meta.dirname, '../../packs/nordlys');

/** Signs of which the last never follows: each rule looks for its own to the end of the paragraph, from every letter. */
const SIGNS = ['=', '%', '|', '<', '>'] as const;
const WORDS = 'vi har set på din besked og vender tilbage til dig så snart vi kan ';

/** Files of the sample pack Nordlys as version 2.0.0, with so many rules of which the time grows with the square of a text. */
export async function slowPack(count: number): Promise<Record<string, string>> {
  const files = await readPackFolder(nordlys);
  const rules = SIGNS.slice(0, count).map(
    (sign, index) => `rules:
  - id: slow-${index + 1}
    extends: existence
    nonword: true
    tokens: ["[a-zæøå ]+[${sign}]{2}"]
    message: Undgå %s
    examples:
      - bad: "a ${sign}${sign}"
      - good: "a ${sign}"
`,
  );
  const guidelines = rules.reduce(
    (text, rule) => text.replace(/^rules:\n/mu, () => rule),
    files['guidelines.yaml'] ?? '',
  );
  const packYaml = (files['pack.yaml'] ?? '')
    .replace(/^seq: .*$/mu, `seq: ${count + 2}`)
    .replace(/^version: .*$/mu, `version: 2.0.${count}`);
  return { ...files, 'pack.yaml': packYaml, 'guidelines.yaml': guidelines };
}

/** A paragraph of so many letters on which the slow rules take seconds, with a forbidden word at its beginning. */
export function slowText(letters: number): string {
  return `Det er gratis. ${SIGNS.join(' ')} ${WORDS.repeat(Math.ceil(letters / WORDS.length))}`;
}
