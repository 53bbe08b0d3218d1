import type { ClientAnswer, ClientChoice } from '@/lib/messaging/protocol';

import { say, screenLanguage } from '../say';
import { build, buildButton } from './build';
import type { TypingTarget } from './ui-host';

/** The client as the badge names it: its name, a question where two have equal right, or that there is none. */
export function clientName(answer: ClientAnswer): string {
  switch (answer.state) {
    case 'certain':
    case 'chosen':
      return answer.client.name;
    case 'ambiguous':
      return `${eitherOf(answer.candidates)}?`;
    case 'none':
      return say('noClient');
  }
}

/** Why it is this client, in one sentence. */
export function whyClient(answer: ClientAnswer): string {
  switch (answer.state) {
    case 'certain': {
      const { kind, value } = answer.because;
      return say(`clientBecause_${kind}`, answer.client.name, value);
    }
    case 'chosen':
      return say('clientBecause_chosen', answer.client.name, placeName(answer));
    case 'ambiguous':
      return say('clientAmbiguous', eitherOf(answer.candidates));
    case 'none':
      return say('clientNone');
  }
}

export interface ClientMenuOptions {
  readonly answer: ClientAnswer | undefined;
  readonly clients: readonly ClientChoice[];
  readonly choose: (client: ClientChoice) => void;
  readonly close: () => void;
}

export interface ClientMenu extends TypingTarget {
  readonly element: HTMLElement;
  focus(): void;
}

/** All clients, one click or Enter each; arrow keys and first letters move, Escape closes. */
export function buildClientMenu({ answer, clients, choose, close }: ClientMenuOptions): ClientMenu {
  // What the page itself says cannot be changed here.
  const isStated = answer?.state === 'certain' && answer.because.kind === 'stated';
  const current = answer && 'client' in answer ? answer.client.id : undefined;
  const items = likeliestFirst(isStated ? [] : clients, answer).map((client) => ({
    client,
    button: buildButton('listed', client.name, () => choose(client), {
      role: 'menuitemradio',
      'aria-checked': String(client.id === current),
      'data-client': client.id,
    }),
  }));
  const element = build(
    'div',
    { part: 'card', attributes: { role: 'dialog', 'aria-label': say('whichClient') } },
    [
      build('p', { part: 'message', text: say('whichClient') }),
      answer && build('p', { part: 'why', text: whyClient(answer) }),
      build(
        'div',
        { part: 'clients', attributes: { role: 'menu', 'aria-label': say('client') } },
        items.map(({ button }) => button),
      ),
      isStated
        ? buildButton('action', say('close'), close)
        : answer && build('p', { part: 'note', text: say('clientRemembered', placeName(answer)) }),
    ],
  );
  const focusAt = (index: number) =>
    items[(index + items.length) % items.length]?.button.focus({ preventScroll: true });
  return {
    element,
    focus: () =>
      focusAt(
        Math.max(
          0,
          items.findIndex(({ client }) => client.id === current),
        ),
      ),
    onInput: () => undefined,
    onKey(event) {
      const at = items.findIndex(({ button }) => button.matches(':focus'));
      const step = stepOf(event);
      const named = items.findIndex(({ client }) => beginsWith(client.name, event.key));
      if (event.key === 'Escape') close();
      else if (step !== undefined) focusAt(at + step);
      else if (event.key === 'Home') focusAt(0);
      else if (event.key === 'End') focusAt(items.length - 1);
      else if (named >= 0 && !event.ctrlKey && !event.metaKey) focusAt(named);
      else return;
      event.preventDefault();
    },
  };
}

/** Asks which of these it is, with a button each: shown at the field until it is answered. */
export function buildClientQuestion(
  candidates: readonly ClientChoice[],
  choose: (client: ClientChoice) => void,
): HTMLElement {
  return build(
    'div',
    { part: 'client-question', attributes: { role: 'group', 'aria-label': say('whichClient') } },
    candidates.map((client) =>
      buildButton('candidate', client.name, () => choose(client), { 'data-client': client.id }),
    ),
  );
}

function eitherOf(clients: readonly ClientChoice[]): string {
  const list = new Intl.ListFormat(screenLanguage(), { type: 'disjunction' });
  return list.format(clients.map(({ name }) => name));
}

function placeName({ place: { place, brand } }: ClientAnswer): string {
  return brand === '' ? place : `${place} (${brand})`;
}

function likeliestFirst(
  clients: readonly ClientChoice[],
  answer: ClientAnswer | undefined,
): ClientChoice[] {
  const likely = new Set(
    answer?.state === 'ambiguous' ? answer.candidates.map(({ id }) => id) : undefined,
  );
  return clients.toSorted(
    (one, other) => Number(likely.has(other.id)) - Number(likely.has(one.id)),
  );
}

function stepOf({ key, shiftKey }: KeyboardEvent): number | undefined {
  if (key === 'ArrowUp' || (key === 'Tab' && shiftKey)) return -1;
  return key === 'ArrowDown' || key === 'Tab' ? 1 : undefined;
}

function beginsWith(name: string, key: string): boolean {
  return key.length === 1 && key !== ' ' && name.toLowerCase().startsWith(key.toLowerCase());
}
