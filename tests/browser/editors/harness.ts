import { attachEditor } from '@/lib/editors/attach-editor';
import { findEditable } from '@/lib/editors/find-editable';
import type { InsertableText, Mark, ReplyEditor } from '@/lib/editors/reply-editor';
import { mapText } from '@/lib/editors/text-map';
import { createOverlayHost } from '@/lib/page/ui/overlay-host';
import type { Span } from '@/lib/text/span';

/**
 * A content script around `lib/editors` alone: attaches to the field that gets the focus and does
 * what the test asks by events. Built by `build-harness.ts` from these sources.
 */
let controller = new AbortController();
let editor: ReplyEditor | undefined;
const changes: string[] = [];

function attach(from: Event | Element): void {
  const field = findEditable(from);
  if (!field || field === editor?.element) return;
  detach();
  controller = new AbortController();
  const host = createOverlayHost(field);
  controller.signal.addEventListener('abort', () => host.end());
  const overlay = {
    add(node: HTMLElement): void {
      host.add(node);
      host.show();
    },
    remove: host.remove,
  };
  editor = attachEditor(field, controller.signal, { overlay });
  editor?.watch((change) => changes.push(change));
}

function detach(): void {
  controller.abort();
  editor = undefined;
}

function ours(): ReplyEditor {
  if (!editor) throw new Error('No field is attached');
  return editor;
}

const plain = ({ x, y, width, height }: DOMRect) => ({ x, y, width, height });
const commands = {
  kind: () => editor?.kind ?? 'none',
  read: () => ours().read(),
  paint: (marks: readonly Mark[]) => ours().paint(marks),
  rects: (span: Span) => ours().rects(span).map(plain),
  offsetAt: (x: number, y: number) => ours().offsetAt(x, y) ?? -1,
  selection: () => ours().selection(),
  select: (span: Span) => ours().select(span),
  replace: (span: Span, expected: string, text: string) => ours().replace(span, expected, text),
  insert: (span: Span, content: InsertableText) => ours().insert(span, content),
  changes: () => changes.splice(0),
  detach,
  /** Whether the map of an element's text agrees with the DOM, for each span given. */
  mapped: (selector: string, spans: readonly Span[]) => {
    const element = document.querySelector<HTMLElement>(selector);
    if (!element) throw new Error(`No ${selector}`);
    const map = mapText(element);
    return {
      text: map.reply.text,
      masked: map.reply.masked,
      ranges: spans.map((span) => map.rangeFor(span).toString()),
      starts: spans.map((span) => {
        const range = map.rangeFor(span);
        return [
          map.offsetOf({ node: range.startContainer, offset: range.startOffset }),
          map.offsetOf({ node: range.endContainer, offset: range.endOffset }),
        ];
      }),
    };
  },
  editable: (selector: string) => {
    const element = document.querySelector(selector);
    return (element && findEditable(element)?.id) ?? '';
  },
};
export type HarnessCommands = typeof commands;

function listen(): void {
  document.addEventListener('focusin', attach, { capture: true });
  // Firefox sends no focusin for a document that is editable as a whole.
  window.addEventListener('focus', attach, { capture: true });
  window.addEventListener('rb-call', (event) => void answer(event));
  // A script cannot see a page's own variable; the page cannot see ours.
  window.dispatchEvent(new CustomEvent('rb-ready'));
}

async function answer(event: Event): Promise<void> {
  if (!(event instanceof CustomEvent)) return;
  const { id, command, args } = JSON.parse(String(event.detail));
  const reply = (body: object): void => {
    const detail = JSON.stringify({ id, ...body });
    window.dispatchEvent(new CustomEvent('rb-answer', { detail }));
  };
  try {
    const run = (commands as Record<string, (...values: unknown[]) => unknown>)[command];
    reply({ result: await run?.(...args) });
  } catch (error) {
    reply({ error: String(error) + (error instanceof Error ? error.stack : '') });
  }
}

// An editor that writes its iframe's document anew takes our listeners with the old one.
let known: Element | undefined;
function arm(): void {
  if (document.documentElement === known) return;
  known = document.documentElement;
  listen();
}
arm();
new MutationObserver(arm).observe(document, { childList: true });
