/** A template or value that cannot be used, with a sentence for the agent. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';
}
