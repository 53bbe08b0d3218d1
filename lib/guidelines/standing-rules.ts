/** Rules that find things in every client's replies without a word in the pack; a pack can except them. */
export const STANDING_RULES = [
  'doubled-word',
  'doubled-sentence',
  'mixed-address',
  'doubled-greeting',
  'doubled-sign-off',
  'empty-reply',
  'other-client',
  'other-recipient',
  'wrong-name',
  'wrong-language',
  'left-over',
  'empty-name',
  'missing-attachment',
] as const;
