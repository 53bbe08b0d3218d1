import { translatePattern } from '@/lib/rules/pattern/translate-pattern';
import type { CheckWholeReply } from '@/lib/text/check-whole-reply';
import type { Level } from '@/lib/text/finding';
import { makeFinding } from '@/lib/text/make-finding';
import type { ReplyContext } from '@/lib/text/reply-context';
import type { Span } from '@/lib/text/span';

import { modulo97, passesLuhn, weighted } from './check-digits';
import { findOtherEmails } from './find-other-emails';
import { findSensitive, maskValue } from './find-sensitive';
import {
  DEFAULT_LEVELS,
  type CustomSensitive,
  type SensitiveKind,
  type SensitiveWish,
} from './sensitive';
import { sensitiveMessages } from './sensitive-messages';

interface Place extends Span {
  readonly id: string;
  readonly kind: SensitiveKind | 'custom';
  readonly isSure: boolean;
  readonly level: Level;
}

/** Data that must not be sent: cards, accounts, personal numbers, passwords, keys, other people's addresses, and the client's own. */
export function createSensitiveCheck(
  packId: string,
  wish: SensitiveWish | undefined,
): CheckWholeReply {
  const allowed = new Set((wish?.allow ?? []).map(tight));
  const custom = (wish?.custom ?? []).flatMap(compileCustom);
  return (text, context) =>
    placesIn(text, context, { wish, custom })
      .filter((place) => !allowed.has(tight(text.slice(place.start, place.end))))
      .map((place) => {
        const value = text.slice(place.start, place.end);
        const masked = maskValue(value, place.kind === 'custom' ? 'cpr' : place.kind);
        const say = sensitiveMessages(context.screenLanguage);
        return makeFinding(
          {
            packId,
            guideline: { id: place.id, level: place.level },
            category: 'sensitive',
            checker: 'reply',
            span: place,
            certainty: place.isSure ? 0.95 : 0.6,
            message: say.found(place.kind, masked, place.isSure),
            suggestions: place.kind === 'email' ? [] : [{ text: masked, label: say.label }],
          },
          context,
        );
      });
}

interface Custom {
  readonly rule: CustomSensitive;
  readonly expression: RegExp;
}

function placesIn(
  text: string,
  context: ReplyContext,
  {
    wish,
    custom,
  }: { readonly wish: SensitiveWish | undefined; readonly custom: readonly Custom[] },
): Place[] {
  const levelOf = (kind: SensitiveKind): Level | 'off' =>
    wish?.levels[kind] ?? DEFAULT_LEVELS[kind];
  const places: Place[] = [];
  const emails = findOtherEmails(text, context).map((span) => ({
    ...span,
    kind: 'email' as const,
    isSure: true,
  }));
  for (const { kind, isSure, ...span } of [...findSensitive(text), ...emails]) {
    const level = levelOf(kind);
    if (level === 'off') continue;
    // A word beside it is no proof: nothing is held for it.
    const weight = !isSure && (level === 'block' || level === 'error') ? 'warning' : level;
    places.push({ ...span, kind, isSure, level: weight, id: `sensitive-${kind}` });
  }
  for (const { rule, expression } of custom) {
    for (const { 0: found, index } of text.matchAll(expression)) {
      if (!passes(found, rule.check)) continue;
      const span = { start: index, end: index + found.length };
      places.push({ ...span, kind: 'custom', isSure: true, level: rule.level, id: rule.id });
    }
  }
  return places.toSorted((one, other) => one.start - other.start);
}

function compileCustom(rule: CustomSensitive): Custom[] {
  const translation = translatePattern(rule.pattern);
  return translation.ok ? [{ rule, expression: new RegExp(translation.source, 'gv') }] : [];
}

function passes(found: string, check: CustomSensitive['check']): boolean {
  const digits = found.replaceAll(/\D/gu, '');
  switch (check) {
    case 'luhn':
      return passesLuhn(digits);
    case 'mod97':
      return modulo97(digits) === 1;
    case 'mod11': {
      // 1 for the check digit, then 2 to 7 again and again from the right: CVR and most others.
      const weights = Array.from(digits, (_digit, index) => {
        const fromRight = digits.length - 1 - index;
        return fromRight === 0 ? 1 : ((fromRight - 1) % 6) + 2;
      });
      return weighted(digits, weights, 11) === 0;
    }
    case undefined:
      return true;
  }
}

function tight(value: string): string {
  return value.replaceAll(/[\s-]/gu, '').toUpperCase();
}
