/** `Danish, English` in the agent's language; a variety is named as its language. */
export function nameLanguages(codes: readonly string[], screenLanguage: string): string {
  const names = new Intl.DisplayNames([screenLanguage, 'en'], { type: 'language' });
  const named = codes.map((code) => names.of(code.split('-', 1)[0] ?? code) ?? code);
  return [...new Set(named)].join(', ');
}
