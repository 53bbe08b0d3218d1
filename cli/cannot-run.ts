/** The command could not run; the message is one line that says why and what to do. */
export class CannotRun extends Error {
  override name = 'CannotRun';
}
