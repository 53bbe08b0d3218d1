import { fromBytes, toBytes, type ByteText } from './byte-text';
import { AlertCollector } from './collect-alerts';
import { formatOf, type ValeFormat } from './file-format';
import { splitLines } from './find-position';
import { readFrontMatter } from './front-matter-blocks';
import { ignorePatterns } from './ignore-patterns';
import { matchesScope } from './match-scope';
import { fenceFrontMatter, maskMarkdown } from './prepare-markdown';
import { readHtmlBlocks } from './read-html-blocks';
import { renderMarkdown } from './render-markdown';
import { makeBlock, type ScopedBlock } from './scoped-block';
import { splitSentences } from './split-sentences';
import { TextControls } from './text-controls';
import type { ValeAlert, ValeRule } from './vale-rule';
import { settingsForFile, type FileSettings, type ValeSettings } from './vale-settings';

/** What came of a file: alerts by line and column, and one sentence when it could not be (wholly) checked. */
export interface FileChecking {
  readonly alerts: readonly ValeAlert[];
  readonly problem?: string;
}

/** Checks one file with all rules that the settings ask for. */
export function checkFile(
  file: { path: string; text: string },
  settings: ValeSettings,
  rules: readonly ValeRule[],
): FileChecking {
  const format = formatOf(file.path, settings.formats);
  if (format.kind === 'unsupported') {
    return {
      alerts: [],
      problem: `${file.path} is left out: files of the kind "${format.name}" are not supported. Markdown, HTML and plain text are.`,
    };
  }
  return new FileRun(file, { format, settings, rules }).run();
}

type Run = ReturnType<ValeRule['begin']>;

class FileRun {
  readonly #content: ByteText;
  readonly #extension: string;
  readonly #format: ValeFormat;
  readonly #settings: ValeSettings;
  readonly #own: FileSettings;
  readonly #controls: TextControls;
  readonly #collector: AlertCollector;
  readonly #rules: readonly { rule: ValeRule; run: Run }[];
  readonly #asks: { sentences: boolean; paragraphs: boolean };
  readonly #path: string;
  #summary = '';

  constructor(
    file: { path: string; text: string },
    {
      format,
      settings,
      rules,
    }: { format: ValeFormat; settings: ValeSettings; rules: readonly ValeRule[] },
  ) {
    const text = file.text.replaceAll('&rsquo;', "'").replaceAll(/\r\n?/g, '\n');
    this.#path = file.path;
    this.#content = toBytes(text);
    this.#extension = /\.[^./]*$/.exec(file.path)?.[0] ?? '';
    this.#format = format;
    this.#settings = settings;
    this.#own = settingsForFile(settings, file.path);
    this.#controls = new TextControls(this.#own.styles);
    const lines = splitLines(this.#content);
    this.#collector = new AlertCollector({ lines, isMarkup: format.kind !== 'text' });
    this.#rules = rules
      .filter((rule) => this.#own.runs(rule.name, rule.level))
      .map((rule) => ({ rule, run: rule.begin() }));
    const asks = (base: string) =>
      rules.some(({ scope }) => scope.some((selector) => selector.split('.')[0] === base));
    this.#asks = { sentences: asks('sentence'), paragraphs: asks('paragraph') };
  }

  run(): FileChecking {
    const problem = this.#checkBody();
    const raw = makeBlock({ text: this.#content, scope: `raw${this.#extension}` });
    this.#check(raw, true);
    const alerts = this.#collector.alerts.toSorted(
      (a, b) => a.line - b.line || a.span[0] - b.span[0] || (a.check < b.check ? -1 : 1),
    );
    return { alerts, ...(problem !== undefined && { problem }) };
  }

  #checkBody(): string | undefined {
    switch (this.#format.kind) {
      case 'markdown':
        return this.#checkMarkdown();
      case 'html':
        this.#checkHtml(this.#content, this.#content);
        return undefined;
      case 'text':
        this.#checkProse(makeBlock({ text: this.#content, scope: `text${this.#extension}` }));
        return undefined;
      case 'lines':
        this.#check(makeBlock({ text: this.#content, scope: `text${this.#extension}` }), true);
        return undefined;
      case 'unsupported':
        return undefined;
    }
  }

  #checkMarkdown(): string | undefined {
    const { blocks, error } = readFrontMatter(this.#content, this.#extension);
    for (const block of blocks) {
      if (!matchesScope(this.#settings.ignoredScopes, block)) this.#check(block, false);
    }
    const fenced = fenceFrontMatter(fromBytes(this.#content));
    const ignored = ignorePatterns(fenced, this.#settings, { path: this.#path, extension: '.md' });
    this.#checkHtml(toBytes(renderMarkdown(ignored.text)), maskMarkdown(this.#content));
    return error ?? ignored.problem;
  }

  #checkHtml(html: ByteText, content: ByteText): void {
    const { ignoredScopes, ignoredClasses, skippedScopes } = this.#settings;
    const blocks = readHtmlBlocks(html, {
      content,
      extension: this.#extension,
      isHtml: this.#format.kind === 'html',
      controls: this.#controls,
      skippedScopes,
      ignoredScopes,
      ignoredClasses,
    });
    for (const { kind, block, measure } of blocks) {
      if (kind === 'prose' || measure === 'list' || measure === 'blockquote') {
        this.#summary += `${block.text}\n\n`;
      }
      if (kind === 'prose') this.#checkProse(block);
      else this.#check(block, false);
    }
    this.#controls.reset();
    const text = this.#summary;
    this.#check(
      makeBlock({ text, scope: `summary${this.#extension}`, context: content, line: 0 }),
      true,
    );
  }

  #checkProse(block: ScopedBlock): void {
    const looksUp = block.text.includes('\n');
    const part = (text: string, kind: string) => {
      this.#check(makeBlock({ ...block, text, scope: `${kind}.${block.scope}` }), looksUp);
    };
    if (this.#asks.paragraphs) {
      for (const paragraph of block.text.split(/(?<=\n\n)/)) part(paragraph, 'paragraph');
    }
    if (this.#asks.sentences) {
      for (const sentence of splitSentences(block.text)) part(sentence, 'sentence');
    }
    this.#check(block, looksUp);
  }

  #check(block: ScopedBlock, looksUp: boolean): void {
    this.#collector.beginBlock();
    let text: string | undefined;
    for (const { rule, run } of this.#rules) {
      if (this.#controls.silences(rule.name) || !matchesScope(rule.scope, block)) continue;
      text ??= fromBytes(block.text);
      for (const match of run.check(text)) {
        if (this.#controls.silences(`${rule.name}[${match.text}]`)) continue;
        this.#collector.add(match, block, rule, looksUp);
      }
    }
  }
}
