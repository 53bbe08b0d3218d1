import type { Level } from '@/lib/text/finding';
import type { Localized } from '@/lib/text/localized';

/** Kinds of data that should not be sent; also the keys of `sensitive` in guidelines.yaml. */
export const sensitiveKinds = [
  'card',
  'card-code',
  'iban',
  'bank-account',
  'cpr',
  'personnummer',
  'fodselsnummer',
  'hetu',
  'ssn',
  'bsn',
  'steuer-id',
  'nir',
  'dni',
  'pesel',
  'nino',
  'password',
  'code',
  'key',
  'other-email',
] as const;
export type SensitiveKind = (typeof sensitiveKinds)[number];

/** Arithmetic that digits of a client's own number must pass. */
export type DigitCheck = 'mod11' | 'luhn' | 'mod97';

/** A kind of number of the client's own that must not be sent. */
export interface CustomSensitive {
  readonly id: string;
  readonly pattern: string;
  readonly check?: DigitCheck;
  readonly level: Level;
  readonly message: Localized;
}

/** What a client says of sensitive data; kinds that are not named keep their default level. */
export interface SensitiveRules {
  readonly levels: Readonly<Partial<Record<SensitiveKind, Level | 'off'>>>;
  /** May be sent; compared without spaces. */
  readonly allow: readonly string[];
  readonly custom: readonly CustomSensitive[];
}

/** What a client says of facts that differ from the customer's mail. */
export interface FactRules {
  readonly level: Level | 'off';
}
