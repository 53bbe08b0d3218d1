import type { PatternNode } from './pattern-node';

/**
 * Texts of which every match of the pattern has at least one, as `foldForNeeds` writes them; undefined where
 * there are none to be sure of. Looking for them is far cheaper than running an expression.
 */
export function neededTexts(node: PatternNode): readonly string[] | undefined {
  const needs = needsOf(node);
  return needs && needs.every((text) => text.length >= LEAST) ? needs : undefined;
}

/** A text as needed texts are looked for in it. */
export function foldForNeeds(text: string): string {
  // The long s is an s where capitals do not matter; any space is a space.
  return text
    .toLowerCase()
    .replaceAll('\u017F', 's')
    .replaceAll(/[\u00A0\u202F\u2009]/gu, ' ');
}

/** Shorter ones are in nearly every text. */
const LEAST = 2;
/** With more of them looking takes as long as running. */
const MOST = 24;

type Needs = readonly string[] | undefined;

function needsOf(node: PatternNode): Needs {
  switch (node.kind) {
    case 'character':
    case 'sequence':
      return needsOfSequence(node.kind === 'sequence' ? node.items : [node]);
    case 'choice':
      return eitherOf(node.options.map(needsOf));
    case 'group':
    case 'atomic':
      return needsOf(node.body);
    case 'repeat':
      return node.min > 0 ? needsOf(node.body) : undefined;
    default:
      return undefined;
  }
}

function eitherOf(all: readonly Needs[]): Needs {
  const known = all.filter((needs) => needs !== undefined);
  const together = [...new Set(known.flat())];
  return known.length === all.length && together.length <= MOST ? together : undefined;
}

/** The best of what its characters in a row and its other items need: one of these is enough. */
function needsOfSequence(items: readonly PatternNode[]): Needs {
  let best: Needs;
  let row = '';
  const offer = (needs: Needs) => {
    if (needs && scoreOf(needs) > scoreOf(best)) best = needs;
  };
  for (const item of items) {
    const letter = item.kind === 'character' ? foldedLetter(item.code) : undefined;
    if (letter !== undefined) {
      row += letter;
      continue;
    }
    if (item.kind === 'boundary' || item.kind === 'look') continue;
    if (row !== '') offer([row]);
    row = '';
    if (item.kind !== 'character') offer(needsOf(item));
  }
  if (row !== '') offer([row]);
  return best;
}

/** Long and few is good. */
function scoreOf(needs: Needs): number {
  return needs ? Math.min(...needs.map((text) => text.length)) - needs.length / (MOST + 1) : 0;
}

/** The letter as it is folded; undefined for a character that other characters stand for too, or whose small letter is not one of its own. */
export function foldedLetter(code: number): string | undefined {
  if (code <= 0x20 || code === 0xa0 || code === 0xb5 || code > 0x2_4f || code === 0x1_30) {
    return undefined;
  }
  const known = foldings.get(code);
  if (known !== undefined) return known;
  const letter = foldForNeeds(String.fromCodePoint(code));
  foldings.set(code, letter);
  return letter;
}

const foldings = new Map<number, string>();
