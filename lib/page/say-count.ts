import type { ReplyState } from './reply-check-loop';
import { say } from './say';

const REST_MS = 2000;

/** Tells how many findings there are when the number changed and typing rests; never at each key. */
export function createCountTeller(
  announce: (text: string) => void,
  signal: AbortSignal,
): (state: ReplyState, count: number) => void {
  let told = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));
  return ({ state }, count) => {
    clearTimeout(timer);
    if (state !== 'checked' || count === told) return;
    timer = setTimeout(() => {
      told = count;
      announce(countText(count));
    }, REST_MS);
  };
}

/** The number of findings in words; none is "checked". */
export function countText(count: number): string {
  if (count === 0) return say('checked');
  return count === 1 ? say('oneFinding') : say('findings', count);
}
