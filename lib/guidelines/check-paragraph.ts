import { foldForNeeds } from '@/lib/rules/pattern/needed-texts';
import type { Finding } from '@/lib/text/finding';
import { inLanguage } from '@/lib/text/localized';
import { makeFinding } from '@/lib/text/make-finding';
import { MASK } from '@/lib/text/mask-reply';
import type { ReplyContext } from '@/lib/text/reply-context';

import type { ParagraphGuidelines } from './compile-paragraph-guidelines';
import type { CompiledRule, RulePattern } from './compile-rule';
import { composeText, type ComposedText } from './compose-text';
import { findMatches } from './find-matches';
import { findTerms, type TermBreach } from './find-terms';
import { findingMessages } from './finding-messages';
import { seeText, type SeenText } from './led-places';
import { ruleMessage } from './rule-message';
import { noWatch, type RuleShare, type RuleWatch } from './rule-watch';
import { suggestReplacements } from './suggestion-text';

/** A paragraph, and for whom and about which pack it is checked. */
interface Paragraph {
  readonly packId: string;
  readonly text: string;
  readonly context: ReplyContext;
}

export interface ParagraphOptions {
  readonly signal?: AbortSignal;
  readonly watch?: RuleWatch;
  readonly share?: RuleShare;
}

/** A paragraph as rules see it. */
interface SeenParagraph {
  readonly composed: ComposedText;
  readonly seen: SeenText;
}

/**
 * What terms, rules and left-over placeholders find in one paragraph (a line), in order of place.
 * Nothing in internal notes. Throws when the signal is aborted between two rules.
 */
export function checkParagraph(
  compiled: ParagraphGuidelines,
  text: string,
  context: ReplyContext,
  { signal, watch = noWatch, share = 'all' }: ParagraphOptions = {},
): Finding[] {
  if (context.kind === 'internal') return [];
  signal?.throwIfAborted();
  const { packId, placeholders } = compiled;
  const { terms, rules, leftOver } = compiled.forLanguage(context.language);
  const paragraph = { packId, text, context };
  const composed = composeText(text);
  const seen = { composed, seen: seeText(composed.text) };
  const isSlow = (rule: CompiledRule) => rule.isSlow(text.length);
  const found = rules.map((rule) => {
    if (isSlow(rule)) return [];
    signal?.throwIfAborted();
    return checkRule(paragraph, seen, rule);
  });
  // Last, and each under its name: should one never end, the others are done and it is known.
  for (const [index, rule] of rules.entries()) {
    if (share === 'quick' || !isSlow(rule) || !mayMatch(rule, seen.seen.folded)) continue;
    signal?.throwIfAborted();
    watch.running(`${packId}/${rule.rule.id}`);
    found[index] = checkRule(paragraph, seen, rule);
    watch.running(undefined);
  }
  const findings = found.flat();
  findings.push(...findTerms(terms, text).map((breach) => describeBreach(paragraph, breach)));
  if (leftOver) findings.push(...checkPlaceholders(paragraph, leftOver, placeholders.leftOver));
  return findings.toSorted((one, other) => one.start - other.start || one.end - other.end);
}

/** The rules (`<pack id>/<id>`) that may take long in this paragraph. */
export function listWatchedRules(
  compiled: ParagraphGuidelines,
  text: string,
  { kind, language }: ReplyContext,
): string[] {
  if (kind === 'internal') return [];
  const { rules } = compiled.forLanguage(language);
  const slow = rules.filter((rule) => rule.isSlow(text.length));
  if (slow.length === 0) return [];
  const folded = foldForNeeds(composeText(text).text);
  return slow.flatMap((each) =>
    mayMatch(each, folded) ? [`${compiled.packId}/${each.rule.id}`] : [],
  );
}

