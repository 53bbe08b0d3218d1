import type { Level } from '@/lib/text/finding';

/** Kinds of data that must not be sent; `off`: this client may. */
export const SENSITIVE_KINDS = [
  'card',
  'iban',
  'cpr',
  'ssn',
  'personnummer',
  'national-id',
  'password',
  'secret',
  'email',
] as const;
export type SensitiveKind = (typeof SENSITIVE_KINDS)[number];

/** A number of the client's own that must not be sent. */
export interface CustomSensitive {
  readonly id: string;
  readonly pattern: string;
  readonly check?: 'luhn' | 'mod11' | 'mod97' | undefined;
  readonly level: Level;
}

export interface SensitiveWish {
  readonly levels: Readonly<Partial<Record<SensitiveKind, Level | 'off'>>>;
  /** May be sent all the same, such as the client's own account; compared without spaces. */
  readonly allow: readonly string[];
  readonly custom: readonly CustomSensitive[];
}

/** What counts where a client says nothing. */
export const DEFAULT_LEVELS: Readonly<Record<SensitiveKind, Level>> = {
  card: 'block',
  cpr: 'block',
  ssn: 'block',
  personnummer: 'block',
  'national-id': 'block',
  password: 'error',
  secret: 'block',
  iban: 'warning',
  email: 'warning',
};
