import type { Level } from '@/lib/text/finding';

/** Mistakes that only the whole reply and what is known around it show; also the keys of `mix-ups` in guidelines.yaml. */
export const mixUpKinds = [
  'other-client',
  'other-recipient',
  'wrong-name',
  'wrong-language',
  'left-over',
  'empty-name',
  'missing-attachment',
] as const;
export type MixUpKind = (typeof mixUpKinds)[number];

/** What a client says of mix-ups, and by what its own replies are known. */
export interface MixUpRules {
  /** Kinds that are not named keep their default level. */
  readonly levels: Readonly<Partial<Record<MixUpKind, Level | 'off'>>>;
  /** Further names of the client, such as a short one. */
  readonly names: readonly string[];
  /** Names of products that are this client's alone. */
  readonly products: readonly string[];
  /** Domains of its own, without `https://`. */
  readonly domains: readonly string[];
  /** Other clients' names, products, domains and mailboxes that this client's replies may hold. */
  readonly allow: readonly string[];
}
