import {
  isCollection,
  isMap,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
} from 'yaml';

import { reasonOf } from '@/lib/text/reason-of';

import type { PackProblem } from './pack';
import { PACK_LIMITS } from './pack-limits';

/** Keys and indexes from a document's root to a value. */
export type ValuePath = readonly (string | number)[];

/** A YAML document as plain data that still knows its lines. */
export interface YamlDocument {
  readonly file: string;
  readonly value: unknown;
  /** 1-based line of the key or item, of the nearest above it when it is not there. */
  lineOf(path: ValuePath): number;
}

export interface YamlReading {
  readonly document?: YamlDocument;
  readonly problems: readonly PackProblem[];
}

/** Reads YAML; every syntax error and double key is a problem with its line. `firstLine` is where the text begins in its file. */
export function readYaml(file: string, text: string, firstLine = 1): YamlReading {
  if (isTooDeep(text)) return { problems: [{ file, message: tooDeep }] };
  const lineCounter = new LineCounter();
  const lineAt = (offset: number) => lineCounter.linePos(offset).line + firstLine - 1;
  try {
    const parsed = parseDocument(text, { lineCounter, prettyErrors: false });
    const problems = [...parsed.errors, ...parsed.warnings].map((error): PackProblem => ({
      file,
      line: lineAt(error.pos[0]),
      column: lineCounter.linePos(error.pos[0]).col,
      message: syntaxMessage(error.code, error.message),
    }));
    // The parser turns its own running out of stack into an error of the text.
    if (problems.some(({ message }) => message.includes('call stack'))) {
      return { problems: [{ file, message: tooDeep }] };
    }
    if (problems.length > 0) return { problems: uniqueByLine(problems) };
    if (depthOf(parsed) > PACK_LIMITS.yamlDepth) return { problems: [{ file, message: tooDeep }] };
    const value: unknown = parsed.toJS({ maxAliasCount: PACK_LIMITS.yamlAliases });
    return {
      document: { file, value, lineOf: (path) => lineAt(offsetOf(parsed, path)) },
      problems: [],
    };
  } catch (error) {
    if (error instanceof RangeError) return { problems: [{ file, message: tooDeep }] };
    const reason = reasonOf(error);
    const message = /alias/iu.test(reason)
      ? 'uses aliases (*name) too often or wrongly; write the values out'
      : `cannot be read as YAML: ${reason}`;
    return { problems: [{ file, message }] };
  }
}

/** `terms[2].examples[0]`. */
export function keyOf(path: ValuePath): string {
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : (index > 0 ? '.' : '') + step))
    .join('');
}

const tooDeep = `lists and keys lie more than ${PACK_LIMITS.yamlDepth} deep in each other; take levels out`;

/** Looked at before parsing, because the parser calls itself for every level. */
function isTooDeep(text: string): boolean {
  const indented = / {400}\S|(?:- ){200}|(?:\? ){200}/u.test(text);
  let open = 0;
  for (const sign of text) {
    if (sign === '[' || sign === '{') open += 1;
    else if ((sign === ']' || sign === '}') && open > 0) open -= 1;
    else if (sign === '\n' && open < 200) open = 0;
    if (open > 500) return true;
  }
  return indented;
}

function depthOf(parsed: Document): number {
  let deepest = 0;
  visit(parsed, {
    Collection(_key, _node, path) {
      const depth = path.filter((each) => isCollection(each)).length + 1;
      deepest = Math.max(deepest, depth);
      return depth > PACK_LIMITS.yamlDepth ? visit.BREAK : undefined;
    },
  });
  return deepest;
}

function offsetOf(parsed: Document, path: ValuePath): number {
  let node: unknown = parsed.contents;
  let offset = startOf(node) ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(
        ({ key }) => String(isScalar(key) ? key.value : key) === String(step),
      );
      if (!pair) return offset;
      offset = startOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isCollection(node)) {
      const item: unknown = node.items[Number(step)];
      if (item === undefined) return offset;
      node = isPair(item) ? item.value : item;
      offset = startOf(node) ?? offset;
    } else {
      return offset;
    }
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  const hasRange = typeof node === 'object' && node !== null && 'range' in node;
  return hasRange && Array.isArray(node.range) ? Number(node.range[0]) : undefined;
}

function syntaxMessage(code: string, message: string): string {
  if (code === 'DUPLICATE_KEY') return 'this key is there twice; keep one';
  if (code === 'TAB_AS_INDENT') return 'a tab indents this line; use spaces';
  if (code === 'MULTIPLE_DOCS') return 'a second document begins here; keep one';
  if (code === 'TAG_RESOLVE_FAILED') return `${message}; leave out the tag (!…)`;
  return `not valid YAML: ${message}`;
}

/** One syntax error often brings others on its line; the first says it. */
function uniqueByLine(problems: readonly PackProblem[]): PackProblem[] {
  const lines = new Set<number | undefined>();
  return problems.filter(({ line }) => !lines.has(line) && lines.add(line));
}
