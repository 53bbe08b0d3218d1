import { clipRects, composedParent, scopesOf } from './visible-box';

/** Keeps an eye on what lies over a field whose marks are drawn above everything. */
export interface Cover {
  /** Shows these marks only where the field itself is to be seen; `seen` is what of it nothing clips. */
  hideCovered(marked: readonly HTMLElement[], seen: DOMRect): void;
  stop(): void;
}

/** Calls back, at most once a frame, when the page changed so that something may have come over the field or moved it. */
export function watchCover(field: HTMLElement, onChange: () => void): Cover {
  const life = new AbortController();
  let frame: number | undefined;
  const soon = (): void => {
    frame ??= requestAnimationFrame(() => {
      frame = undefined;
      onChange();
      // Nothing tells of the steps of an animation.
      if (isAnimated(field)) soon();
    });
  };
  const observer = new MutationObserver(soon);
  for (const scope of scopesOf(field)) {
    observer.observe(scope, {
      childList: true,
      subtree: true,
      attributeFilter: ['style', 'class', 'hidden', 'open', 'popover'],
    });
    for (const type of [
      'transitionrun',
      'animationstart',
      'transitionend',
      'animationend',
      'toggle',
    ]) {
      scope.addEventListener(type, soon, { capture: true, passive: true, signal: life.signal });
    }
  }
  return {
    hideCovered(marked, seen) {
      // What the field does not show is clipped, whatever lies there.
      const hidden = marked.map((mark) =>
        [...mark.getClientRects()].some(
          (rect) => clipRects([rect], seen).length > 0 && isCovered(rect, field),
        ),
      );
      for (const [index, mark] of marked.entries()) {
        mark.style.visibility = hidden[index] ? 'hidden' : '';
      }
    },
    stop() {
      life.abort();
      observer.disconnect();
      if (frame !== undefined) cancelAnimationFrame(frame);
    },
  };
}

function isAnimated(field: HTMLElement): boolean {
  for (let at: HTMLElement | null = field; at; at = composedParent(at)) {
    if (at.getAnimations().some(({ playState }) => playState === 'running')) return true;
  }
  return false;
}

function isCovered({ left, right, top, bottom }: DOMRect, field: HTMLElement): boolean {
  const y = bottom - Math.min(2, (bottom - top) / 2);
  return [left + 1, (left + right) / 2, right - 1].some((x) =>
    scopesOf(field).some((scope) => isHiddenAt(scope.elementsFromPoint(x, y), field)),
  );
}

/** From the uppermost down: whether something that can be seen comes before the field or what it is in. */
function isHiddenAt(stack: readonly Element[], field: HTMLElement): boolean {
  for (const element of stack) {
    if (element === field || holds(element, field)) return false;
    if (element.localName !== 'rb-ui' && isOpaque(element)) return true;
  }
  return false;
}

function holds(element: Element, field: HTMLElement): boolean {
  for (let at: HTMLElement | null = field; at; at = composedParent(at))
    if (at === element) return true;
  return false;
}

const pictures = /^(?:img|video|canvas|iframe|object|embed|svg|input|textarea|select|button)$/u;

function isOpaque(element: Element): boolean {
  const { backgroundColor, backgroundImage, opacity } = getComputedStyle(element);
  if (Number(opacity) < 0.1) return false;
  const hasGround = !/^transparent$|[,/] ?0(?:\.[0-4]\d*)?\)$/u.test(backgroundColor);
  return hasGround || backgroundImage !== 'none' || pictures.test(element.localName);
}
