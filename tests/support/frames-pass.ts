import type { Scope } from './browsers.ts';

/** Waits until the page has drawn so many times: what follows an event a task or a frame later is done. */
export function framesPass(scope: Pick<Scope, 'evaluate'>, count: number): Promise<void> {
  return scope.evaluate(async (frames) => {
    for (let passed = 0; passed < frames; passed += 1) {
      await new Promise((next) => requestAnimationFrame(next));
    }
  }, count);
}
