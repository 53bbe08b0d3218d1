import type { PageFacts } from '@/lib/messaging/protocol';
import { findFiles } from '@/lib/sites/describe-reply';
import { elementsAround, reachablePages } from '@/lib/sites/surroundings';

import { factsKey } from './facts-key';
import { pageFacts } from './page-facts';

/** What a watch tells. */
export interface FactsNews {
  /** The field holds another reply, or the reply goes out from another mailbox. */
  readonly onReply: () => void;
  /** Other files go out with the same reply. */
  readonly onFiles: () => void;
}

export interface FactsWatch {
  /** What the page tells now; a change since the last look is told first. */
  readonly look: () => PageFacts;
}

/** After these the page may have shown another ticket, or another sender. */
const EVENTS = ['change', 'input', 'click', 'keyup', 'focusin', 'drop'] as const;

/**
 * Watches without polling, and without seeing the whole page: changes of the attributes of the
 * elements around the field are noticed at once; everything else a frame after a click, a key, a
 * change of a form field or of the address. Whoever shows an answer or changes the text looks first.
 */
export function watchFacts(
  field: Element,
  { onReply, onFiles }: FactsNews,
  signal: AbortSignal,
): FactsWatch {
  const first = pageFacts(field);
  let known = factsKey(first);
  let files = first.attachments?.length;
  let frame = 0;
  const look = () => {
    const facts = pageFacts(field);
    const key = factsKey(facts);
    const before = files;
    files = facts.attachments?.length;
    if (key !== known) {
      known = key;
      onReply();
    } else if (files !== before) onFiles();
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
  const changes = new MutationObserver(() => look());
  for (const page of reachablePages(field)) {
    for (const type of EVENTS) {
      page.addEventListener(type, lookSoon, { signal, capture: true, passive: true });
    }
    const view = page.defaultView;
    for (const type of ['hashchange', 'popstate'])
      view?.addEventListener(type, lookSoon, { signal });
    view?.navigation?.addEventListener('currententrychange', lookSoon, { signal });
  }
  for (const element of elementsAround(field)) changes.observe(element, { attributes: true });
  // A file may be there long after it was chosen.
  const holder = findFiles(field);
  if (holder && !holder.contains(field)) changes.observe(holder, { childList: true });
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    changes.disconnect();
  });
  return { look };
}
