import type { Finding, Suggestion } from '@/lib/text/finding';

import { say } from '../say';
import { build, buildButton } from './build';
import { copyText } from './copy-text';

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

export interface Overview {
  readonly findings: readonly Finding[];
  readonly textOf: (finding: Finding) => string;
  readonly open: (finding: Finding) => void;
  readonly close: () => void;
  readonly notes: readonly string[];
  /** Clients to choose from; none where the site itself says who is answered for. */
  readonly clients: readonly { readonly id: string; readonly name: string }[];
  readonly client: string | undefined;
  readonly chooseClient: (id: string) => void;
}

/** All findings of the reply, also those that have no place in the text, and whose guidelines they are. */
export function buildOverview(overview: Overview): HTMLElement {
  const { findings, textOf, open, close, notes } = overview;
  return buildDialog(say('findingsTitle'), [
    build('p', { part: 'message', text: say('findingsTitle') }),
    overview.clients.length > 0 ? buildClientChoice(overview) : undefined,
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

function buildClientChoice({ clients, client, chooseClient }: Overview): HTMLElement {
  const select = build('select', { part: 'client' }, [
    client === undefined
      ? build('option', { text: say('noClient'), attributes: { value: '' } })
      : undefined,
    ...clients.map(({ id, name }) => build('option', { text: name, attributes: { value: id } })),
  ]);
  select.value = client ?? '';
  select.addEventListener('change', () => {
    if (select.value !== '') chooseClient(select.value);
  });
  return build('label', { part: 'client-label' }, [build('span', { text: say('client') }), select]);
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
      buildButton('primary', say('copy'), () => copyText(meant)),
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
