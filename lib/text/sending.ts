/** What a client's pack says about replies that are being sent. */
export interface Sending {
  /** Parts that the reply must have and has not: held like findings of level `block`, or let through. */
  readonly missingParts: 'hold' | 'let';
  /** A reply that could not be checked. */
  readonly unchecked: 'hold' | 'let';
  /** Whether the agent may send a held reply as it is. */
  readonly override: 'allowed' | 'forbidden';
}

/** Where no pack says otherwise. */
export const DEFAULT_SENDING: Sending = {
  missingParts: 'let',
  unchecked: 'let',
  override: 'allowed',
};
