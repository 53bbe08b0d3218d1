interface Thread {
  readonly customer?: { readonly name: string; readonly email?: string };
  readonly agent?: string;
  readonly thread?: string;
}

/**
 * True when the word is a name that this thread holds: part of the customer's or the agent's name or
 * address, or a word that the customer writes with a capital amid a sentence. Also with a genitive s.
 */
export function isNameFromThread(word: string, { customer, agent, thread = '' }: Thread): boolean {
  const forms = new Set([fold(word), fold(word.replace(/['’]?s$/iu, ''))]);
  const said = [customer?.name, customer?.email?.split('@', 1)[0], agent].join(' ');
  if (wordsOf(said).some((name) => forms.has(fold(name)))) return true;
  const amid = thread.matchAll(/[\p{L}\d,;][^\S\n]+(?<name>\p{Lu}[\p{L}\p{M}'’-]*)/gu);
  return [...amid].some(({ groups }) => forms.has(fold(groups?.['name'] ?? '')));
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}'’-]+/gu) ?? [];
}

const fold = (word: string): string => word.normalize('NFC').toLowerCase();
