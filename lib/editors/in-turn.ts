/** Runs tasks one after the other: two edits of one field must not cross. */
export function inTurn(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const result = last.then(task);
    // Whoever asked for it hears of a failure; the next task starts all the same.
    last = result.catch(() => undefined);
    return result;
  };
}
