import type { CompiledRule, RuleRun } from '@/lib/rules/compiled-rule';
import type { TextMetrics } from '@/lib/rules/text-metrics';

import { AlertList } from './alert-list';
import type { Block } from './block';
import { linesOf, toBytes } from './bytes';
import { CommentControl } from './comment-control';
import { matchesScope } from './scopes';
import { segmentEnglish } from './segment-english';
import { summarize } from './summarize';
import type { ValeAlert } from './vale-alert';

/** A rule as the configuration wants it for a file. */
export interface NamedRule {
  readonly name: string;
  readonly rule: CompiledRule;
}

export interface FileSetting {
  /** Those that run in this file. */
  readonly rules: readonly NamedRule[];
  /** Styles of the file, for `vale styles = …`. */
  readonly styles: readonly string[];
  readonly hasSentenceRules: boolean;
  readonly hasParagraphRules: boolean;
}

/** The rules of a file at work on its blocks, in the order they come. */
export class FileLint {
  readonly comments: CommentControl;
  /** Prose of the file, for what is counted over all of it. */
  summary = '';
  readonly counts = new Map<string, number>();
  readonly #alerts: AlertList;
  readonly #runs: readonly { readonly named: NamedRule; readonly run: RuleRun }[];
  readonly #setting: FileSetting;

  /** `isMarkup`: positions are counted in the lines of the file. */
  constructor(content: string, setting: FileSetting, { isMarkup }: { readonly isMarkup: boolean }) {
    this.comments = new CommentControl(setting.styles);
    this.#setting = setting;
    this.#alerts = new AlertList({ lines: isMarkup ? linesOf(toBytes(content)) : undefined });
    this.#runs = setting.rules.map((named) => ({ named, run: named.rule.begin() }));
  }

  count(what: string): void {
    this.counts.set(what, (this.counts.get(what) ?? 0) + 1);
  }

  /** Prose: its paragraphs and sentences too, where rules ask for them. */
  prose(block: Block): void {
    const isLookup = block.text.includes('\n');
    const { hasParagraphRules, hasSentenceRules } = this.#setting;
    const parts: Block[] = [];
    if (hasParagraphRules) {
      for (const text of block.text.split(/(?<=\n\n)/u))
        parts.push(partOf(block, 'paragraph', text));
    }
    if (hasSentenceRules) {
      for (const text of segmentEnglish(block.text)) {
        if (text.trim() !== '') parts.push(partOf(block, 'sentence', text.trim()));
      }
    }
    for (const part of [...parts, block]) this.block(part, isLookup);
  }

  block(block: Block, isLookup: boolean, metrics?: TextMetrics): void {
    this.#alerts.beginBlock();
    for (const { named, run } of this.#runs) {
      const { name, rule } = named;
      if (this.comments.hides(name) || !matchesScope(rule.body.scope, block)) continue;
      for (const match of run.check(block.text, metrics)) {
        if (this.comments.hides(`${name}[${match.text}]`)) continue;
        this.#alerts.add(name, rule.body, match, block, isLookup);
      }
    }
  }

  /** Checks a part of the file as a text of its own; its alerts then get their places in the file. */
  ownPlaces(check: () => void, inFile: (alert: ValeAlert) => ValeAlert): void {
    const { alerts } = this.#alerts;
    const before = alerts.length;
    this.#alerts.beginText();
    check();
    for (const [index, alert] of alerts.entries()) {
      if (index >= before) alerts[index] = inFile(alert);
    }
    this.#alerts.beginText();
  }

  /** The summary, for metrics and readability. */
  finish(content: string, extension: string): void {
    this.comments.reset();
    const scope = `summary${extension}`;
    const context = toBytes(content);
    const metrics = { ...summarize(this.summary), ...Object.fromEntries(this.counts) };
    this.block({ text: this.summary, context, scope, parent: scope, line: 0 }, true, metrics);
  }

  /** Found so far, by place. */
  get alerts(): readonly ValeAlert[] {
    return this.#alerts.alerts.toSorted(
      (one, other) => one.Line - other.Line || one.Span[0] - other.Span[0],
    );
  }
}

function partOf(block: Block, kind: string, text: string): Block {
  const scope = `${kind}.${block.scope}`;
  return { ...block, text, scope, parent: scope };
}
