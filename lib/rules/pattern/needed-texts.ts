import type { PatternNode } from './pattern-node';

/**
 * Texts of which every match of the pattern has at least one, as `foldForNeeds` writes them; undefined where
 * there are none to be sure of. Looking for them is far cheaper than running an expression.
 */
export function neededTexts(node: PatternNode): readonly string[] | undefined {
  const needs = needsOf(node);
  return needs && needs.every((text) => text.length >= LEAST) ? needs : undefined;
}

/** The same for texts with one of which every match begins. */
export function leadingTexts(node: PatternNode): readonly string[] | undefined {
  const leads = leadsOf(node);
  return leads && leads.every((text) => text.length >= LEAST) ? leads : undefined;
}

/** A text as needed texts are looked for in it. */
export function foldForNeeds(text: string): string {
  // The long s is an s where capitals do not matter.
  return text.toLowerCase().replaceAll('\u017F', 's');
}

/** Shorter ones are in nearly every text. */
const LEAST = 2;
/** With more of them looking takes as long as running. */
const MOST = 24;
/** Beginnings are looked up, however many there are. */
const MOST_LEADS = 20_000;

/** What stands between letters and is none. */
const NO_LETTER: ReadonlySet<PatternNode['kind']> = new Set(['boundary', 'look', 'start']);

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

function eitherOf(all: readonly Needs[], most = MOST): Needs {
  const known = all.filter((needs) => needs !== undefined);
  const together = [...new Set(known.flat())];
  return known.length === all.length && together.length <= most ? together : undefined;
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

function leadsOf(node: PatternNode): Needs {
  switch (node.kind) {
    case 'character':
      return leadsOf({ kind: 'sequence', items: [node] });
    case 'choice':
      return eitherOf(node.options.map(leadsOf), MOST_LEADS);
    case 'group':
    case 'atomic':
      return leadsOf(node.body);
    case 'repeat':
      return node.min > 0 ? leadsOf(node.body) : undefined;
    case 'sequence': {
      const items = node.items.filter(({ kind }) => !NO_LETTER.has(kind));
      let row = '';
      for (const item of items) {
        const letter = item.kind === 'character' ? foldedLetter(item.code) : undefined;
        if (letter === undefined) break;
        row += letter;
      }
      const [first] = items;
      if (row !== '') return [row];
      return first && first.kind !== 'character' ? leadsOf(first) : undefined;
    }
    default:
      return undefined;
  }
}

/** Long and few is good. */
function scoreOf(needs: Needs): number {
  return needs ? Math.min(...needs.map((text) => text.length)) - needs.length / (MOST + 1) : 0;
}

/** Undefined for a character that other characters stand for too, or whose small letter is not one of its own. */
function foldedLetter(code: number): string | undefined {
  if (code <= 0x20 || code === 0xa0 || code === 0xb5 || code > 0x2_4f || code === 0x1_30) {
    return undefined;
  }
  return foldForNeeds(String.fromCodePoint(code));
}
