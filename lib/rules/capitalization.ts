import type { CompiledRule, RuleMatch, RuleOptions } from './compiled-rule';
import { toSentenceCase, toTitleCase } from './convert-case';
import { compileExceptions, type Exceptions } from './exceptions';
import { withoutState } from './find-all';
import { compilePattern } from './pattern/compile-pattern';
import type { CapitalizationBody } from './rule-body';

type Judge = (text: string) => { readonly expected: string; readonly isRight: boolean };

/** Judges the capitals of a whole block. */
export function compileCapitalization(
  body: CapitalizationBody,
  options: RuleOptions,
): CompiledRule {
  const exceptions = compileExceptions(body.exceptions, body.vocab, options);
  const judge = judgeOf(body, exceptions, options);
  const hasCase = body.match === '$title' || body.match === '$sentence';
  return {
    body,
    begin: withoutState({
      check(block: string): RuleMatch[] {
        const { expected, isRight } = judge(block);
        if (isRight) return [];
        const params =
          body.action.name === 'replace' && body.action.params.length === 0 && hasCase
            ? [expected]
            : body.action.params;
        return [
          {
            start: 0,
            end: block.length,
            text: block,
            values: [block, expected],
            replacements: body.action.name === 'replace' ? params : [],
            action: { ...body.action, params },
          },
        ];
      },
    }),
  };
}

function judgeOf(body: CapitalizationBody, exceptions: Exceptions, options: RuleOptions): Judge {
  const accepted = body.vocab ? (options.accepted ?? []) : [];
  // As in Vale, the rule's own exceptions count with their capitals unless a vocabulary joins them.
  const own =
    accepted.length > 0
      ? body.exceptions
      : body.exceptions.map((term) => (term.startsWith('(?i)') ? term : `(?-i)${term}`));
  const setting = {
    vocab: [...own, ...accepted].toSorted((one, other) => other.length - one.length),
    prefix: body.prefix,
    indicators: body.indicators,
    style: body.style,
    dialect: options.dialect,
  };
  switch (body.match) {
    case '$lower':
      return (text) => judged(text.toLowerCase(), text, exceptions);
    case '$upper':
      return (text) => judged(text.toUpperCase(), text, exceptions);
    case '$title':
      return (text) => byShare(toTitleCase(text, setting), text, { body, exceptions, options });
    case '$sentence':
      return (text) => byShare(toSentenceCase(text, setting), text, { body, exceptions, options });
    default: {
      const { expression } = compilePattern(body.match, options.dialect);
      return (text) => {
        expression.lastIndex = 0;
        return { expected: body.match, isRight: expression.test(text) || exceptions.isMatch(text) };
      };
    }
  }
}

function judged(expected: string, text: string, exceptions: Exceptions) {
  return { expected, isRight: text === expected || exceptions.isMatch(text) };
}

interface Share {
  readonly body: CapitalizationBody;
  readonly exceptions: Exceptions;
  readonly options: RuleOptions;
}

/** Right when enough of its words are as they should be. */
function byShare(expected: string, text: string, { body, exceptions, options }: Share) {
  const word = String.raw`[\p{N}\p{L}*]+[^\s]*`;
  const source = exceptions.source === '' ? word : `${exceptions.source}|${word}`;
  const { expression } = compilePattern(source, options.dialect);
  const wanted = expected.match(expression) ?? [];
  const words = text.match(expression) ?? [];
  let right = 0;
  for (const [index, one] of words.entries()) {
    const isAsWanted = index >= wanted.length || one === wanted[index] || exceptions.isMatch(one);
    if (isAsWanted) right += 1;
    else if (body.match === '$title' && one === one.toUpperCase()) right += 1;
    else if (body.match === '$sentence' && index === 0 && one !== firstUpper(one.toLowerCase())) {
      return { expected, isRight: false };
    }
  }
  return { expected, isRight: words.length > 0 && right / words.length >= body.threshold };
}

/** A capital at the start of every word: after anything that is no letter, digit, `_` or `'`. */
function firstUpper(text: string): string {
  return text.replaceAll(/(?<![\p{L}\p{N}_'])\p{Ll}/gu, (letter) => letter.toUpperCase());
}
