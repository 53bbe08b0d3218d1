import type {
  CustomSensitive,
  SensitiveKind,
  SensitiveRules,
} from '@/lib/guidelines/sensitive-rules';
import { translatePattern } from '@/lib/rules/pattern/translate-pattern';
import type { CheckWholeReply } from '@/lib/text/check-whole-reply';
import type { Finding, Level } from '@/lib/text/finding';
import { inLanguage } from '@/lib/text/localized';
import { makeFinding } from '@/lib/text/make-finding';
import { MASK } from '@/lib/text/mask-reply';
import type { ReplyContext } from '@/lib/text/reply-context';
import { overlaps } from '@/lib/text/span';

import { passes } from './check-digits';
import { findAddresses } from './find-addresses';
import { findNumbers } from './find-numbers';
import { findSecrets } from './find-secrets';
import { maskAddress, maskValue } from './mask-value';
import { sensitiveMessages } from './sensitive-messages';
import type { Sighting } from './sighting';

const nothing: SensitiveRules = { levels: {}, allow: [], custom: [] };

/** Finds what must not be sent: cards, personal numbers, passwords and what else the client names. */
export function createSensitiveCheck(packId: string, rules = nothing): CheckWholeReply {
  const allowed = new Set(rules.allow.map(tighten));
  const custom = rules.custom.map(compile);
  return (reply, context) => {
    if (context.kind === 'internal') return [];
    const isAllowed = ({ start, end }: Finding) => {
      const value = tighten(reply.slice(start, end));
      return allowed.has(value) || allowed.has(value.slice(Math.max(0, value.indexOf('@'))));
    };
    const own = custom.flatMap((find) => find(reply, packId, context));
    // Links are long strings of digits and letters: what stands in them is not read.
    const plain = reply.replaceAll(/(?:https?:\/\/|www\.)[^\s<>"]+/giu, (link) =>
      MASK.repeat(link.length),
    );
    const sightings = [
      ...findNumbers(plain),
      ...findSecrets(plain),
      ...findAddresses(reply, context),
    ];
    const findings = strongest(sightings).flatMap((sighting) => {
      const level = levelOf(sighting, rules);
      return level === 'off' ? [] : [toFinding(sighting, level, { reply, packId, context })];
    });
    return [...own, ...findings.filter((one) => !own.some((other) => overlaps(one, other)))]
      .filter((finding) => !isAllowed(finding))
      .toSorted((one, other) => one.start - other.start);
  };
}

const defaultLevels: Readonly<Record<SensitiveKind, Level>> = {
  card: 'block',
  'card-code': 'block',
  iban: 'warning',
  'bank-account': 'warning',
  cpr: 'block',
  personnummer: 'block',
  fodselsnummer: 'block',
  hetu: 'block',
  ssn: 'block',
  bsn: 'block',
  'steuer-id': 'block',
  nir: 'block',
  dni: 'block',
  pesel: 'block',
  nino: 'block',
  password: 'block',
  code: 'error',
  key: 'block',
  'other-email': 'warning',
};

/** What is not sure never holds a reply: it is a warning at most, or a suggestion where it is only listed. */
function levelOf({ kind, certainty, isWeak }: Sighting, { levels }: SensitiveRules): Level | 'off' {
  const level = levels[kind] ?? defaultLevels[kind];
  if (level === 'off' || level === 'suggestion') return level;
  if (certainty < 0.5) return 'suggestion';
  return isWeak || certainty < 0.65 ? 'warning' : level;
}

interface Place {
  readonly reply: string;
  readonly packId: string;
  readonly context: ReplyContext;
}

function toFinding(
  { kind, certainty, isWeak, start, end }: Sighting,
  level: Level,
  { reply, packId, context }: Place,
): Finding {
  const say = sensitiveMessages(context.screenLanguage);
  const value = reply.slice(start, end);
  const isSecret = kind === 'password' || kind === 'code' || kind === 'key' || kind === 'card-code';
  const masked = kind === 'other-email' ? maskAddress(value) : isSecret ? '••••' : maskValue(value);
  const speak = isWeak ? say.maybe : say.found;
  return makeFinding(
    {
      packId,
      guideline: { id: `sensitive-${kind}`, level, why: say.why },
      span: { start, end },
      category: 'sensitive',
      checker: 'reply',
      certainty,
      message: kind === 'other-email' ? say.otherEmail(masked) : speak(say.names[kind], masked),
      suggestions: [{ text: masked }],
    },
    context,
  );
}

/** Of sightings at one place the most certain. */
function strongest(sightings: readonly Sighting[]): Sighting[] {
  const sorted = sightings.toSorted(
    (one, other) => one.start - other.start || other.certainty - one.certainty,
  );
  const kept: Sighting[] = [];
  for (const sighting of sorted) {
    const before = kept.at(-1);
    if (!before || !overlaps(before, sighting)) kept.push(sighting);
    else if (sighting.certainty > before.certainty) kept[kept.length - 1] = sighting;
  }
  return kept;
}

type FindCustom = (reply: string, packId: string, context: ReplyContext) => readonly Finding[];

function compile({ id, pattern, check, level, message }: CustomSensitive): FindCustom {
  const translation = translatePattern(pattern);
  // A pack with such a pattern is refused; one stored earlier costs only this number.
  if (!translation.ok) return () => [];
  const expression = new RegExp(translation.source, 'gv');
  return (reply, packId, context) =>
    Array.from(reply.matchAll(expression)).flatMap(({ 0: found, index }) => {
      const isWrong = check !== undefined && !passes(check, found.replaceAll(/\D/gu, ''));
      if (found === '' || isWrong) return [];
      const masked = maskValue(found);
      return [
        makeFinding(
          {
            packId,
            guideline: { id: `sensitive-${id}`, level },
            span: { start: index, end: index + found.length },
            category: 'sensitive',
            checker: 'reply',
            message: `${inLanguage(message, context.screenLanguage)} (${masked})`,
            suggestions: [{ text: masked }],
          },
          context,
        ),
      ];
    });
}

function tighten(value: string): string {
  return value.toUpperCase().replaceAll(/[\s\u00A0]/gu, '');
}
