import { countRunes, fromBytes, maskFirst, splitFields, toBytes, type ByteText } from './byte-text';
import { findInLine, findInText, type Position } from './find-position';
import type { ScopedBlock } from './scoped-block';
import type { ValeAlert, ValeMatch, ValeRule } from './vale-rule';

/** Places matches in one file and keeps each place once a rule. */
export class AlertCollector {
  readonly alerts: ValeAlert[] = [];
  readonly #lines: readonly ByteText[];
  readonly #isMarkup: boolean;
  readonly #seen = new Set<string>();
  readonly #counts = new Map<string, number>();
  #contexts = new Map<string, ByteText>();

  constructor(file: { lines: readonly ByteText[]; isMarkup: boolean }) {
    this.#lines = file.lines;
    this.#isMarkup = file.isMarkup;
  }

  /** Forgets which matches of this block were found already; to be called before each block. */
  beginBlock(): void {
    this.#contexts = new Map();
  }

  /** Places a match. With `looksUp` the line of the block is not trusted and the whole context is searched. */
  add(match: ValeMatch, block: ScopedBlock, rule: ValeRule, looksUp: boolean): void {
    const context = this.#contexts.get(rule.name) ?? block.context;
    const text = match.locatedAtStart ? '' : toBytes(match.text);
    const { line, span } = this.#place({ match, text, block, context, looksUp });
    if (span[0] <= 0) return;
    this.#contexts.set(rule.name, maskFirst(context, text, '#'));
    const place = `${line}-${span[0]}-${rule.name}`;
    if (this.#seen.has(place)) return;
    const count = this.#counts.get(rule.name) ?? 0;
    if (rule.limit > 0 && count >= rule.limit) return;
    this.#seen.add(place);
    this.#counts.set(rule.name, count + 1);
    this.alerts.push(makeAlert(match, rule, { line, span }));
  }

  #place(sought: {
    match: ValeMatch;
    text: ByteText;
    block: ScopedBlock;
    context: ByteText;
    looksUp: boolean;
  }): Position {
    const { match, text, block, context, looksUp } = sought;
    const span = match.locatedAtStart ? ([1, 1] as const) : runeSpan(match, block);
    const [begin, end] = span;
    if (block.scope.startsWith('raw') && text !== '' && block.context.slice(begin, end) === text) {
      return placeOfBytes(block.context, begin, end);
    }
    const isAmbiguous = context.length < 1000 && countOf(context, text) > 1;
    const before =
      isAmbiguous && begin <= context.length ? splitFields(context.slice(0, begin)) : [];
    const wanted = { match: text, span, before };
    const found = looksUp ? undefined : findInLine(context, block, wanted);
    if (found && found.span[0] >= 0) return found;
    const lines = this.#isMarkup ? this.#lines : undefined;
    return findInText(context, block, wanted, { lines, count: this.#lines.length, pad: 0 });
  }
}

// Vale counts characters here and cuts bytes with them; to find what it finds we do so too.
function runeSpan(match: ValeMatch, block: ScopedBlock): readonly [number, number] {
  const text = fromBytes(block.text);
  const begin = countRunes(toBytes(text.slice(0, match.start)));
  return [begin, begin + countRunes(toBytes(text.slice(match.start, match.end)))];
}

function placeOfBytes(context: ByteText, begin: number, end: number): Position {
  const lineFrom = context.lastIndexOf('\n', begin - 1) + 1;
  const from = begin === 0 ? 0 : lineFrom;
  const line = context.slice(0, begin).split('\n').length;
  const column = countRunes(context.slice(from, begin)) + 1;
  const last = column + countRunes(context.slice(begin, end)) - 1;
  return { line, span: [column, last <= 0 ? 1 : last] };
}

function countOf(text: ByteText, part: ByteText): number {
  return part === '' ? countRunes(text) + 1 : text.split(part).length - 1;
}

function makeAlert(match: ValeMatch, rule: ValeRule, { line, span }: Position): ValeAlert {
  const replaces = rule.action.name === 'replace' && match.replacements.length > 0;
  return {
    check: rule.name,
    line,
    span,
    message: match.message.replaceAll('\n', ' '),
    severity: rule.level,
    match: match.locatedAtStart ? '' : match.text,
    link: rule.link,
    description: rule.description,
    action: replaces ? { name: 'replace', params: match.replacements } : rule.action,
  };
}
