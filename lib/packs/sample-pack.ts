// A small made-up pack for tests.
import { describeProblem } from './describe-problem';
import type { PackFiles } from './pack';
import { readPack, type PackReadingOptions } from './read-pack';

export const samplePack: PackFiles = {
  'pack.yaml': `id: nordlys
name: Nordlys Bredbånd
seq: 3
version: 1.2.0
client: {id: nordlys, name: Nordlys Bredbånd}
languages: [da, en-GB]
applies-to:
  mailboxes: [kundeservice@nordlys.example]
  hosts: ["*.helpdesk.example"]
licence: CC0-1.0
`,
  'guidelines.yaml': `terms:
  - use: Nordlys Fiber
    instead-of: [Nordlysfiber]
    case: exact
    level: error
    why: {da: Det er navnet., en: It is the name.}
    examples:
      - {bad: Din Nordlysfiber virker., match: Nordlysfiber, fix: Din Nordlys Fiber virker.}
      - {good: Din Nordlys Fiber virker.}
  - never: gratis
    unless: [gratis fragt]
    suggest: ""
    lang: da
    examples:
      - {bad: Det er gratis.}
      - {good: Der er gratis fragt.}
parts:
  - id: greeting
    required: true
    position: first
    any: {da: ["Hej {name}"], en: ["Dear {name}"]}
    examples:
      - {bad: Tak for din mail.}
      - {good: Hej Åse}
placeholders:
  styles: ["[NAVN]"]
  left-over: block
rules:
  - id: reproach
    extends: existence
    tokens: [som jeg allerede har skrevet]
    ignorecase: true
    message: Avoid %s
    examples:
      - {bad: Som jeg allerede har skrevet}
      - {good: Kort sagt}
vocabulary: {accept: [Wi-Fi]}
`,
  'templates/refund.da.md': `---
title: Pengene er på vej
shortcut: refund
tags: [penge]
fields:
  - {name: order_number, label: Ordrenummer, required: true}
---

Hej {{ customer.first_name }}

Vi har sendt pengene.
`,
  'templates/refund.en-GB.md': `---
title: Your money is on its way
shortcut: refund
tags: [money]
fields:
  - {name: order_number, label: Order number, required: true}
---
Dear {{ customer.first_name }}
`,
  'words/da.txt': `# Navne
Åbybro
Sæby   # by
`,
};

/** The pack with these files changed; undefined takes one away. */
export function changedPack(changes: Readonly<Record<string, string | undefined>>): PackFiles {
  const files: Record<string, string> = { ...samplePack };
  for (const [path, text] of Object.entries(changes)) {
    if (text === undefined) delete files[path];
    else files[path] = text;
  }
  return files;
}

/** What is wrong with the sample pack when these texts in one of its files are replaced, a line each. */
export function problemsAfter(
  file: string,
  replaced: Readonly<Record<string, string>>,
  options: PackReadingOptions = {},
): string[] {
  let text = samplePack[file] ?? '';
  for (const [from, to] of Object.entries(replaced)) {
    if (!text.includes(from)) throw new Error(`"${from}" is not in ${file}`);
    text = text.replace(from, () => to);
  }
  return problemsOf(changedPack({ [file]: text }), options);
}

export function problemsOf(files: PackFiles, options: PackReadingOptions = {}): string[] {
  const reading = readPack(files, options);
  return reading.ok ? [] : reading.problems.map(describeProblem);
}
