import type { Category, CheckerId, Finding, Level, Suggestion } from './finding';
import { inLanguage, type Localized } from './localized';
import type { ReplyContext } from './reply-context';
import type { Span } from './span';

interface Wanted {
  readonly packId: string;
  readonly guideline: {
    readonly id: string;
    readonly level: Level;
    readonly why?: Localized;
    readonly link?: string;
    readonly locked?: true;
  };
  readonly span: Span;
  readonly category: Category;
  /** Which checker found it; by its category when absent. */
  readonly checker?: CheckerId;
  readonly certainty?: number;
  readonly message: string;
  readonly suggestions?: readonly Suggestion[];
}

/** A finding of a guideline, in the words of the agent's language. */
export function makeFinding(wanted: Wanted, { screenLanguage }: ReplyContext): Finding {
  const { packId, guideline, span, category } = wanted;
  const why = guideline.why === undefined ? '' : inLanguage(guideline.why, screenLanguage);
  return {
    start: span.start,
    end: span.end,
    rule: `${packId}/${guideline.id}`,
    checker: wanted.checker ?? (category === 'part' ? 'parts' : 'guidelines'),
    category,
    level: guideline.level,
    certainty: wanted.certainty ?? 1,
    message: wanted.message.trim(),
    ...(why !== '' && { why }),
    ...(guideline.link !== undefined && { link: guideline.link }),
    suggestions: wanted.suggestions ?? [],
    ...(guideline.locked && { locked: true }),
  };
}
