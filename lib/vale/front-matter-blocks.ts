import { parse } from 'yaml';

import { fromBytes, toBytes, type ByteText } from './byte-text';
import { makeBlock, type ScopedBlock } from './scoped-block';

/** The texts of the front matter, each a block of its own; an error says why it cannot be read. */
export function readFrontMatter(
  content: ByteText,
  extension: string,
): { blocks: ScopedBlock[]; error?: string } {
  const found = /^\s*(---|\+\+\+)[ \t]*\n([^]*?)\n\1[ \t]*(?:\n|$)/.exec(content);
  if (!found) return { blocks: [] };
  const [matter, mark, inner = ''] = found;
  const blocks: ScopedBlock[] = [];
  let values: [string, string][];
  try {
    values = mark === '---' ? readYaml(fromBytes(inner)) : readToml(fromBytes(inner));
  } catch (error) {
    const [reason] = error instanceof Error ? error.message.split('\n') : [''];
    return { blocks, error: `The front matter cannot be read: ${reason ?? ''}` };
  }
  for (const [key, value] of values) {
    const text = toBytes(value);
    const line = bestLine(matter, text);
    if (line === undefined) continue;
    const scope = `text.frontmatter.${key}${extension}`;
    blocks.push(makeBlock({ text, scope, context: content, line: line - 1 }));
  }
  return { blocks };
}

function readYaml(text: string): [string, string][] {
  const read: unknown = parse(text, { uniqueKeys: false });
  if (typeof read !== 'object' || read === null) return [];
  return Object.entries(read).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
}

// TOML's strings at the top level are all that has text in front matter.
function readToml(text: string): [string, string][] {
  const values: [string, string][] = [];
  for (const line of text.split('\n')) {
    if (/^\s*\[/.test(line)) break;
    const found = /^\s*["']?([\w-]+)["']?\s*=\s*(?:"((?:[^"\\]|\\.)*)"|'([^']*)')/.exec(line);
    if (!found) continue;
    const [, key = '', double, single = ''] = found;
    values.push([key, double?.replaceAll(/\\(["\\])/g, '$1') ?? single]);
  }
  return values;
}

function bestLine(matter: ByteText, text: ByteText): number | undefined {
  const [first = ''] = text.split('\n');
  let best: { line: number; likeness: number } | undefined;
  for (const [line, candidate] of matter.split('\n').entries()) {
    if (!candidate.includes(first)) continue;
    // The line holds the text: what differs is only how much more it holds.
    const likeness = first.length / Math.max(candidate.length, 1);
    if (!best || likeness < best.likeness) best = { line, likeness };
  }
  return best?.line;
}
