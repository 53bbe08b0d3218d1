import type { Finding } from '@/lib/text/finding';
import { inLanguage } from '@/lib/text/localized';
import { makeFinding } from '@/lib/text/make-finding';
import type { ReplyContext } from '@/lib/text/reply-context';

import type { CompiledGuidelines } from './compile-guidelines';
import type { CompiledPart } from './compile-parts';
import { findingMessages } from './finding-messages';
import {
  locateParts,
  type ForbiddenPlace,
  type LocatedPart,
  type LocatedParts,
} from './locate-parts';

/** A reply of fewer words of the agent's own is only a start: nothing can be missing from it yet. */
const START_WORDS = 8;

/** One line of a checklist. */
export interface ListedPart {
  readonly id: string;
  readonly required: boolean;
  readonly present: boolean;
  readonly hint: string;
}

/**
 * What is wrong with the parts of a whole reply (masked text): missing, at the wrong place, in the
 * wrong order, or in forbidden words. Of a reply that is only a start, forbidden words alone.
 */
export function checkParts(
  compiled: CompiledGuidelines,
  reply: string,
  context: ReplyContext,
): Finding[] {
  if (context.kind === 'internal') return [];
  const located = locateParts(compiled.forLanguage(context.language).parts, reply, context);
  const isWhole = context.isWhole ?? located.wordCount >= START_WORDS;
  return describeParts(compiled, located, context, isWhole);
}

/** The same for a text known to be a whole reply, however short. */
export function checkPartsOfExample(
  compiled: CompiledGuidelines,
  reply: string,
  context: ReplyContext,
): Finding[] {
  const located = locateParts(compiled.forLanguage(context.language).parts, reply, context);
  return describeParts(compiled, located, context, true);
}

/** Which of the client's parts the reply has so far, in the pack's order. */
export function listParts(
  compiled: CompiledGuidelines,
  reply: string,
  context: ReplyContext,
): ListedPart[] {
  const located = locateParts(compiled.forLanguage(context.language).parts, reply, context);
  return located.parts.map(({ compiled: { part, any }, place }) => ({
    id: part.id,
    required: part.required,
    present: place !== undefined,
    hint: hintOf({ part, any }, context),
  }));
}

function describeParts(
  { packId }: CompiledGuidelines,
  located: LocatedParts,
  context: ReplyContext,
  isWhole: boolean,
): Finding[] {
  const findings = located.forbidden.map((place) => describeForbidden(packId, place, context));
  if (!isWhole) return findings;
  for (const part of located.parts) {
    const isForbidden = located.forbidden.some((place) => place.compiled === part.compiled);
    const finding = part.place
      ? describePlace(packId, part, context)
      : isForbidden || !part.compiled.part.required
        ? undefined
        : describeMissing(packId, part, located.ownEnd, context);
    if (finding) findings.push(finding);
  }
  return findings.toSorted((one, other) => one.start - other.start || one.end - other.end);
}

function describeForbidden(
  packId: string,
  { compiled: { part, any }, phrase, ...span }: ForbiddenPlace,
  context: ReplyContext,
): Finding {
  const messages = findingMessages(context.screenLanguage);
  // `Hej {name}` offers `Hej` for a forbidden greeting without the name.
  const instead = phrase.phrase.includes('{') ? [] : any.map((each) => beforeSlot(each.phrase));
  const rights = [...new Set(instead)].filter((text) => text !== '').slice(0, 3);
  return makeFinding(
    {
      packId,
      guideline: part,
      category: 'part',
      span,
      message:
        rights.length > 0
          ? messages.avoidFor(phrase.phrase, rights)
          : messages.avoid(phrase.phrase),
      suggestions: rights.map((text) => ({ text })),
    },
    context,
  );
}

function beforeSlot(phrase: string): string {
  return /^[^{}\n]*/u.exec(phrase)?.[0].trim() ?? '';
}

function describeMissing(
  packId: string,
  { compiled: { part, any } }: LocatedPart,
  ownEnd: number,
  context: ReplyContext,
): Finding | undefined {
  const at = part.position === 'first' ? 0 : ownEnd;
  const { partMissing } = findingMessages(context.screenLanguage);
  return makeFinding(
    {
      packId,
      guideline: part,
      category: 'part',
      span: { start: at, end: at },
      certainty: 0.9,
      message: partMissing(part.id, hintOf({ part, any }, context)),
    },
    context,
  );
}

function describePlace(
  packId: string,
  { compiled: { part }, place, fault }: LocatedPart,
  context: ReplyContext,
): Finding | undefined {
  if (!place || !fault) return undefined;
  const messages = findingMessages(context.screenLanguage);
  const message = {
    'not-first': () => messages.partNotFirst(part.id),
    'not-last': () => messages.partNotLast(part.id),
    order: () => messages.partOrder(part.id, fault.after ?? ''),
  }[fault.kind]();
  return makeFinding(
    { packId, guideline: part, category: 'part', span: place, certainty: 0.8, message },
    context,
  );
}

function hintOf({ part, any }: Pick<CompiledPart, 'part' | 'any'>, context: ReplyContext): string {
  if (part.hint !== undefined) return inLanguage(part.hint, context.screenLanguage);
  const [first] = any;
  return first ? findingMessages(context.screenLanguage).such(first.phrase) : '';
}