function describeBreach({ packId, text, context }: Paragraph, breach: TermBreach): Finding {
  const { term, phrase } = breach.phrase;
  const observed = text.slice(breach.start, breach.end);
  const messages = findingMessages(context.screenLanguage);
  if (term.kind === 'use') {
    const isCapitals = breach.phrase.role === 'right';
    const { suggestions, ...span } = suggestReplacements(text, {
      ...breach,
      replacements: [isCapitals ? phrase : term.use],
      listed: phrase,
      keepCapitals: isCapitals || term.case === 'exact',
    });
    const message = isCapitals ? messages.writeExactly(phrase) : messages.use(term.use, observed);
    return makeFinding(
      { packId, guideline: term, category: 'term', span, suggestions, message },
      context,
    );
  }
  const { suggestions, ...span } = suggestReplacements(text, {
    ...breach,
    replacements: term.suggest,
    listed: phrase,
  });
  return makeFinding(
    {
      packId,
      guideline: term,
      category: 'phrase',
      span,
      suggestions,
      message: term.isInternal
        ? messages.internalOnly(observed)
        : neverMessage(observed, term.suggest, context),
    },
    context,
  );
}

function neverMessage(observed: string, suggest: readonly string[], context: ReplyContext): string {
  const messages = findingMessages(context.screenLanguage);
  const instead = suggest.filter((text) => text !== '');
  if (instead.length > 0) return messages.avoidFor(observed, instead);
  return suggest.length > 0 ? messages.leaveOut(observed) : messages.avoid(observed);
}

function mayMatch({ patterns }: CompiledRule, folded: string): boolean {
  return patterns.some(({ needs }) => !needs || needs.some((text) => folded.includes(text)));
}

function checkRule(
  paragraph: Paragraph,
  { composed, seen }: SeenParagraph,
  compiled: CompiledRule,
): Finding[] {
  const all = compiled.patterns.flatMap((pattern) =>
    findMatches(pattern, seen).map((match) => ({ pattern, match })),
  );
  return withoutOverlaps(all).flatMap(({ pattern, match }) => {
    const finding = describeMatch(paragraph, { composed, compiled, pattern, match });
    return finding ? [finding] : [];
  });
}

interface PatternMatch {
  readonly pattern: RulePattern;
  readonly match: RegExpExecArray;
}

/** As one expression of all the patterns would find them: from the left, the longer one of two at a place. */
function withoutOverlaps(all: readonly PatternMatch[]): readonly PatternMatch[] {
  if (all.length < 2) return all;
  let after = 0;
  return all
    .toSorted(
      (one, other) =>
        one.match.index - other.match.index || other.match[0].length - one.match[0].length,
    )
    .filter(({ match }) => {
      if (match.index < after) return false;
      after = match.index + match[0].length;
      return true;
    });
}

interface RuleMatch {
  readonly composed: ComposedText;
  readonly compiled: CompiledRule;
  readonly pattern: RulePattern;
  readonly match: RegExpExecArray;
}

function describeMatch(
  { packId, text, context }: Paragraph,
  { composed, compiled, pattern, match }: RuleMatch,
): Finding | undefined {
  const { rule } = compiled;
  const trimmed = match[0].trim();
  if (trimmed === '' || trimmed.includes(MASK)) return undefined;
  const from = match.index + match[0].indexOf(trimmed);
  const start = composed.originalOffset(from);
  const end = composed.originalOffset(from + trimmed.length);
  const replacements = pattern.replacementsFor(match);
  if (replacements.includes(trimmed)) return undefined;
  const { suggestions, ...span } = suggestReplacements(text, { start, end, replacements });
  const values = rule.extends === 'substitution' ? [replacements, [trimmed]] : [[trimmed]];
  const message = ruleMessage(
    inLanguage(rule.message, context.screenLanguage),
    values,
    context.screenLanguage,
  );
  return makeFinding(
    {
      packId,
      guideline: rule,
      category: 'style',
      span,
      suggestions,
      message,
      ...(rule.certainty !== undefined && { certainty: rule.certainty }),
    },
    context,
  );
}

function checkPlaceholders(
  { packId, text, context }: Paragraph,
  leftOver: RegExp,
  level: Finding['level'],
): Finding[] {
  const { placeholder } = findingMessages(context.screenLanguage);
  return Array.from(text.matchAll(leftOver), ({ 0: found, index }) =>
    makeFinding(
      {
        packId,
        guideline: { id: 'placeholder', level },
        category: 'placeholder',
        span: { start: index, end: index + found.length },
        message: placeholder(found),
      },
      context,
    ),
  );
}
