/** What a site can tell about a reply; a missing element is an ordinary answer, so everything is optional. */
export interface SiteFacts {
  readonly client?: string;
  /** The address the reply goes out from, or the shared mailbox it belongs to. */
  readonly mailbox?: string;
  readonly recipients?: readonly string[];
  readonly brand?: string;
  readonly tags?: readonly string[];
  /** The agent's own address, where it is not the mailbox. */
  readonly agentEmail?: string;
  readonly customer?: { readonly name: string; readonly email?: string };
  readonly agent?: string;
  readonly ticket?: string;
  readonly subject?: string;
  readonly thread?: string;
  readonly kind?: 'public' | 'internal';
}

/** One webmail or helpdesk. Selectors stay inside; none depends on the language of the screen. */
export interface Site {
  readonly id: string;
  /** True when this page (not merely this host) is one of the site's. */
  matches(page: Document): boolean;
  /** What is known about the reply in this field; `field` may stand in a frame of the page. */
  describe(field: Element, page: Document): SiteFacts;
}

/** The text of a form field or element, trimmed; undefined when there is none. */
export function textIn(element: Element | null | undefined): string | undefined {
  if (!element) return undefined;
  const text = 'value' in element ? String(element.value) : (element.textContent ?? '');
  return text.trim() || undefined;
}

/** An object without the keys that hold undefined. */
export function known<T extends object>(facts: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const entries = Object.entries(facts).filter(([, value]) => value !== undefined);
  // Keys with undefined are gone, which is what the type says; `fromEntries` cannot express it.
  return Object.fromEntries(entries) as { [K in keyof T]: Exclude<T[K], undefined> };
}
