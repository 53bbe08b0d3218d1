/** The command could not run; the message is one line that says why and what to do. */
export class CannotRun extends Error {
  override name = 'CannotRun';
}

/** What `read` reads of a command's words; whatever it finds wrong becomes one line. */
export function readingWords<Read>(read: () => Read): Read {
  try {
    return read();
  } catch (error) {
    if (error instanceof CannotRun) throw error;
    throw new CannotRun(error instanceof Error ? (error.message.split('\n')[0] ?? '') : '');
  }
}
