/** A text as an expression that finds it and nothing else. */
export function escapePattern(text: string): string {
  return text.replaceAll(/[\^$\\.*+?()[\]{}|]/gu, String.raw`\$&`);
}
