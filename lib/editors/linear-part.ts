import { composedParent } from './visible-box';

/** How the element is turned, scaled and skewed by itself and all around it; where it stands is not in it. */
export function linearPart(element: HTMLElement): DOMMatrix {
  let matrix = new DOMMatrix();
  for (let at: HTMLElement | null = element; at; at = composedParent(at)) {
    const { transform, rotate, scale } = getComputedStyle(at);
    const steps = [rotateText(rotate), scaleText(scale), transform].filter((step) => !isNone(step));
    if (steps.length > 0) matrix = new DOMMatrix(steps.join(' ')).multiply(matrix);
  }
  return matrix;
}

/** Of an element that has left the page, styles are empty. */
const isNone = (value: string): boolean => value === '' || value === 'none';

function rotateText(rotate: string): string {
  // An axis other than the plane's is beyond what a flat copy can follow.
  return isNone(rotate) || rotate.includes(' ') ? '' : `rotate(${rotate})`;
}

function scaleText(scale: string): string {
  return isNone(scale) ? '' : `scale(${scale.split(' ').slice(0, 2).join()})`;
}
