import { capitalize } from '../capitalize';

/** `slipped`: the shift key was held too long, as in `FUlfyldt`. */
export type Shape = 'lower' | 'first' | 'upper' | 'slipped' | 'mixed';

export function shapeOf(word: string): Shape {
  if (word === word.toLowerCase()) return 'lower';
  if (word === word.toUpperCase()) return 'upper';
  if (/^\p{Lu}[^\p{Lu}]*$/u.test(word)) return 'first';
  return /^\p{Lu}{2}\p{Ll}{2,}$/u.test(word) ? 'slipped' : 'mixed';
}

export function reshape(candidate: string, shape: Shape): string {
  switch (shape) {
    case 'upper':
      return candidate.toUpperCase();
    case 'first':
    case 'slipped':
      return capitalize(candidate);
    case 'lower':
    case 'mixed':
      return candidate;
  }
}
