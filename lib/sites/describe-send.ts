/** How a reply leaves the page it is written in. */
export interface SendControls {
  /** Selector: an event whose path has a match is a send. Items of "submit as" and "send later" menus too. */
  readonly buttons: string;
  /** Selector of what opens such a menu; the menu may stand far from the field. */
  readonly menus: string;
  /** Keys that send, by `event.key`: `Control+Enter`. */
  readonly keys: readonly string[];
  /** A submit event of the form around the field is a send. */
  readonly submits: boolean;
}

// Roundcube's toolbar and its button under the text, last seen working on 2026-11-23 in 1.6 (Elastic).
const ROUNDCUBE = 'body.task-mail a.send, body.task-mail button.send';

/** How the reply in this field is sent; on unknown pages what nearly all have in common. */
export function describeSend(_field: Element): SendControls {
  return {
    buttons: `[data-replybook-send], ${ROUNDCUBE}`,
    menus: '[data-replybook-send-menu]',
    keys: ['Control+Enter', 'Meta+Enter'],
    submits: true,
  };
}
