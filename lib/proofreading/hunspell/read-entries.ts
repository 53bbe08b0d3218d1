/** What a .dic file lists, as it stands: not what can be built from it. */
export interface DictionaryEntries {
  /** One a line. */
  readonly entries: string;
  /** `ph:` of hunspell(5): how a word is often written, and the word. */
  readonly misspelt: ReadonlyMap<string, string>;
}

const ENTRY = /^(?<word>[^/\t\r\n]{2,}?)(?:\/[^ \t\r\n]*)?(?<more>[ \t]+[a-z]{2}:.*)?\r?$/gmu;
const WRITTEN = /\bph:(?<written>[^ \t*]+)(?![^ \t])/gu;

export function readEntries(dic: Uint8Array): DictionaryEntries {
  const words: string[] = [];
  const misspelt = new Map<string, string>();
  for (const { groups } of new TextDecoder().decode(dic).matchAll(ENTRY)) {
    const { word = '', more = '' } = groups ?? {};
    words.push(word);
    for (const { groups: found } of more.matchAll(WRITTEN)) {
      const { written = '' } = found ?? {};
      if (!written.includes('->')) misspelt.set(written, word);
    }
  }
  return { entries: words.join('\n'), misspelt };
}
