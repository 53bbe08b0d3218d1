import { mixUpKinds } from './mix-ups';

/** Rules that find things in every client's replies without a word in the pack; a pack can except them. */
export const STANDING_RULES = [
  'doubled-word',
  'doubled-sentence',
  'mixed-address',
  'doubled-greeting',
  'doubled-sign-off',
  'empty-reply',
  ...mixUpKinds,
] as const;
