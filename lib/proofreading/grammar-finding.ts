import type { Finding, Level } from '@/lib/text/finding';
import { inLanguage, type Localized } from '@/lib/text/localized';
import type { Span } from '@/lib/text/span';

interface GrammarFault extends Span {
  readonly suggestions: readonly string[];
  /** Words that the message names as `$1` and `$2`. */
  readonly names: readonly string[];
}

/** The finding of a grammar of our own, in the words of the reader's language. */
export function toGrammarFinding(
  { start, end, suggestions, names }: GrammarFault,
  text: {
    readonly rule: string;
    readonly level: Level;
    readonly certainty: number;
    readonly message: Localized;
    readonly why: Localized;
  },
  screenLanguage: string,
): Finding {
  const [first = '', second = ''] = names;
  return {
    start,
    end,
    rule: `grammar/${text.rule}`,
    checker: 'grammar',
    category: 'grammar',
    level: text.level,
    certainty: text.certainty,
    message: inLanguage(text.message, screenLanguage)
      .replaceAll('$1', () => first)
      .replaceAll('$2', () => second),
    why: inLanguage(text.why, screenLanguage),
    suggestions: suggestions.map((word) => ({ text: word })),
  };
}
