import type { Level } from '@/lib/text/finding';
import { inLanguage, type Localized } from '@/lib/text/localized';

/** Vale puts its own quotes around what it offers to replace something with, the first value of the message. */
export function withoutFirstQuotes(message: string): string {
  return message.replace(/["'“„»‘«](%s|%\[1\]s)["'”“«’»]/u, '$1');
}

interface Explained {
  readonly level: Level;
  readonly why?: Localized;
  readonly link?: string;
}

/** The keys that every rule of a style may have; Vale has no level above `error`. */
export function sharedKeys({ level, why, link }: Explained, language: string) {
  const description = why === undefined ? '' : inLanguage(why, language).replaceAll('%', '%%');
  return {
    level: level === 'block' ? 'error' : level,
    ...(description !== '' && { description }),
    ...(link !== undefined && { link }),
  };
}
