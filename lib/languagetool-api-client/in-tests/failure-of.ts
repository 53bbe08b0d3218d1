/** What a promise is rejected with; undefined when it is not. Watches it from now on, so that nothing is unhandled. */
export function failureOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => undefined,
    (error: unknown) => error,
  );
}
