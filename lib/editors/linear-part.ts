import { composedParent } from './visible-box';

/** How the element is turned, scaled and skewed by itself and all around it; where it stands is not in it. */
export function linearPart(element: HTMLElement): DOMMatrix {
  let matrix = new DOMMatrix();
  for (let at: HTMLElement | null = element; at; at = composedParent(at)) {
    const { transform, rotate, scale } = getComputedStyle(at);
    const steps = [rotateText(rotate), scaleText(scale), transform].filter(
      (step) => step !== '' && step !== 'none',
    );
    if (steps.length > 0) matrix = new DOMMatrix(steps.join(' ')).multiply(matrix);
  }
  return matrix;
}

function rotateText(rotate: string): string {
  // An axis other than the plane's is beyond what a flat copy can follow.
  return rotate === 'none' || rotate.includes(' ') ? '' : `rotate(${rotate})`;
}

function scaleText(scale: string): string {
  return scale === 'none' ? '' : `scale(${scale.split(' ').slice(0, 2).join()})`;
}
