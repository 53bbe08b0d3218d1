import type { PageFacts } from '@/lib/messaging/protocol';
import { elementsAround, reachablePages } from '@/lib/sites/surroundings';

import { factsKey } from './facts-key';
import { pageFacts } from './page-facts';

/** Notices when a field comes to hold another reply, or when the reply goes out from another mailbox. */
export interface FactsWatch {
  /** What the page tells now; a change since the last look is told first. */
  readonly look: () => PageFacts;
}

/** After these the page may have shown another ticket, or another sender. */
const EVENTS = ['change', 'input', 'click', 'keyup', 'focusin'] as const;

/**
 * Watches without polling, and without seeing the whole page: changes of the attributes of the
 * elements around the field are noticed at once; everything else a frame after a click, a key, a
 * change of a form field or of the address. Whoever shows an answer or changes the text looks first.
 */
export function watchFacts(field: Element, onChange: () => void, signal: AbortSignal): FactsWatch {
  let known = factsKey(pageFacts(field));
  let frame = 0;
  const look = () => {
    const facts = pageFacts(field);
    const key = factsKey(facts);
    if (key !== known) {
      known = key;
      onChange();
    }
    return facts;
  };
  const lookSoon = () => {
    // The page's own listeners come after ours, so what they change is seen before it is painted.
    if (frame === 0) {
      frame = requestAnimationFrame(() => {
        frame = 0;
        if (field.isConnected) look();
      });
    }
  };
  const attributes = new MutationObserver(() => look());
  for (const page of reachablePages(field)) {
    for (const type of EVENTS) {
      page.addEventListener(type, lookSoon, { signal, capture: true, passive: true });
    }
    const view = page.defaultView;
    for (const type of ['hashchange', 'popstate'])
      view?.addEventListener(type, lookSoon, { signal });
    view?.navigation?.addEventListener('currententrychange', lookSoon, { signal });
  }
  for (const element of elementsAround(field)) attributes.observe(element, { attributes: true });
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    attributes.disconnect();
  });
  return { look };
}
