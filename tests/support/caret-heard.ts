import type { Scope } from './browsers.ts';

/** Waits until an editor with a model of its own has heard where the caret went: it hears a task later, sooner than any agent types. */
export function caretHeard(scope: Pick<Scope, 'evaluate'>): Promise<void> {
  return scope.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  );
}
