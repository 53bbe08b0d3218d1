import { markLevels } from '@/lib/editors/mark-levels';
import type { Finding, Level, Suggestion } from '@/lib/text/finding';

import { say } from '../say';
import { build, buildButton } from './build';

export interface CardView {
  readonly finding: Finding;
  readonly found: string;
  /** False: the words are out of sight, so the card quotes them. */
  readonly isInSight: boolean;
  readonly suggestions: readonly Suggestion[] | 'loading';
  /** Who asks for it, in words. */
  readonly source: string;
  readonly at: number;
  readonly of: number;
}

export interface CardActions {
  readonly apply: (suggestion: Suggestion) => void;
  readonly ignore: () => void;
  readonly ignoreRule: () => void;
  readonly addWord: (() => void) | undefined;
  readonly switchOff: (() => void) | undefined;
  readonly next: () => void;
  readonly previous: () => void;
  readonly overview: () => void;
  readonly close: () => void;
}

export interface Card {
  readonly element: HTMLElement;
  showSuggestions(suggestions: readonly Suggestion[]): void;
}

/** A card says what is wrong, why, and offers what could stand there instead. */
export function buildCard(view: CardView, actions: CardActions): Card {
  const { finding, found, at, of } = view;
  const suggestions = build('div', {
    part: 'suggestions',
    attributes: { role: 'group', 'aria-label': say('suggestions') },
  });
  const showSuggestions = (texts: CardView['suggestions']) =>
    suggestions.replaceChildren(
      ...(texts === 'loading'
        ? [build('span', { part: 'note', text: say('lookingForSuggestions') })]
        : texts.map((text) => buildSuggestion(text, found, actions.apply))),
    );
  showSuggestions(view.suggestions);
  const element = buildDialog(say('findingOf', at, of), [
    buildLevel(finding.level),
    build('p', { part: 'message', text: finding.message, attributes: { dir: 'auto' } }),
    view.isInSight ? undefined : buildQuote(found),
    suggestions,
    ...buildWhy(view),
    buildActions(actions),
    build('div', { part: 'nav' }, [
      buildSign('previous', '‹', say('previous'), 'p', actions.previous),
      buildSign('count', `${at}/${of}`, say('allFindings'), 'a', actions.overview),
      buildSign('next', '›', say('next'), 'n', actions.next),
      buildClose(actions.close),
    ]),
  ]);
  return { element, showSuggestions };
}

/** A panel of ours that can have the focus. */
export function buildDialog(label: string, children: readonly (Node | undefined)[]): HTMLElement {
  return build(
    'div',
    { part: 'card', attributes: { role: 'dialog', 'aria-label': label } },
    children,
  );
}

/** The level's name, underlined as its marks are. */
export function buildLevel(level: Level): HTMLElement {
  const name = build('span', { text: say(`level_${level}`) });
  name.style.textDecoration = markLevels.find((known) => known.level === level)?.underline ?? '';
  return build('p', { part: 'level', attributes: { 'data-level': level } }, [name]);
}

/** Words of a reply, in their own direction. */
export function buildQuote(text: string): HTMLElement {
  return build('p', { part: 'quote', text, attributes: { dir: 'auto' } });
}

/** A button with its key, which shows while the keyboard is used. */
export function buildAction(text: string, key: string, run: () => void): HTMLButtonElement {
  const button = buildButton('action', text, run, { 'aria-keyshortcuts': key });
  button.append(build('kbd', { text: key.toUpperCase(), attributes: { 'aria-hidden': 'true' } }));
  return button;
}

export function buildClose(close: () => void): HTMLButtonElement {
  return buildSign('close', '✕', say('close'), 'Escape', close);
}

function buildSign(part: string, sign: string, label: string, key: string, run: () => void) {
  return buildButton(part, sign, run, {
    'aria-label': label,
    title: label,
    'aria-keyshortcuts': key,
  });
}

function buildSuggestion(
  suggestion: Suggestion,
  found: string,
  apply: (suggestion: Suggestion) => void,
): HTMLElement {
  const { text, label } = suggestion;
  const name = label ?? (text === '' ? say('deleteText', found) : text);
  return buildButton('suggestion', name, () => apply(suggestion), { dir: 'auto' });
}

/** Why and where from: two lines of it at first, all when asked. */
function buildWhy({ finding: { why, link }, source }: CardView): (HTMLElement | undefined)[] {
  return [
    why === undefined
      ? undefined
      : build('p', { part: 'why', text: why, attributes: { dir: 'auto' } }),
    build('p', { part: 'source', text: source }, [
      link === undefined || !/^https?:/u.test(link)
        ? undefined
        : build('a', {
            part: 'link',
            text: say('readMore'),
            attributes: { href: link, target: '_blank', rel: 'noopener noreferrer' },
          }),
    ]),
  ];
}

function buildActions(actions: CardActions): HTMLElement {
  const more = build('div', { part: 'rest', set: { hidden: true } }, [
    buildAction(say('ignoreRule'), 'r', actions.ignoreRule),
    actions.switchOff && buildAction(say('switchOff'), 'o', actions.switchOff),
  ]);
  const opener = buildButton(
    'action',
    `${say('more')} …`,
    () => {
      more.hidden = !more.hidden;
      opener.ariaExpanded = String(!more.hidden);
    },
    { 'aria-expanded': 'false', 'aria-keyshortcuts': 'm' },
  );
  return build('div', { part: 'actions' }, [
    buildAction(say('ignore'), 'i', actions.ignore),
    actions.addWord && buildAction(say('addWord'), 'd', actions.addWord),
    opener,
    more,
  ]);
}
