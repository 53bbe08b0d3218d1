/**
 * What is known about one webmail or helpdesk, as data: built in, or newer from a pack. Selectors name
 * ids, roles, `data-` attributes and structure, never a word of the screen: screens speak many languages.
 */
export interface SiteData {
  /** Newer data under the same id replaces older data. */
  readonly id: string;
  /** Day this was written, `2026-11-23`. */
  readonly date: string;
  /** Host names, `*.zendesk.com` for all under one. */
  readonly hosts?: readonly string[];
  /** On these hosts only pages whose path this expression finds. */
  readonly path?: string;
  /** Selectors of what only this site's pages have; one is enough, whatever the host. */
  readonly marks?: readonly string[];
  /** Selector of the reply field, or of something around it that holds no other field. */
  readonly replies: string;
  /** Selector of the field, or of something around it, that is an internal note. */
  readonly internal?: string;
  /** Selector of the subject line that belongs to a reply. */
  readonly subjects?: string;
  /** Selectors of what surrounds one reply and all that belongs to it, from inside out. */
  readonly scopes: readonly string[];
  readonly facts: SiteReadings;
  /** Where the files stand that go out with a reply; without it nobody knows whether any does. */
  readonly attachments?: AttachmentData;
  readonly send: SendData;
}

/** For each fact the ways to read it; the first that yields something counts. */
export type SiteReadings = { readonly [Fact in SiteFact]?: readonly Reading[] };

export type SiteFact =
  | 'client'
  | 'mailbox'
  | 'recipients'
  | 'brand'
  | 'tags'
  | 'customer'
  | 'customer-email'
  | 'agent'
  | 'agent-email'
  | 'ticket'
  | 'subject'
  | 'thread';

export type Reading =
  | ElementReading
  /** Finds the fact in path, query and hash of the page's address: the group `value`, else all that is found. */
  | { readonly address: string }
  /** The same in the page's title. */
  | { readonly title: string }
  /** What the field itself quotes: lines with `>`, or the elements this selector finds in it. */
  | { readonly quote: string };

/** Text of an element, value of a form field, chosen option of a list. */
export interface ElementReading {
  readonly at: string;
  /** This attribute instead. */
  readonly attribute?: string;
  /** The value instead of the words of a list's chosen option. */
  readonly take?: 'value';
  /** Finds the fact in what was read: the group `value`, else all that is found. */
  readonly pattern?: string;
  /** Anywhere in the page, not only in what surrounds the reply. */
  readonly in?: 'page';
  /** Of several elements; the first when not said. Tags and recipients are always all. */
  readonly which?: 'last' | 'all';
}

/** Files that go out with a reply. */
export interface AttachmentData {
  /** Selector of what holds them, in what surrounds the reply; there before the first file, or nothing can be told. */
  readonly list: string;
  /** Selector of each file in it. */
  readonly file: string;
}

/** How a reply leaves the page. */
export interface SendData {
  /** Selector of what sends when pressed, items of menus too. */
  readonly buttons?: string;
  /** Selector of what opens a menu of such items. */
  readonly menus?: string;
  /** `Control+Enter`, `Alt+s`: by `event.key`. */
  readonly keys?: readonly string[];
  /** A submit event of the form around the field is a send. */
  readonly submits?: boolean;
}

/** What people should know about a site's data; not shipped into pages. */
export interface SiteRecord {
  readonly name: string;
  readonly editor: string;
  /** Where it was last seen working; without it nobody has verified it. */
  readonly seen?: { readonly version: string; readonly date: string };
  /** Where the selectors come from. */
  readonly sources: readonly string[];
  /** What it cannot tell. */
  readonly limits?: string;
}
