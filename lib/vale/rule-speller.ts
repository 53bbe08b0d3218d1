import type { RuleSpeller } from '@/lib/rules/compiled-rule';
import { escapePattern } from '@/lib/text/escape-pattern';

import { tokenizeWords } from './tokenize-words';

/** A dictionary that is loaded. */
export interface RuleDictionary {
  readonly isWord: (word: string) => boolean;
  /** Its words without a small letter. A dictionary that takes capitals for any word does not tell. */
  readonly capitals: ReadonlySet<string>;
  /** Signs of a text and what the dictionary has in their place. */
  readonly conversions: readonly (readonly [from: string, to: string])[];
}

/** The dictionaries of a rule and the lines of its word lists, as Vale asks them: each word as it is, and in small letters. */
export function createRuleSpeller(
  dictionaries: readonly RuleDictionary[],
  lists: readonly string[],
): RuleSpeller {
  const listed = new Set(lists.flatMap(wordsInList));
  const replacers = dictionaries.map(({ conversions }) => createReplacer(conversions));
  const isThere = (word: string): boolean =>
    listed.has(word) || dictionaries.some((dictionary) => knows(dictionary, word));
  return {
    convert: (text) => replacers.reduce((converted, replace) => replace(converted), text),
    wordsOf: tokenizeWords,
    isRight: (word) =>
      isThere(word) || isThere(word.toLowerCase()) || isNumber(word) || hasKnownUnit(word, isThere),
  };
}

function knows({ isWord, capitals }: RuleDictionary, word: string): boolean {
  return /^\p{Lu}[\p{Lu}\d]+$/u.test(word) ? capitals.has(word) : isWord(word);
}

function wordsInList(list: string): string[] {
  return list
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '' && line !== '#');
}

function createReplacer(
  conversions: readonly (readonly [string, string])[],
): (text: string) => string {
  if (conversions.length === 0) return (text) => text;
  const to = new Map(conversions.toReversed());
  const from = new RegExp(conversions.map(([sign]) => escapePattern(sign)).join('|'), 'gu');
  return (text) => text.replace(from, (sign) => to.get(sign) ?? sign);
}

/** Numbers, hexadecimal and binary ones, and hashes of forty signs. */
function isNumber(word: string): boolean {
  return /^(?:\d+(?:[.,-]\d+)*[.,-]?|0?x[\dA-Fa-f]+|0b[01]+|[\da-z]{40})$/u.test(word);
}

function hasKnownUnit(word: string, isThere: (unit: string) => boolean): boolean {
  const unit = /^\d+([a-zA-Z]+)$/u.exec(word)?.[1];
  return unit !== undefined && isThere(unit);
}
