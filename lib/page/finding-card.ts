import type { ReplyEditor } from '@/lib/editors/reply-editor';
import type { EngineLink } from '@/lib/messaging/engine-link';
import type { ClientChoice, PageFacts } from '@/lib/messaging/protocol';
import { mayBeSwitchedOff, type Finding, type Suggestion } from '@/lib/text/finding';

import { findingSource, ruleName } from './finding-source';
import type { HiddenFindings } from './hidden-findings';
import { createLastingChoices } from './lasting-choices';
import { createOpenPanel, type OpenedBy } from './open-panel';
import type { ReplyCheckLoop } from './reply-check-loop';
import { say } from './say';
import { buildCard } from './ui/card';
import { buildFailure, buildNotice } from './ui/notice';
import { buildOverview } from './ui/overview';
import type { Box } from './ui/stage';
import type { UiHost } from './ui/ui-host';

/** The card of a finding, the list of all findings, and the card that tells what went wrong. */
export interface FindingCards {
  /** Opens the card of the finding at this offset; false when there is none. */
  openAt(offset: number, by: OpenedBy): boolean;
  /** Opens the card at this offset, else of the next finding, else the list; for the keyboard. */
  openNext(from: number): void;
  openPrevious(from: number): void;
  /** Puts the first suggestion in place of the finding at this offset, else of the next. */
  applyFirst(from: number): void;
  openOverview(by?: OpenedBy): void;
  /** Shows only what holds the reply back, or all again. */
  toggleQuiet(): void;
  showFailure(message: string, texts: { readonly meant: string; readonly found: string }): void;
  /** Says something in a card of its own. */
  showNotice(message: string, by: OpenedBy): void;
  readonly close: () => void;
  /** The text changed; what the agent is being told stays while it has the focus, for then the page changed it. */
  onText(): void;
  /** The findings changed: a card whose finding is gone closes. */
  refresh(): void;
  readonly isOpen: () => boolean;
  readonly openedBy: () => OpenedBy | undefined;
  readonly element: () => HTMLElement | undefined;
}

interface Setting {
  readonly ui: UiHost;
  readonly editor: ReplyEditor;
  readonly link: EngineLink;
  readonly loop: () => ReplyCheckLoop;
  readonly hidden: HiddenFindings;
  readonly visible: () => readonly Finding[];
  /** Looks at the page; cards about another reply are closed then. */
  readonly facts: () => PageFacts;
  readonly chooseClient: (client: ClientChoice) => void;
  /** What is hidden changed. */
  readonly onHidden: () => void;
  /** Where a panel stands that belongs to no words in sight. */
  readonly corner: () => Box;
}

