import type { Finding } from '@/lib/text/finding';
import { inLanguage } from '@/lib/text/localized';
import { makeFinding } from '@/lib/text/make-finding';
import { MASK } from '@/lib/text/mask-reply';
import type { ReplyContext } from '@/lib/text/reply-context';

import type { CompiledGuidelines } from './compile-guidelines';
import type { CompiledRule, RulePattern } from './compile-rule';
import { composeText, type ComposedText } from './compose-text';
import { findTerms, type TermBreach } from './find-terms';
import { findingMessages } from './finding-messages';
import { ruleMessage } from './rule-message';
import { suggestReplacements } from './suggestion-text';

/** A paragraph, and for whom and about which pack it is checked. */
interface Paragraph {
  readonly packId: string;
  readonly text: string;
  readonly context: ReplyContext;
}

/**
 * What terms, rules and left-over placeholders find in one paragraph (a line), in order of place.
 * Nothing in internal notes. Throws when the signal is aborted between two rules.
 */
export function checkParagraph(
  compiled: CompiledGuidelines,
  text: string,
  context: ReplyContext,
  signal?: AbortSignal,
): Finding[] {
  if (context.kind === 'internal') return [];
  signal?.throwIfAborted();
  const { packId, placeholders } = compiled;
  const { terms, rules, leftOver } = compiled.forLanguage(context.language);
  const paragraph = { packId, text, context };
  const findings = findTerms(terms, text).map((breach) => describeBreach(paragraph, breach));
  const composed = composeText(text);
  for (const rule of rules) {
    signal?.throwIfAborted();
    findings.push(...checkRule(paragraph, composed, rule));
  }
  if (leftOver) findings.push(...checkPlaceholders(paragraph, leftOver, placeholders.leftOver));
  return findings.toSorted((one, other) => one.start - other.start || one.end - other.end);
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

function checkRule(
  paragraph: Paragraph,
  composed: ComposedText,
  compiled: CompiledRule,
): Finding[] {
  const findings: Finding[] = [];
  for (const pattern of compiled.patterns) {
    const { expression } = pattern;
    expression.lastIndex = 0;
    for (
      let match = expression.exec(composed.text);
      match;
      match = expression.exec(composed.text)
    ) {
      if (match[0] === '') expression.lastIndex += 1;
      const finding = describeMatch(paragraph, { composed, compiled, pattern, match });
      if (finding) findings.push(finding);
    }
  }
  return findings;
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
