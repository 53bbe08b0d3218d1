/** The text as lower-case words with one space between them and at both ends: ` zip code `. */
export function toWords(text: string): string {
  const words = text
    .normalize('NFC')
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .match(/\p{L}[\p{L}\p{M}]*|\d+/gu);
  return words ? ` ${words.join(' ')} ` : ' ';
}

/** True when one of the phrases stands in the words; a phrase that begins with `=` must be all of them. */
export function hasPhrase(words: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) =>
    phrase.startsWith('=') ? words === ` ${phrase.slice(1)} ` : words.includes(` ${phrase} `),
  );
}
