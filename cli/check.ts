import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { text as readAll } from 'node:stream/consumers';
import { parseArgs } from 'node:util';

import { describeProblem } from '@/lib/packs/describe-problem';
import type { Pack } from '@/lib/packs/pack';

import { CannotRun, readingWords } from './cannot-run.ts';
import { createReplyChecking, type CheckedReply, type ReplyToCheck } from './check-one.ts';
import { checkWithVale } from './check-with-vale.ts';
import { formatJson, formatText } from './format-findings.ts';
import { VALE_FORMATS } from './format-vale.ts';
import { startNodeEngine } from './node-engine.ts';
import { readPack } from './read-pack.ts';

const CHECKERS = {
  guidelines: ['guidelines', 'parts', 'reply', 'fields'],
  spelling: ['spelling'],
  grammar: ['grammar', 'english'],
  languagetool: ['languagetool'],
} as const;

/** `replybook check`: the engine of the extension over files, standard input or JSON lines. */
export async function check(words: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(words);
  if (values.vale !== undefined) return checkWithVale(values.vale, positionals, values.format);
  const packs = await Promise.all((values.pack ?? []).map((folder) => readPackOrStop(folder)));
  const engine = await startNodeEngine(packs, values.languagetool);
  const checkOne = createReplyChecking(engine, packs, {
    checkers: checkerIds(values.checkers, values.languagetool !== undefined),
    ...(values.lang !== undefined && { language: values.lang }),
  });
  if (values.jsonl) return checkLines(checkOne);
  const checked: CheckedReply[] = [];
  for (const file of positionals)
    checked.push(await checkOne({ id: file, text: await readReply(file) }));
  process.stdout.write(values.format === 'json' ? formatJson(checked) : formatText(checked));
  return checked.some(hasError) ? 1 : 0;
}

function readArguments(words: readonly string[]) {
  return readingWords(() => {
    const parsed = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        pack: { type: 'string', multiple: true },
        lang: { type: 'string' },
        checkers: { type: 'string' },
        languagetool: { type: 'string' },
        format: { type: 'string', default: 'text' },
        jsonl: { type: 'boolean', default: false },
        vale: { type: 'string' },
      },
    });
    const { jsonl, vale } = parsed.values;
    const known = vale === undefined ? (['text', 'json'] as const) : VALE_FORMATS;
    const format = known.find((one) => one === parsed.values.format);
    if (!format) {
      throw new CannotRun(
        `"--format ${parsed.values.format}" is not known here. Use ${known.join(' or ')}.`,
      );
    }
    if (!jsonl && parsed.positionals.length === 0) {
      throw new CannotRun('Name a file to check, "-" for standard input, or use --jsonl.');
    }
    return { ...parsed, values: { ...parsed.values, format } };
  });
}

function checkerIds(list: string | undefined, hasServer: boolean): ReadonlySet<string> {
  const all = Object.keys(CHECKERS).filter((name) => name !== 'languagetool' || hasServer);
  const names = list?.split(',').map((name) => name.trim()) ?? all;
  return new Set(
    names.flatMap((name) => {
      if (name === 'languagetool' && !hasServer) {
        throw new CannotRun(
          'The checker "languagetool" needs a server: add --languagetool http://127.0.0.1:8081.',
        );
      }
      if (!Object.hasOwn(CHECKERS, name)) {
        throw new CannotRun(`"${name}" is not a checker. Use ${Object.keys(CHECKERS).join(', ')}.`);
      }
      return CHECKERS[name as keyof typeof CHECKERS];
    }),
  );
}

async function readPackOrStop(folder: string): Promise<Pack> {
  const reading = await readPack(folder);
  if (reading.ok) return reading.pack;
  const [first] = reading.problems;
  const more = reading.problems.length - 1;
  throw new CannotRun(
    `The pack "${folder}" cannot be used: ${first ? describeProblem(first) : ''}${more > 0 ? ` (and ${more} more; see "pack test")` : ''}`,
  );
}

async function readReply(file: string): Promise<string> {
  if (file === '-') return readAll(process.stdin);
  try {
    return await readFile(file, 'utf8');
  } catch {
    throw new CannotRun(`The file "${file}" cannot be read. Check its name.`);
  }
}

async function checkLines(
  checkOne: (reply: ReplyToCheck) => Promise<CheckedReply>,
): Promise<number> {
  let code = 0;
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === '') continue;
    const checked = await checkOne(readLine(line, number));
    if (hasError(checked)) code = 1;
    const { id, language, findings, ms, failed } = checked;
    process.stdout.write(
      `${JSON.stringify({ id, lang: language, findings, ms, ...(failed.length > 0 && { failed }) })}\n`,
    );
  }
  return code;
}

function readLine(line: string, number: number): ReplyToCheck {
  try {
    const read: unknown = JSON.parse(line);
    if (typeof read !== 'object' || read === null || !('text' in read)) throw new Error();
    const { id, text, lang, context } = read as Record<string, unknown>;
    if (typeof text !== 'string') throw new Error();
    return {
      id: typeof id === 'string' || typeof id === 'number' ? id : number,
      text,
      ...(typeof lang === 'string' && { lang }),
      ...(typeof context === 'object' && context !== null && { context }),
    };
  } catch {
    throw new CannotRun(`Line ${number} is not a JSON object with a "text". Mend that line.`);
  }
}

function hasError({ findings }: CheckedReply): boolean {
  return findings.some(({ level }) => level === 'error' || level === 'block');
}
