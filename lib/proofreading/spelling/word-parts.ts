/** The French article, and what else loses its vowel: `l'Espace`, `d'Emma`. */
const ELIDED = /^(?:[cdjlmnsty]|qu|jusqu|lorsqu|puisqu|quelqu)'(?=\p{L})/iu;
const SHORTEST_PART = 7;

/** The word without what stands before it and lost its vowel. */
export function withoutElision(word: string): string {
  return word.replace(ELIDED, '');
}

/** What hyphens and stops part a word into. */
export function partsOf(word: string): readonly string[] {
  return withoutElision(word).split(/[-.]/u);
}

/**
 * The parts of an unknown word that are unknown themselves and long enough to tell a slip by: none
 * of an address or of a chain of short forms.
 */
export function partsToJudge(word: string, isKnown: (part: string) => boolean): readonly string[] {
  const parts = partsOf(word);
  if (parts.length === 1) return parts;
  if (word.split('.').length > 2) return [];
  return parts.filter((part) => part.length >= SHORTEST_PART && !isKnown(part));
}
