import type { Span } from './span';

/** How much a finding weighs; `block` asks for confirmation before the reply is sent. */
export type Level = 'suggestion' | 'warning' | 'error' | 'block';

export type CheckerId =
  | 'guidelines'
  | 'parts'
  | 'reply'
  | 'fields'
  | 'spelling'
  | 'english'
  | 'grammar'
  | 'languagetool';

export type Category =
  | 'term'
  | 'phrase'
  | 'part'
  | 'placeholder'
  | 'address'
  | 'sensitive'
  | 'fact'
  | 'mix-up'
  | 'link'
  | 'measure'
  | 'format'
  | 'spelling'
  | 'grammar'
  | 'style';

/** A replacement for the text of a finding; an empty text deletes it. */
export interface Suggestion {
  readonly text: string;
  readonly label?: string;
}

/**
 * A place in the reply and what is wrong there: `reply.slice(start, end)` is the text it is about
 * (UTF-16, half open). Something that is missing has an empty span.
 */
export interface Finding extends Span {
  /** Stable id of the rule, such as `nordlys/never-gratis` or `spelling/unknown-word`. */
  readonly rule: string;
  readonly checker: CheckerId;
  readonly category: Category;
  readonly level: Level;
  /** 0 to 1; under `MARK_CERTAINTY` a finding is listed and not marked in the text. */
  readonly certainty: number;
  readonly message: string;
  readonly why?: string;
  readonly link?: string;
  readonly suggestions: readonly Suggestion[];
  /** Suggestions cost time here and are asked for when the card opens. */
  readonly suggestLater?: true;
  /** The team lead keeps this rule on for everybody. */
  readonly locked?: true;
}

/** True when an agent may switch the finding's rule off: not what the lead locked, never what holds a reply back. */
export function mayBeSwitchedOff({ level, locked }: Finding): boolean {
  return level !== 'block' && locked !== true;
}

/** Findings less certain than this are listed, never marked in the text. */
export const MARK_CERTAINTY = 0.5;
