import type { Finding, Suggestion } from '@/lib/text/finding';

import { say } from '../say';
import { build, buildButton } from './build';

export interface CardActions {
  apply(finding: Finding, suggestion: Suggestion): void;
  ignore(finding: Finding): void;
  addWord?(finding: Finding): void;
  next(): void;
  close(): void;
}

/** A card says what is wrong, why, and offers what could stand there instead. */
export function buildCard(
  finding: Finding,
  found: string,
  suggestions: readonly Suggestion[] | 'loading',
  actions: CardActions,
): HTMLElement {
  return buildDialog(finding.message, [
    build('p', {
      part: 'source',
      text: `${say(`level_${finding.level}`)} · ${say(`checker_${finding.checker}`)}`,
      attributes: { 'data-level': finding.level },
    }),
    build('p', { part: 'message', text: finding.message }),
    finding.why === undefined ? undefined : build('p', { part: 'why', text: finding.why }),
    build(
      'div',
      { part: 'suggestions', attributes: { role: 'group', 'aria-label': say('suggestions') } },
      suggestions === 'loading'
        ? [build('span', { part: 'note', text: say('lookingForSuggestions') })]
        : suggestions.map((suggestion) =>
            buildButton('suggestion', suggestionText(suggestion, found), () =>
              actions.apply(finding, suggestion),
            ),
          ),
    ),
    build('div', { part: 'actions' }, [
      buildButton('action', say('ignore'), () => actions.ignore(finding)),
      actions.addWord && buildButton('action', say('addWord'), () => actions.addWord?.(finding)),
      buildButton('action', say('next'), () => actions.next()),
      buildButton('action', say('close'), () => actions.close()),
    ]),
  ]);
}

/** All findings of the reply, also those that have no place in the text. */
export function buildOverview(
  findings: readonly Finding[],
  textOf: (finding: Finding) => string,
  open: (finding: Finding) => void,
  close: () => void,
  notes: readonly string[],
): HTMLElement {
  return buildDialog(say('findingsTitle'), [
    build('p', { part: 'message', text: say('findingsTitle') }),
    ...notes.map((note) => build('p', { part: 'note', text: note })),
    findings.length === 0 ? build('p', { part: 'why', text: say('nothingFound') }) : undefined,
    ...findings.map((finding) =>
      buildButton('listed', [textOf(finding), finding.message].filter(Boolean).join(' — '), () =>
        open(finding),
      ),
    ),
    build('div', { part: 'actions' }, [buildButton('action', say('close'), close)]),
  ]);
}

/** Says that the text could not be changed as meant, shows both, and offers a copy. */
export function buildFailure(
  message: string,
  { meant, found }: { readonly meant: string; readonly found: string },
  close: () => void,
): HTMLElement {
  return buildDialog(message, [
    build('p', { part: 'message', text: message }),
    build('p', { part: 'note', text: say('meant') }),
    build('p', { part: 'quote', text: meant }),
    build('p', { part: 'note', text: say('foundInstead') }),
    build('p', { part: 'quote', text: found }),
    build('div', { part: 'actions' }, [
      buildButton('primary', say('copy'), () => void navigator.clipboard.writeText(meant)),
      buildButton('action', say('close'), close),
    ]),
  ]);
}

function buildDialog(label: string, children: readonly (Node | undefined)[]): HTMLElement {
  return build(
    'div',
    { part: 'card', attributes: { role: 'dialog', 'aria-label': label } },
    children,
  );
}

function suggestionText({ text, label }: Suggestion, found: string): string {
  return label ?? (text === '' ? say('deleteText', found) : text);
}
