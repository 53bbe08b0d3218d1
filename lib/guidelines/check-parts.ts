import { MARK_CERTAINTY, type Finding, type Suggestion } from '@/lib/text/finding';
import { makeFinding } from '@/lib/text/make-finding';
import type { ReplyContext } from '@/lib/text/reply-context';
import type { Span } from '@/lib/text/span';

import type { CompiledGuidelines } from './compile-guidelines';
import type { CompiledPart } from './compile-parts';
import { describeExact } from './describe-exact';
import { hasOtherWording } from './find-part-places';
import { findingMessages } from './finding-messages';
import {
  locateParts,
  type ForbiddenPlace,
  type LocatedPart,
  type LocatedParts,
  type PlaceFault,
} from './locate-parts';
import { partMessages } from './part-messages';
import { hintOf, insertionOf, labelOf, phraseOf, withName } from './part-wording';

/** A reply of fewer words of the agent's own is only a start: nothing can be missing from it yet. */
const START_WORDS = 8;

/** One line of a checklist. */
export interface ListedPart {
  readonly id: string;
  /** In the language of the screen. */
  readonly label: string;
  /** In this reply: a part may be required only where the customer complains. */
  readonly required: boolean;
  readonly present: boolean;
  /** Nothing is wrong with its place. */
  readonly inOrder: boolean;
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
  return located.parts.map(({ compiled: part, place, fault }) => ({
    id: part.part.id,
    label: labelOf(part.part, context.screenLanguage),
    required: isRequired(part, located),
    present: place !== undefined,
    inOrder: !isAboutPlace(fault),
    hint: hintOf(part, context),
  }));
}

function isRequired({ part: { required } }: CompiledPart, { isComplaint }: LocatedParts): boolean {
  return typeof required === 'boolean' ? required : isComplaint;
}

function isAboutPlace(fault: PlaceFault | undefined): boolean {
  const { kind } = fault ?? {};
  return kind === 'not-first' || kind === 'not-last' || kind === 'order' || kind === 'too-late';
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
      ? describePlace(packId, { ...part, place: part.place }, located, context)
      : isForbidden || !isRequired(part.compiled, located)
        ? undefined
        : describeMissing(packId, part, located, context);
    if (finding) findings.push(finding);
  }
  return findings.toSorted((one, other) => one.start - other.start || one.end - other.end);
}

function describeForbidden(
  packId: string,
  { compiled, phrase, ...span }: ForbiddenPlace,
  context: ReplyContext,
): Finding {
  const messages = findingMessages(context.screenLanguage);
  // `Hej {name}` offers `Hej` for a forbidden greeting without the name.
  const any =
    compiled.any.length > 0 ? compiled.any.map((each) => each.phrase) : [phraseOf(compiled)];
  const instead = phrase.phrase.includes('{') ? [] : any.map((each) => beforeSlot(each ?? ''));
  const rights = [...new Set(instead)].filter((text) => text !== '').slice(0, 3);
  return makeFinding(
    {
      packId,
      guideline: compiled.part,
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
  { compiled }: LocatedPart,
  { reading }: LocatedParts,
  context: ReplyContext,
): Finding | undefined {
  const { part, bank } = compiled;
  const at = part.position === 'first' ? 0 : reading.ownEnd;
  const { missing } = partMessages(context.screenLanguage);
  return makeFinding(
    {
      packId,
      guideline: part,
      category: 'part',
      span: { start: at, end: at },
      // Our wordings cannot be all there are.
      certainty: bank ? 0.7 : 0.9,
      message: missing(labelOf(part, context.screenLanguage), hintOf(compiled, context)),
      suggestions: hasOtherWording(compiled, reading) ? [] : insertionOf(compiled, context),
    },
    context,
  );
}

const SUGGESTION = 'suggestion' as const;

type PlacedPart = LocatedPart & { readonly place: Span };

function describePlace(
  packId: string,
  { compiled, place, fault }: PlacedPart,
  { reading }: LocatedParts,
  context: ReplyContext,
): Finding | undefined {
  if (!fault) return undefined;
  const described = { span: place, suggestions: [], ...describeFault(compiled, fault, context) };
  const exact = fault.kind === 'not-exact' ? describeExact(compiled, place, reading) : {};
  const { part } = compiled;
  // What is only listed is no more than a suggestion, whatever a missing part would be.
  const guideline = described.certainty < MARK_CERTAINTY ? { ...part, level: SUGGESTION } : part;
  return makeFinding({ packId, guideline, category: 'part', ...described, ...exact }, context);
}

interface DescribedFault {
  readonly message: string;
  readonly certainty: number;
  readonly suggestions?: readonly Suggestion[];
}

function describeFault(
  compiled: CompiledPart,
  fault: PlaceFault,
  context: ReplyContext,
): DescribedFault {
  const { part, bank } = compiled;
  const label = labelOf(part, context.screenLanguage);
  const messages = partMessages(context.screenLanguage);
  const certainty = bank ? 0.6 : 0.8;
  // Sentences that our wordings take for a part may be something else too.
  const orderly = bank && part.position === 'in-order' ? 0.45 : certainty;
  switch (fault.kind) {
    case 'not-first':
      return { message: messages.notFirst(label), certainty };
    case 'not-last':
      return { message: messages.notLast(label), certainty };
    case 'order':
      return { message: messages.order(label, nameOf(fault.other, context)), certainty: orderly };
    case 'too-late':
      return { message: messages.tooLate(label, nameOf(fault.other, context)), certainty: orderly };
    case 'no-name':
      return {
        message: messages.noName(),
        certainty: 0.6,
        suggestions: greetingFor(context, compiled),
      };
    case 'no-time':
      return { message: messages.noTime(label), certainty: 0.4 };
    case 'no-empathy':
      return { message: messages.noEmpathy(), certainty: 0.4 };
    case 'not-exact': {
      const right = (phraseOf(compiled) ?? '').replaceAll(/\s*\n\s*/gu, ' / ');
      return { message: messages.notExact(label, right), certainty: 0.9 };
    }
  }
}

const nameOf = ({ part }: CompiledPart, { screenLanguage }: ReplyContext): string =>
  labelOf(part, screenLanguage);

function greetingFor(context: ReplyContext, compiled: CompiledPart): readonly Suggestion[] {
  const text = withName(phraseOf(compiled) ?? '', context)?.replace(/,$/u, '');
  return text === undefined || text === '' ? [] : [{ text }];
}
