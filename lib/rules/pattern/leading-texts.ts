import { foldedLetter } from './needed-texts';
import type { PatternNode } from './pattern-node';

/**
 * Texts, as `foldForNeeds` writes them, with one of which every match of the pattern begins; undefined
 * where there are none to be sure of.
 */
export function leadingTexts(node: PatternNode): readonly string[] | undefined {
  for (const letters of LETTERS) {
    const texts = new Set(beginningsOf(node).map(({ text }) => text.slice(0, letters)));
    if (texts.has('')) return undefined;
    if (texts.size <= MOST) return [...texts];
  }
  return undefined;
}

/** What a match can begin with; `isWhole`: it goes on with what comes next in the pattern. */
interface Beginning {
  readonly text: string;
  readonly isWhole: boolean;
}

const MOST = 3000;
/** Longer ones tell no more. */
const LONG = 8;
/** Fewer letters where there are too many texts. */
const LETTERS = [LONG, 4, 3, 2];
/** Of texts that are put together from two lists. */
const MOST_TOGETHER = 20_000;
/** Letters of a class that are told apart. */
const FEW = 8;
const NOTHING: readonly Beginning[] = [{ text: '', isWhole: true }];
const ANYTHING: readonly Beginning[] = [{ text: '', isWhole: false }];

function beginningsOf(node: PatternNode): readonly Beginning[] {
  switch (node.kind) {
    case 'start':
    case 'end':
    case 'boundary':
    case 'look':
      return NOTHING;
    case 'character':
      return lettersOf([node.code]);
    case 'class': {
      if (node.isNegated || node.without) return ANYTHING;
      const codes: number[] = [];
      for (const item of node.items) {
        if (item.kind === 'set' || item.to - item.from >= FEW) return ANYTHING;
        for (let code = item.from; code <= item.to; code += 1) codes.push(code);
      }
      return codes.length > FEW ? ANYTHING : lettersOf(codes);
    }
    case 'group':
    case 'atomic':
      return beginningsOf(node.body);
    case 'choice':
      return node.options.flatMap((option) => beginningsOf(option));
    case 'repeat': {
      const body = beginningsOf(node.body);
      const once = node.max > 1 ? body.map(({ text }) => ({ text, isWhole: false })) : body;
      return node.min > 0 ? once : [...NOTHING, ...once];
    }
    case 'sequence':
      return beginningsInRow(node.items);
    default:
      return ANYTHING;
  }
}

function beginningsInRow(items: readonly PatternNode[]): readonly Beginning[] {
  let all = NOTHING;
  for (let at = 0; at < items.length && all.some(goesOn); at += 1) {
    const item = items[at];
    if (!item) break;
    const row = letterOf(item) === undefined ? '' : lettersFrom(items, at);
    at += Math.max(0, row.length - 1);
    const next = row === '' ? beginningsOf(item) : [{ text: row, isWhole: true }];
    const open = all.filter(goesOn);
    if (open.length * next.length > MOST_TOGETHER) {
      return all.map(({ text }) => ({ text, isWhole: false }));
    }
    const done = all.filter((one) => !goesOn(one));
    const joined = open.flatMap((before) =>
      next.map(({ text, isWhole }) => ({ text: before.text + text, isWhole })),
    );
    all = [...done, ...joined];
  }
  return all;
}

/** The letters that stand in a row from here on, as many as tell anything. */
function lettersFrom(items: readonly PatternNode[], from: number): string {
  let row = '';
  for (let at = from; at < items.length && row.length < LONG; at += 1) {
    const item = items[at];
    const letter = item && letterOf(item);
    if (letter === undefined) break;
    row += letter;
  }
  return row;
}

/** The one letter (of one UTF-16 unit) that this is, folded. */
function letterOf(node: PatternNode): string | undefined {
  const letter = node.kind === 'character' ? folded(node.code) : undefined;
  return letter?.length === 1 ? letter : undefined;
}

function folded(code: number): string | undefined {
  return code === 0x20 ? ' ' : foldedLetter(code);
}

function goesOn({ text, isWhole }: Beginning): boolean {
  return isWhole && text.length < LONG;
}

function lettersOf(codes: readonly number[]): readonly Beginning[] {
  const letters = new Set(codes.map(folded));
  if (letters.has(undefined)) return ANYTHING;
  return Array.from(letters, (text = '') => ({ text, isWhole: true }));
}
