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
  /** What the page shows of each file that goes out with it; empty where there is none, absent where nobody can tell. */
  readonly attachments?: readonly string[];
  readonly kind?: 'public' | 'internal';
  /** The field is the subject line of a reply, not its text. */
  readonly isSubject?: true;
}

/** An object without the keys that hold undefined. */
export function known<T extends object>(facts: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const entries = Object.entries(facts).filter(([, value]) => value !== undefined);
  // Keys with undefined are gone, which is what the type says; `fromEntries` cannot express it.
  return Object.fromEntries(entries) as { [K in keyof T]: Exclude<T[K], undefined> };
}
