import type { ReplyEditor } from '@/lib/editors/reply-editor';
import type { EngineLink } from '@/lib/messaging/engine-link';
import type {
  OfferedTemplate,
  PageFacts,
  TemplateOffer,
  TemplateScope,
} from '@/lib/messaging/protocol';
import type { Span } from '@/lib/text/span';

import type { OpenedBy } from './open-panel';
import { say } from './say';
import { buildFieldForm } from './ui/field-form';
import { buildPalette } from './ui/palette';
import { placeInMiddle } from './ui/place';
import type { TypingTarget, UiHost } from './ui/ui-host';

/** Finds a template, asks for what is missing, and puts it into the reply. */
export interface TemplatePicker {
  open(): void;
  /** The template of the `/shortcut` that ends at the caret, once it is known to exist. */
  readonly shortcutAtCaret: () => Insertion | undefined;
  /** Looks whether a `/shortcut` ends at the caret now. */
  onText(): void;
  insert(insertion: Insertion): void;
  close(): void;
  /** Another reply is shown: an open picker closes, and the agent is told why. */
  startAnew(): void;
  readonly isOpen: () => boolean;
}

/** A template on its way into the reply that it was offered for, and into no other. */
interface Insertion {
  readonly template: OfferedTemplate;
  readonly span: Span;
  readonly stamp: string;
}

interface Setting {
  readonly ui: UiHost;
  readonly editor: ReplyEditor;
  readonly link: EngineLink;
  readonly facts: () => PageFacts;
  readonly scope: () => TemplateScope;
  /** The same for as long as it is the same reply for the same client; read from the page anew. */
  readonly stamp: () => string;
  /** Tells what happened; with the focus only where the picker had it. */
  readonly tell: (news: string, by: OpenedBy) => void;
  /** Which client it is for is not known: the agent is asked, then `then` is called. */
  readonly askClient: (then: () => void) => void;
  readonly showFailure: (message: string, texts: { meant: string; found: string }) => void;
  readonly onInserted: () => void;
}

const SHORTCUT = /(?:^|\s)\/(?<name>[a-z\d-]+)$/iu;

/** Makes the picker of one field. */
export function createTemplatePicker(setting: Setting): TemplatePicker {
  const { ui, editor, link, facts, scope } = setting;
  let panel: HTMLElement | undefined;
  let known:
    | { readonly name: string; readonly template: OfferedTemplate; readonly stamp: string }
    | undefined;

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
  /** An agent who has gone on keeps the focus there; one who is still in the picker has it in the reason, and not in the page. */
  const refuse = () => {
    const hadFocus = panel !== undefined && ui.focused() !== null;
    close();
    setting.tell(say('otherReplyNow'), hadFocus ? 'key' : 'click');
  };
  const insert = async (
    { template, span, stamp }: Insertion,
    values: Readonly<Record<string, string>> = {},
  ) => {
    if (stamp !== setting.stamp()) return refuse();
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
    // The agent may have gone on to another ticket while this one's values were filled in.
    if (stamp !== setting.stamp()) return refuse();
    switch (filled.state) {
      case 'other-client':
        close();
        setting.showFailure(say('templateOfOtherClient', template.title), {
          meant: template.title,
          found: '',
        });
        return;
      case 'missing':
        show(
          buildFieldForm(
            template.title,
            filled.fields,
            (given) => run({ template, span, stamp }, { ...values, ...given }),
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
  const run = (insertion: Insertion, values?: Readonly<Record<string, string>>): void => {
    insert(insertion, values).catch((error: unknown) =>
      setting.showFailure(say('notInserted'), {
        meant: insertion.template.title,
        found: String(error),
      }),
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

  const open = () => {
    const span = editor.selection() ?? endOf(editor);
    const stamp = setting.stamp();
    const search = async (query: string) => {
      const offer = await link.request('findTemplates', { query, ...scope() });
      if (needsClient(offer) && stamp === setting.stamp()) {
        closeAndReturn(span);
        setting.askClient(open);
      }
      return offer.templates;
    };
    show(
      buildPalette({
        search,
        choose: (template) => run({ template, span, stamp }),
        close: () => closeAndReturn(span),
      }),
    );
  };

  return {
    open,
    shortcutAtCaret() {
      const typed = typedShortcut();
      return typed && known?.name === typed.name && known.stamp === setting.stamp()
        ? { template: known.template, span: typed.span, stamp: known.stamp }
        : undefined;
    },
    onText() {
      const typed = typedShortcut();
      if (!typed) return;
      const { name } = typed;
      const stamp = setting.stamp();
      if (name === known?.name && stamp === known.stamp) return;
      void link
        .request('findShortcut', { shortcut: name, ...scope() })
        .then(({ templates }) => {
          const exact = templates.find(
            ({ shortcut }) => shortcut?.toLowerCase() === name.toLowerCase(),
          );
          if (exact) known = { name, template: exact, stamp };
        })
        .catch(() => undefined);
    },
    insert: run,
    close,
    startAnew() {
      if (panel) refuse();
    },
    isOpen: () => panel !== undefined,
  };
}

function needsClient({ answeredFor, clients }: TemplateOffer): boolean {
  return !('client' in answeredFor) && clients.length > 0;
}

function endOf(editor: ReplyEditor): Span {
  const { length } = editor.read().text;
  return { start: length, end: length };
}
