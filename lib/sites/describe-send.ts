import { attributes } from './attributes/attributes';
import { findSite } from './find-site';
import { isSelector } from './is-selector';
import { knownSites } from './known-sites';
import { addressOf, type PageAddress } from './page-address';
import type { SendData } from './site-data';
import { closestAround, reachablePage } from './surroundings';

/** How a reply leaves the page it is written in. */
export interface SendControls {
  /** Selector: an event whose path has a match is a send. Items of "submit as" and "send later" menus too. Empty for none. */
  readonly buttons: string;
  /** Selector of what opens such a menu; the menu may stand far from the field. Empty for none. */
  readonly menus: string;
  /** Keys that send, by `event.key`: `Control+Enter`. */
  readonly keys: readonly string[];
  /** A submit event of the form around the field is a send. */
  readonly submits: boolean;
  /** An internal note: nothing that leaves the house. */
  readonly kind?: 'internal';
}

/** On pages nobody named a send is a submit of the field's form, or the keys nearly all have. */
const unknown: SendData = { keys: ['Control+Enter', 'Meta+Enter'], submits: true };

/** How the reply in this field is sent: as its site does, and as the page says by attributes. */
export function describeSend(
  field: Element,
  address: PageAddress = addressOf(reachablePage(field)),
): SendControls {
  const site = findSite(knownSites(), reachablePage(field), address);
  const isReply =
    site !== undefined &&
    [site.replies, site.subjects].some(
      (selector) => selector !== undefined && closestAround(field, selector) !== undefined,
    );
  const own = isReply ? site.send : unknown;
  const notes = [attributes.internal, site?.internal];
  const isInternal = notes.some(
    (selector) => selector !== undefined && closestAround(field, selector) !== undefined,
  );
  return {
    buttons: joined([attributes.send.buttons, own.buttons], field),
    menus: joined([attributes.send.menus, own.menus], field),
    keys: own.keys ?? [],
    submits: own.submits ?? false,
    ...(isInternal && { kind: 'internal' }),
  };
}

/** One selector of several. One that the browser cannot read, or that is the whole page, would hold every click. */
function joined(selectors: readonly (string | undefined)[], field: Element): string {
  const { documentElement, body } = field.ownerDocument;
  return selectors
    .filter((selector) => selector !== undefined)
    .filter((selector) => isSelector(selector) && !documentElement.matches(selector))
    .filter((selector) => !body?.matches(selector))
    .join(', ');
}
