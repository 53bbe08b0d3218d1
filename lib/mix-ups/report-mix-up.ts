import type { MixUpKind, MixUpRules } from '@/lib/guidelines/mix-ups';
import { MARK_CERTAINTY, type Category, type Finding, type Level } from '@/lib/text/finding';
import { makeFinding } from '@/lib/text/make-finding';
import type { ReplyContext } from '@/lib/text/reply-context';
import type { Span } from '@/lib/text/span';

/** Whose rules count: the pack's id before every rule, and what the pack says of mix-ups. */
export interface MixUpSetting {
  readonly packId: string;
  readonly rules?: MixUpRules;
}

interface MixUp {
  readonly kind: MixUpKind;
  readonly span: Span;
  readonly message: string;
  readonly why?: string;
  readonly certainty: number;
  readonly suggestions?: readonly string[];
  readonly category?: Category;
}

/** How heavy a mix-up is where the pack does not say. */
const DEFAULT_LEVELS: Readonly<Record<MixUpKind, Level>> = {
  'other-client': 'block',
  'other-recipient': 'block',
  'wrong-name': 'error',
  'wrong-language': 'warning',
  'left-over': 'error',
  'empty-name': 'error',
  'missing-attachment': 'warning',
};

/** Only what is as certain as this keeps the level of its kind. */
const CERTAIN = 0.8;
const LIGHTER: Readonly<Record<Level, Level>> = {
  block: 'warning',
  error: 'warning',
  warning: 'warning',
  suggestion: 'suggestion',
};

/** True where the pack does not want the kind looked for. */
export function isOff(kind: MixUpKind, { rules }: MixUpSetting): boolean {
  return rules?.levels[kind] === 'off';
}

/** A finding about a mix-up: what is not certain is a warning at most, what is only listed a suggestion. */
export function reportMixUp(
  mixUp: MixUp,
  { packId, rules }: MixUpSetting,
  context: ReplyContext,
): Finding {
  const { kind, span, message, why, certainty } = mixUp;
  const stated = rules?.levels[kind];
  const full = stated === undefined || stated === 'off' ? DEFAULT_LEVELS[kind] : stated;
  const level =
    certainty < MARK_CERTAINTY ? 'suggestion' : certainty < CERTAIN ? LIGHTER[full] : full;
  return makeFinding(
    {
      packId,
      guideline: { id: kind, level, ...(why !== undefined && { why }) },
      category: mixUp.category ?? 'mix-up',
      checker: 'reply',
      span,
      certainty,
      message,
      suggestions: (mixUp.suggestions ?? []).map((text) => ({ text })),
    },
    context,
  );
}
