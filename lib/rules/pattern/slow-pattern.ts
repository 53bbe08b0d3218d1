import { createStepCounter, type StepCounter } from './count-steps';
import type { Dialect } from './dialects';
import { withFewWords } from './few-words';
import { parsePattern } from './parse-pattern';
import { PatternError } from './pattern-error';
import type { PatternNode } from './pattern-node';
import { OFTEN, slowFrom } from './slow-from';

/** A text so short must not take so many steps: about a hundredth of a second, and growing fast from there. */
const TRIALS = [
  { length: 32, most: 400_000 },
  { length: 200, most: 400_000 },
] as const;
const MOST_PUMPS = 16;
const SIGNS = ['a', 'A', 'z', '0', ' ', '.', ',', '-', '_', 'ø', '\t', '@', '/', '"'];
const UNFITTING = ['\u0001', 'ß', ' \u0001'];

/** A text on which the pattern takes far too long, found by trying texts made for it; undefined where none is found. */
export function findSlowText(pattern: string, dialect: Dialect): string | undefined {
  let node: PatternNode;
  try {
    node = withFewWords(parsePattern(pattern).node);
  } catch (error) {
    if (error instanceof PatternError) return undefined;
    throw error;
  }
  for (const part of [node, ...lookedBehind(node)]) {
    if (slowFrom(part) > 0) continue;
    const count = createStepCounter(part, dialect);
    for (const repeat of [...repeatsOf(part), { body: part, before: '' }]) {
      const slow = findSlowRepeat(repeat, count);
      if (slow !== undefined) return slow;
    }
  }
  return undefined;
}

/** What looks behind, as patterns that must end where it stands: it costs much the same in either direction. */
function lookedBehind(node: PatternNode): PatternNode[] {
  switch (node.kind) {
    case 'sequence':
      return node.items.flatMap(lookedBehind);
    case 'choice':
      return node.options.flatMap(lookedBehind);
    case 'look': {
      const end = { kind: 'end', multiline: false } as const;
      const inner = lookedBehind(node.body);
      return node.isBehind ? [{ kind: 'sequence', items: [node.body, end] }, ...inner] : inner;
    }
    case 'group':
    case 'atomic':
    case 'repeat':
      return lookedBehind(node.body);
    default:
      return [];
  }
}

interface FoundRepeat {
  readonly body: PatternNode;
  /** A text for what stands before it. */
  readonly before: string;
}

function findSlowRepeat({ body, before }: FoundRepeat, count: StepCounter): string | undefined {
  const letters = [...new Set([...lettersIn(body), ...SIGNS])];
  const samples = samplesOf(body);
  const pumps = [...new Set([...samples, ...samples.map(twice), ...letters])].filter(
    (pump) => pump !== '',
  );
  for (const { length, most } of TRIALS) {
    for (const pump of pumps.slice(0, MOST_PUMPS + SIGNS.length)) {
      for (const after of UNFITTING) {
        const text = before + pump.repeat(Math.ceil(length / pump.length)) + after;
        if (count(text, most) >= most) return text;
      }
    }
  }
  return undefined;
}

const twice = (text: string) => text + text;

function repeatsOf(node: PatternNode, before = ''): FoundRepeat[] {
  switch (node.kind) {
    case 'sequence': {
      const found: FoundRepeat[] = [];
      let so = before;
      for (const item of node.items) {
        found.push(...repeatsOf(item, so));
        so += samplesOf(item)[0] ?? '';
      }
      return found;
    }
    case 'choice':
      return node.options.flatMap((option) => repeatsOf(option, before));
    case 'group':
    case 'atomic':
    case 'look':
      return repeatsOf(node.body, before);
    case 'repeat': {
      const inner = repeatsOf(node.body, before);
      return node.max >= OFTEN && (node.max > node.min || inner.length > 0)
        ? [{ body: node.body, before }, ...inner]
        : inner;
    }
    default:
      return [];
  }
}

/** Some texts the node matches, the shortest and the fullest among them. */
function samplesOf(node: PatternNode): string[] {
  switch (node.kind) {
    case 'character':
      return [String.fromCodePoint(node.code)];
    case 'any':
      return ['a'];
    case 'class':
      return lettersIn(node).slice(0, 1);
    case 'group':
    case 'atomic':
      return samplesOf(node.body);
    case 'choice':
      return node.options.flatMap(samplesOf).slice(0, MOST_PUMPS);
    case 'repeat': {
      const once = samplesOf(node.body).slice(0, 4);
      const least = (once[0] ?? '').repeat(Math.min(node.min, OFTEN));
      return [...new Set([least, ...once])];
    }
    case 'sequence': {
      let made = [''];
      for (const item of node.items) {
        const parts = samplesOf(item);
        if (parts.length === 0) continue;
        made = made.flatMap((start) => parts.map((part) => start + part)).slice(0, MOST_PUMPS);
      }
      return made;
    }
    default:
      return [];
  }
}

/** Characters that its parts take: those written in it, and one of each kind. */
function lettersIn(node: PatternNode): string[] {
  switch (node.kind) {
    case 'character':
      return [String.fromCodePoint(node.code)];
    case 'class':
      return node.items.flatMap((item) => {
        if (item.kind === 'range') return [String.fromCodePoint(item.from)];
        const { name, isNegated } = item.set;
        if (isNegated) return name === 'space' ? ['a'] : [' ', 'a'];
        return { word: ['a'], digit: ['0'], space: [' '], property: ['a', '0'] }[name];
      });
    case 'sequence':
      return node.items.flatMap(lettersIn);
    case 'choice':
      return node.options.flatMap(lettersIn);
    case 'group':
    case 'atomic':
    case 'look':
    case 'repeat':
      return lettersIn(node.body);
    default:
      return [];
  }
}
