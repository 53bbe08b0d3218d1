/** Rules that find things in every client's replies without a word in the pack; a pack can except them. */
export const STANDING_RULES = [
  'doubled-word',
  'doubled-sentence',
  'mixed-address',
  'left-over',
  'empty-name',
  'missing-attachment',
] as const;

/** Exceptions of a pack (`core-da/tone-cliche`, or one of its own standing rules) as rules of findings. */
export function exceptedRules(packId: string, exceptions: readonly string[]): ReadonlySet<string> {
  return new Set(exceptions.map((rule) => (rule.includes('/') ? rule : `${packId}/${rule}`)));
}
