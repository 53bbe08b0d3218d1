/** The language's name in the language of the screen; its code where the browser has no name. */
export function languageName(language: string): string {
  try {
    const names = new Intl.DisplayNames([document.documentElement.lang || 'en'], {
      type: 'language',
    });
    return names.of(language) ?? language;
  } catch {
    return language;
  }
}
