import type { Span } from '@/lib/text/span';

import type { AddressLanguage, CapitalWish } from './address';
import type { AddressedSentence } from './find-address';

/** A word of address that is not written with the capital, or the small letter, the client wants. */
export interface CapitalPlace extends Span {
  readonly right: string;
}

/** The words whose first letter the language leaves to the client, where it is not the wanted one; sentences' first words are left alone. */
export function findCapitals(
  reply: string,
  sentences: readonly AddressedSentence[],
  { capitalWords }: AddressLanguage,
  wish: CapitalWish,
): CapitalPlace[] {
  if (wish === 'allow' || !capitalWords) return [];
  const places = sentences.flatMap((sentence) => sentence.places);
  return places.flatMap(({ start, end, isFirst }) => {
    const word = reply.slice(start, end);
    if (isFirst || !capitalWords.has(word.toLowerCase())) return [];
    const first = word.charAt(0);
    const right = (wish === 'require' ? first.toUpperCase() : first.toLowerCase()) + word.slice(1);
    return right === word ? [] : [{ start, end, right }];
  });
}