/** Makes the cards of one field. */
export function createFindingCards(setting: Setting): FindingCards {
  const { ui, editor, link, loop, hidden, visible, facts, onHidden, corner } = setting;
  const panel = createOpenPanel(ui, editor);
  let shown: Finding | undefined;
  let notice: HTMLElement | undefined;

  const close = () => {
    shown = undefined;
    notice = undefined;
    panel.close();
  };
  const show = (element: HTMLElement, beside: Box, by: OpenedBy) => {
    shown = undefined;
    panel.show(element, beside, by);
  };
  const textOf = ({ start, end }: Finding) => editor.read().text.slice(start, end);
  const current = (finding: Finding) =>
    visible().find(({ rule, start }) => rule === finding.rule && start === finding.start) ??
    finding;
  const placed = () => visible().filter(({ start, end }) => end > start);
  const language = () => loop().current().check?.language ?? '';

  const apply = async (finding: Finding, { text }: Suggestion) => {
    const before = panel.element();
    facts();
    // The card was about another reply, which is not shown any more.
    if (before && panel.element() !== before) return;
    const target = current(finding);
    const expected = textOf(target);
    close();
    // Lines, such as a sign-off, go in the way templates do.
    const outcome = text.includes('\n')
      ? await editor.insert(target, { text })
      : await editor.replace(target, expected, text);
    if (outcome.done) ui.announce(say('applied', text));
    else showFailure(say('notApplied'), outcome);
    loop().checkNow();
  };
  const openFinding = (finding: Finding, by: OpenedBy) => {
    const found = textOf(finding);
    const all = visible();
    const at = editor.rects(finding)[0];
    const hide = (how: () => void) => () => {
      close();
      how();
      onHidden();
    };
    const card = buildCard(
      {
        finding,
        found,
        isInSight: at !== undefined || found === '',
        suggestions: finding.suggestLater ? 'loading' : finding.suggestions,
        source: findingSource(finding, loop().current().check),
        at: all.indexOf(finding) + 1,
        of: all.length,
      },
      {
        apply: (suggestion) => void apply(finding, suggestion),
        ignore: hide(() => lasting.refuse(finding, editor.read().text)),
        ignoreRule: hide(() => hidden.setRule(finding.rule, true)),
        addWord:
          finding.checker === 'spelling'
            ? hide(() => {
                hidden.ignore(finding, editor.read().text);
                lasting.addWord(found, language());
              })
            : undefined,
        switchOff: mayBeSwitchedOff(finding)
          ? hide(() => lasting.setRule(finding.rule, true))
          : undefined,
        next: () => step(finding, 1),
        previous: () => step(finding, -1),
        overview: () => openOverview('key'),
        close,
      },
    );
    show(card.element, at ? ui.place(at) : corner(), by);
    shown = finding;
    if (by === 'key') ui.announce(finding.message);
    if (finding.suggestLater) {
      void suggestionsFor(found).then((suggestions) => {
        if (panel.element() !== card.element) return;
        card.showSuggestions(suggestions);
        // Placed anew, for it is higher now; the first suggestion gets the focus that waited for it.
        show(card.element, at ? ui.place(at) : corner(), by);
        shown = finding;
      });
    }
  };
  const suggestionsFor = async (word: string): Promise<readonly Suggestion[]> => {
    try {
      const client = loop().current().check?.client?.id;
      const words = await link.request('suggestWords', {
        word,
        language: language(),
        ...(client !== undefined && { client }),
      });
      return words.map((text) => ({ text }));
    } catch {
      // The finding stands without suggestions; the badge names the engine that failed.
      return [];
    }
  };
  const step = (from: Finding, by: number) => {
    const all = visible();
    const next = all[(all.indexOf(current(from)) + by + all.length) % all.length];
    if (next) openFinding(next, 'key');
  };
  const nextFrom = (from: number) =>
    placed().find(({ start, end }) => start >= from || end > from) ?? placed()[0];
  const openOverview = (by: OpenedBy = 'key') => {
    const { check } = loop().current();
    const notes = (check?.checkers ?? []).flatMap((checker) =>
      checker.state === 'failed' ? [`${say(`checker_${checker.id}`)}: ${checker.reason}`] : [],
    );
    const storage = check?.storageProblem;
    const { statedClient } = facts();
    const overview = buildOverview({
      findings: visible(),
      textOf,
      open: (finding) => openFinding(finding, 'key'),
      close,
      notes: [...notes, ...(storage === undefined ? [] : [say('storageProblem')]), say('keys')],
      parts: check?.parts ?? [],
      clients: statedClient === undefined ? (check?.clients ?? []) : [],
      client: check?.client?.id,
      chooseClient(id) {
        close();
        const client = check?.clients.find((one) => one.id === id);
        if (client) setting.chooseClient(client);
      },
      rulesOff: (check?.rulesOff ?? []).map((rule) => ({ rule, name: ruleName(rule) })),
      switchOn(rule) {
        close();
        lasting.setRule(rule, false);
      },
      isQuiet: hidden.isQuiet(),
      toggleQuiet,
    });
    show(overview, corner(), by);
  };
  const toggleQuiet = () => {
    close();
    ui.announce(say(hidden.toggleQuiet() ? 'quiet' : 'quietEnd'));
    onHidden();
  };
  const showNotice = (message: string, by: OpenedBy, undo?: () => void) => {
    const back =
      undo &&
      (() => {
        close();
        undo();
      });
    notice = buildNotice(message, back, close);
    show(notice, corner(), by);
    ui.announce(message);
  };
  const lasting = createLastingChoices({
    link,
    hidden,
    onHidden,
    facts,
    tell: (message, undo) => showNotice(message, 'click', undo),
    announce: (message) => ui.announce(message),
  });
  const showFailure: FindingCards['showFailure'] = (message, texts) =>
    show(buildFailure(message, texts, close), corner(), 'key');

  return {
    openAt(offset, by) {
      const finding = visible().find(({ start, end }) => start <= offset && offset < end);
      if (finding && (shown !== finding || by !== 'pointer')) openFinding(finding, by);
      return finding !== undefined;
    },
    openNext(from) {
      const next = nextFrom(from);
      if (next) openFinding(next, 'key');
      else openOverview();
    },
    openPrevious(from) {
      const before = placed().findLast(({ end }) => end < from) ?? placed().at(-1);
      if (before) openFinding(before, 'key');
      else openOverview();
    },
    applyFirst(from) {
      const finding = nextFrom(from);
      if (!finding) return;
      const ready = finding.suggestLater ? suggestionsFor(textOf(finding)) : finding.suggestions;
      void Promise.resolve(ready).then(([first]) =>
        first ? apply(finding, first) : openFinding(finding, 'key'),
      );
    },
    openOverview,
    toggleQuiet,
    showFailure,
    showNotice,
    close,
    onText() {
      const isRead = notice !== undefined && notice === panel.element() && ui.focused() !== null;
      if (!isRead) close();
    },
    refresh() {
      if (
        shown &&
        !visible().some(({ rule, start }) => rule === shown?.rule && start === shown.start)
      )
        close();
    },
    isOpen: () => panel.element() !== undefined,
    openedBy: panel.openedBy,
    element: panel.element,
  };
}
