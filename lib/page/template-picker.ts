import type { ReplyEditor } from '@/lib/editors/reply-editor';
import type { EngineLink } from '@/lib/messaging/engine-link';
import type { OfferedTemplate, PageFacts, TemplateScope } from '@/lib/messaging/protocol';
import type { Span } from '@/lib/text/span';

import { say } from './say';
import { buildFieldForm } from './ui/field-form';
import { buildPalette } from './ui/palette';
import { placeInMiddle } from './ui/place';
import type { TypingTarget, UiHost } from './ui/ui-host';

/** Finds a template, asks for what is missing, and puts it into the reply. */
export interface TemplatePicker {
  open(): void;
  /** The template of the `/shortcut` that ends at the caret, once it is known to exist. */
  readonly shortcutAtCaret: () =>
    | { readonly template: OfferedTemplate; readonly span: Span }
    | undefined;
  /** Looks whether a `/shortcut` ends at the caret now. */
  onText(): void;
  insert(template: OfferedTemplate, span: Span): void;
  close(): void;
  readonly isOpen: () => boolean;
}

interface Setting {
  readonly ui: UiHost;
  readonly editor: ReplyEditor;
  readonly link: EngineLink;
  readonly facts: () => PageFacts;
  readonly scope: () => TemplateScope;
  readonly showFailure: (message: string, texts: { meant: string; found: string }) => void;
  readonly onInserted: () => void;
}

const SHORTCUT = /(?:^|\s)\/(?<name>[a-z\d-]+)$/iu;

/** Makes the picker of one field. */
export function createTemplatePicker(setting: Setting): TemplatePicker {
  const { ui, editor, link, facts, scope } = setting;
  let panel: HTMLElement | undefined;
  let known: { readonly name: string; readonly template: OfferedTemplate } | undefined;

  const close = () => {
    if (!panel) return;
    panel.remove();
    panel = undefined;
    ui.setTyping(undefined);
  };
  const show = (part: TypingTarget & { readonly element: HTMLElement; focus(): void }) => {
    close();
    panel = part.element;
    ui.layer.append(part.element);
    ui.show(editor.element);
    placeInMiddle(part.element, ui.room());
    ui.setTyping(part);
    part.focus();
  };
  const closeAndReturn = (span: Span) => {
    close();
    void editor.select(span);
  };
  const insert = async (
    template: OfferedTemplate,
    span: Span,
    values: Readonly<Record<string, string>> = {},
  ) => {
    const { packId, id, language } = template;
    const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const filled = await link.request('fillTemplate', {
      packId,
      id,
      language,
      facts: facts(),
      values,
      timeZone,
    });
    switch (filled.state) {
      case 'missing':
        show(
          buildFieldForm(
            template.title,
            filled.fields,
            (given) => run(template, span, { ...values, ...given }),
            () => closeAndReturn(span),
          ),
        );
        return;
      case 'broken':
        close();
        setting.showFailure(say('templateBroken', template.title), {
          meant: template.title,
          found: filled.reason,
        });
        return;
      case 'filled': {
        close();
        const outcome = await editor.insert(span, { text: filled.text, html: filled.html });
        if (!outcome.done) setting.showFailure(say('notInserted'), outcome);
        setting.onInserted();
      }
    }
  };
  const run = (
    template: OfferedTemplate,
    span: Span,
    values?: Readonly<Record<string, string>>,
  ): void => {
    insert(template, span, values).catch((error: unknown) =>
      setting.showFailure(say('notInserted'), { meant: template.title, found: String(error) }),
    );
  };
  const typedShortcut = (): { name: string; span: Span } | undefined => {
    const caret = editor.selection();
    if (!caret || caret.start !== caret.end) return undefined;
    const before = editor.read().text.slice(Math.max(0, caret.start - 40), caret.start);
    const name = SHORTCUT.exec(before)?.groups?.['name'];
    if (name === undefined) return undefined;
    return { name, span: { start: caret.start - name.length - 1, end: caret.start } };
  };

  return {
    open() {
      const span = editor.selection() ?? endOf(editor);
      show(
        buildPalette({
          search: (query) => link.request('findTemplates', { query, scope: scope() }),
          choose: (template) => run(template, span),
          close: () => closeAndReturn(span),
        }),
      );
    },
    shortcutAtCaret() {
      const typed = typedShortcut();
      return typed && known?.name === typed.name
        ? { template: known.template, span: typed.span }
        : undefined;
    },
    onText() {
      const typed = typedShortcut();
      if (!typed || typed.name === known?.name) return;
      const { name } = typed;
      void link
        .request('findShortcut', { shortcut: name, scope: scope() })
        .then((found) => {
          const exact = found.find(
            ({ shortcut }) => shortcut?.toLowerCase() === name.toLowerCase(),
          );
          if (exact) known = { name, template: exact };
        })
        .catch(() => undefined);
    },
    insert: run,
    close,
    isOpen: () => panel !== undefined,
  };
}

function endOf(editor: ReplyEditor): Span {
  const { length } = editor.read().text;
  return { start: length, end: length };
}
