import type { EngineLink } from '@/lib/messaging/engine-link';

const EVERY_MS = 20_000;
const AFTER_LAST_KEY_MS = 180_000;

/** Firefox ends an event page after 30 s without an event: one small message in 20 s, only while somebody types. */
export function keepAwakeWhileTyping(link: EngineLink, signal: AbortSignal): void {
  let lastKey = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const beat = () => {
    timer = undefined;
    if (document.visibilityState !== 'visible' || Date.now() - lastKey > AFTER_LAST_KEY_MS) return;
    link.stayAwake();
    timer = setTimeout(beat, EVERY_MS);
  };
  addEventListener(
    'keydown',
    () => {
      lastKey = Date.now();
      timer ??= setTimeout(beat, EVERY_MS);
    },
    { signal, capture: true, passive: true },
  );
  addEventListener(
    'blur',
    () => {
      clearTimeout(timer);
      timer = undefined;
    },
    { signal },
  );
  signal.addEventListener('abort', () => clearTimeout(timer));
}
