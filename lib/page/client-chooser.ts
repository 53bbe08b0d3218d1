import type { ReplyEditor } from '@/lib/editors/reply-editor';
import type { EngineLink } from '@/lib/messaging/engine-link';
import type { ClientAnswer, ClientChoice, PageFacts } from '@/lib/messaging/protocol';

import { focusField } from './focus-field';
import { say } from './say';
import { buildClientMenu, buildClientQuestion } from './ui/client-choice';
import { placeBeside } from './ui/place';
import type { Box } from './ui/stage';
import type { UiHost } from './ui/ui-host';

/** Lets the agent say which client a reply is for. */
export interface ClientChooser {
  /** Opens the list of clients; `then` is called once one was chosen. */
  open(then?: () => void): void;
  choose(client: ClientChoice): void;
  /** Asks at the field while two clients have equal right; asks nothing otherwise. */
  ask(answer: ClientAnswer | undefined): void;
  close(): void;
  readonly isOpen: () => boolean;
}

interface Setting {
  readonly ui: UiHost;
  readonly editor: ReplyEditor;
  readonly link: EngineLink;
  readonly badge: HTMLElement;
  /** Where the list stands. */
  readonly corner: () => Box;
  readonly facts: () => PageFacts;
  readonly known: () => {
    readonly answeredFor?: ClientAnswer;
    readonly clients: readonly ClientChoice[];
  };
  /** From now on nothing that was found for the client before may be shown. */
  readonly onChosen: () => void;
  readonly onFailed: () => void;
}

/** Makes the chooser of one field. */
export function createClientChooser(setting: Setting): ClientChooser {
  const { ui, editor, link, badge, corner, facts, known, onChosen, onFailed } = setting;
  let menu: HTMLElement | undefined;
  let question: { readonly element: HTMLElement; readonly about: string } | undefined;

  const close = () => {
    if (!menu) return;
    const hadFocus = ui.focused() !== null;
    menu.remove();
    menu = undefined;
    ui.setTyping(undefined);
    if (hadFocus) focusField(editor);
  };
  const choose = async (client: ClientChoice, then?: () => void) => {
    const asked = facts();
    close();
    stopAsking();
    onChosen();
    try {
      await link.request('chooseClient', { facts: asked, client: client.id });
    } catch {
      // The check that follows meets the same failure, and the badge names it.
      onFailed();
      return;
    }
    ui.announce(say('clientIsNow', client.name));
    then?.();
  };
  const stopAsking = () => {
    question?.element.remove();
    question = undefined;
  };

  return {
    open(then) {
      const { clients, answeredFor } = known();
      if (clients.length === 0) return;
      close();
      const built = buildClientMenu({
        answer: answeredFor,
        clients,
        choose: (client) => void choose(client, then),
        close,
      });
      menu = built.element;
      ui.layer.append(menu);
      ui.show(editor.element);
      placeBeside(menu, corner(), ui.room());
      ui.setTyping(built);
      built.focus();
    },
    choose: (client) => void choose(client),
    ask(answer) {
      if (answer?.state !== 'ambiguous' || badge.hidden) {
        stopAsking();
        return;
      }
      const about = answer.candidates.map(({ id }) => id).join(' ');
      if (question?.about !== about) {
        stopAsking();
        const element = buildClientQuestion(answer.candidates, (client) => void choose(client));
        question = { element, about };
        ui.layer.append(element);
        ui.announce(say('whichClient'));
      }
      placeAbove(question.element, badge);
    },
    close,
    isOpen: () => menu !== undefined,
  };
}

/** Over the badge, ending where it ends, so that both can be clicked. */
function placeAbove(part: HTMLElement, badge: HTMLElement): void {
  const { right, top } = badge.getBoundingClientRect();
  part.style.left = `${Math.max(4, right - part.offsetWidth)}px`;
  part.style.top = `${Math.max(4, top - part.offsetHeight - 4)}px`;
}
