import type { OverlayLayer } from '@/lib/editors/overlay-layer';

import { build } from './build';
import { StayOnTop } from './stay-on-top';
import { makeHost } from './top-layer';

/** An overlay over the field's own window, for marks that the browser cannot paint inside the field. */
export interface OverlayHost extends OverlayLayer {
  /** Under what is shown later: the card covers marks, never the other way round. */
  show(): void;
  end(): void;
}

/** Nothing is in the page until `show`. */
export function createOverlayHost(field: HTMLElement): OverlayHost {
  const layer = build('div', { part: 'overlay' });
  let top: StayOnTop | undefined;
  return {
    add: (node) => layer.append(node),
    remove: (node) => node.remove(),
    show() {
      top ??= new StayOnTop(makeHost(window, layer).host);
      top.show(field);
    },
    end: () => top?.hide(),
  };
}
