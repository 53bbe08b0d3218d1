import type { FieldContext } from './form-field';

/** What is known about the reply besides its text. Checks that need something unknown stay silent. */
export interface ReplyContext {
  /** Id of the client answered for; undefined when no pack applies here. */
  readonly client?: string;
  readonly mailbox?: string;
  readonly recipients?: readonly string[];
  readonly customer?: Person;
  readonly agent?: Person;
  readonly ticket?: string;
  readonly subject?: string;
  /** What the customer wrote. */
  readonly thread?: string;
  /** Files that go out with it, as the page shows them; empty where there is none. */
  readonly attachments?: readonly string[];
  /** Set where a field of a form is checked and no reply. */
  readonly field?: FieldContext;
  /** The day on which the reply is written (`2026-11-27`); absent for texts of which nobody knows it. */
  readonly writtenOn?: string;
  readonly kind: 'public' | 'internal';
  /** It is about to be sent, so however short it is, it is whole. */
  readonly isWhole?: true;
  /** Language of the reply, such as `da` or `en-GB`. */
  readonly language: string;
  /** Language the agent reads messages in, such as `en`. */
  readonly screenLanguage: string;
}

export interface Person {
  readonly name: string;
  readonly firstName?: string;
  readonly email?: string;
}
