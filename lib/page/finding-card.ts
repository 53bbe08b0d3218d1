import type { ReplyEditor } from '@/lib/editors/reply-editor';
import type { EngineLink } from '@/lib/messaging/engine-link';
import type { PageFacts } from '@/lib/messaging/protocol';
import type { Finding, Suggestion } from '@/lib/text/finding';

import type { ReplyCheckLoop } from './reply-check-loop';
import { say } from './say';
import { buildCard, buildFailure, buildOverview } from './ui/card';
import { placeBeside } from './ui/place';
import type { UiHost } from './ui/ui-host';

/** The card of a finding, the list of all findings, and the card that tells what went wrong. */
export interface FindingCards {
  /** Opens the card of the finding at this offset; false when there is none. */
  openAt(offset: number, options?: { readonly takeFocus?: boolean }): boolean;
  /** Opens the card at the caret, else of the next finding, else the list; for the keyboard. */
  openNext(from: number): void;
  openOverview(): void;
  showFailure(message: string, texts: { readonly meant: string; readonly found: string }): void;
  close(): void;
  readonly isOpen: () => boolean;
}

interface Setting {
  readonly ui: UiHost;
  readonly editor: ReplyEditor;
  readonly link: EngineLink;
  readonly loop: () => ReplyCheckLoop;
  readonly ignore: (finding: Finding) => void;
  readonly visible: () => readonly Finding[];
  readonly facts: () => PageFacts;
}

/** Makes the cards of one field. */
export function createFindingCards(setting: Setting): FindingCards {
  const { ui, editor, link, loop, ignore, visible, facts } = setting;
  let open: HTMLElement | undefined;

  const close = () => {
    if (!open) return;
    const hadFocus = ui.focused() !== null;
    open.remove();
    open = undefined;
    ui.setTyping(undefined);
    if (hadFocus) editor.element.focus({ preventScroll: true });
  };
  const show = (card: HTMLElement, beside: DOMRect | undefined, takeFocus: boolean) => {
    close();
    open = card;
    ui.layer.append(card);
    ui.show(editor.element);
    placeBeside(card, beside ?? editor.element.getBoundingClientRect());
    ui.setTyping({ onKey: (event) => moveIn(card, event, close), onInput: () => undefined });
    if (takeFocus) focusFirst(card);
  };
  const textOf = ({ start, end }: Finding) => editor.read().text.slice(start, end);

  const apply = async (finding: Finding, { text }: Suggestion) => {
    const current = visible().find(
      (other) => other.rule === finding.rule && other.start === finding.start,
    );
    const target = current ?? finding;
    const expected = textOf(target);
    close();
    const outcome = await editor.replace(target, expected, text);
    if (!outcome.done) showFailure(say('notApplied'), outcome);
    loop().checkNow();
  };
  const openFinding = (finding: Finding, takeFocus: boolean) => {
    const found = textOf(finding);
    const render = (suggestions: readonly Suggestion[] | 'loading') =>
      buildCard(finding, found, suggestions, {
        apply: (of, suggestion) => void apply(of, suggestion),
        ignore(of) {
          close();
          ignore(of);
        },
        ...(finding.checker === 'spelling' && { addWord: () => void addWord(finding, found) }),
        next: () => openNext(finding.end),
        close,
      });
    const at = editor.rects(finding)[0];
    if (!finding.suggestLater) {
      show(render(finding.suggestions), at, takeFocus);
      return;
    }
    show(render('loading'), at, takeFocus);
    const waiting = open;
    void suggestionsFor(found).then((suggestions) => {
      if (open === waiting) show(render(suggestions), at, takeFocus);
    });
  };
  const suggestionsFor = async (word: string): Promise<readonly Suggestion[]> => {
    const language = loop().current().check?.language ?? '';
    try {
      const words = await link.request('suggestWords', { word, language });
      return words.map((text) => ({ text }));
    } catch {
      // The finding stands without suggestions; the badge names the engine that failed.
      return [];
    }
  };
  const addWord = async (finding: Finding, word: string) => {
    close();
    const language = loop().current().check?.language ?? '';
    ignore(finding);
    await link.request('addWord', { word, language });
    loop().checkNow();
  };
  const openNext = (from: number) => {
    const placed = visible().filter(({ start, end }) => end > start);
    const next = placed.find(({ start, end }) => start >= from || end > from) ?? placed[0];
    if (next) openFinding(next, true);
    else openOverview();
  };
  const openOverview = () => {
    const notes = (loop().current().check?.checkers ?? []).flatMap((checker) =>
      checker.state === 'failed' ? [`${say(`checker_${checker.id}`)}: ${checker.reason}`] : [],
    );
    const { check } = loop().current();
    const storage = check?.storageProblem;
    const { host, statedClient } = facts();
    const overview = buildOverview({
      findings: visible(),
      textOf,
      open: (finding) => openFinding(finding, true),
      close,
      notes: [...notes, ...(storage === undefined ? [] : [say('storageProblem')]), say('keys')],
      clients: statedClient === undefined ? (check?.clients ?? []) : [],
      client: check?.client?.id,
      chooseClient(client) {
        close();
        void link.request('chooseClient', { host, client });
      },
    });
    show(overview, undefined, true);
  };
  const showFailure: FindingCards['showFailure'] = (message, texts) =>
    show(buildFailure(message, texts, close), undefined, true);

  return {
    openAt(offset, { takeFocus = false } = {}) {
      const finding = visible().find(({ start, end }) => start <= offset && offset < end);
      if (finding) openFinding(finding, takeFocus);
      return finding !== undefined;
    },
    openNext,
    openOverview,
    showFailure,
    close,
    isOpen: () => open !== undefined,
  };
}

function buttonsIn(card: HTMLElement): HTMLElement[] {
  return [...card.querySelectorAll<HTMLElement>('button, select')];
}

function focusFirst(card: HTMLElement): void {
  buttonsIn(card)[0]?.focus({ preventScroll: true });
}

/** Arrows and Tab go round the card's buttons, Escape closes; everything else the buttons do themselves. */
function moveIn(card: HTMLElement, event: KeyboardEvent, close: () => void): void {
  const buttons = buttonsIn(card);
  const root = card.getRootNode();
  const focused = root instanceof ShadowRoot ? root.activeElement : null;
  const at = buttons.findIndex((button) => button === focused);
  const back =
    event.key === 'ArrowUp' || event.key === 'ArrowLeft' || (event.key === 'Tab' && event.shiftKey);
  const on = event.key === 'ArrowDown' || event.key === 'ArrowRight' || event.key === 'Tab';
  if (event.key === 'Escape') close();
  else if (back || on) {
    buttons[(at + (back ? -1 : 1) + buttons.length) % buttons.length]?.focus({
      preventScroll: true,
    });
  } else return;
  event.preventDefault();
}
