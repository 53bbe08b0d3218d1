import type { RuleMatch } from '@/lib/rules/compiled-rule';
import { formatMessage } from '@/lib/rules/format-message';
import type { RuleBody } from '@/lib/rules/rule-body';

import type { Block } from './block';
import { countOf, fields, runeLength, substitute, toBytes } from './bytes';
import { findAtBytes, findInContext, findInLine, type Found } from './locate';
import { toValeAction, type ValeAlert } from './vale-alert';

/** What is known of the file whose alerts these are. */
export interface AlertedFile {
  /** Lines of the file as bytes, where positions are counted in them; undefined: in the block's context. */
  readonly lines: readonly string[] | undefined;
}

/** The alerts of one file, each at its place and none twice. */
export class AlertList {
  readonly alerts: ValeAlert[] = [];
  readonly #file: AlertedFile;
  #seen = new Set<string>();
  readonly #counts = new Map<string, number>();
  /** Contexts of the block in hand in which a rule's earlier matches are masked. */
  #contexts = new Map<string, string>();

  constructor(file: AlertedFile) {
    this.#file = file;
  }

  /** The next block begins. */
  beginBlock(): void {
    this.#contexts = new Map();
  }

  /** A text of its own begins: places count anew. */
  beginText(): void {
    this.#seen = new Set();
  }

  /** Adds a match where it can be found; `isLookup`: by a search through everything. */
  add(check: string, body: RuleBody, match: RuleMatch, block: Block, isLookup: boolean): void {
    const context = this.#contexts.get(check) ?? block.context;
    const text = toBytes(match.text);
    const { line, span } = this.#locate(context, { text, match, block, isLookup });
    if (span[0] <= 0) return;
    this.#contexts.set(check, text === '' ? context : substitute(context, text, '#'));
    const key = `${line}-${span[0]}-${check}`;
    const count = this.#counts.get(check) ?? 0;
    if (this.#seen.has(key) || (body.limit > 0 && count >= body.limit)) return;
    this.#seen.add(key);
    this.#counts.set(check, count + 1);
    this.alerts.push({
      Action: toValeAction(match.action),
      Span: span,
      Check: check,
      Description: formatMessage(body.description, match.values),
      Link: body.link,
      Message: formatMessage(match.message ?? body.message, match.values),
      Severity: body.level,
      Match: match.text,
      Line: line,
    });
  }

  #locate(
    context: string,
    {
      text,
      match,
      block,
      isLookup,
    }: { text: string; match: RuleMatch; block: Block; isLookup: boolean },
  ): Found {
    // As Vale counts them: characters, although it cuts bytes with them.
    const [start, end] = match.text === '' ? [1, 1] : (match.counted ?? countedIn(block, match));
    const isRaw = block.scope.startsWith('raw') && text !== '';
    if (isRaw && block.context.slice(start, end) === text)
      return findAtBytes(block.context, start, end);
    const isAmbiguous =
      start <= context.length && context.length < 1000 && countOf(context, text) > 1;
    const sought = {
      match: text,
      text: toBytes(block.text),
      words: isAmbiguous ? fields(context.slice(0, start)) : [],
    };
    if (!isLookup) {
      const found = findInLine(context, sought, { line: block.line, start, end });
      if (found.span[0] >= 0) return found;
    }
    return findInContext(context, sought, this.#file.lines);
  }
}

function countedIn(block: Block, { start, text }: RuleMatch): readonly [number, number] {
  const from = runeLengthOf(block.text.slice(0, start));
  return [from, from + runeLengthOf(text)];
}

function runeLengthOf(text: string): number {
  return runeLength(toBytes(text));
}
