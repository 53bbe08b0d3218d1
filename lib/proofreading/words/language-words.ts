import { primaryLanguage } from '@/lib/text/checker';

import { functionWords } from '../function-words';
import { danish } from './da';
import { german } from './de';
import { english } from './en';
import { spanish } from './es';
import { french } from './fr';
import { dutch } from './nl';
import { swedish } from './sv';

/** What replies to customers add to a dictionary; all of it written for Replybook. */
export interface LanguageWords {
  /** Words of shops and services that the dictionary does not know. */
  readonly service: ReadonlySet<string>;
  /** Words that many replies have: rather meant than rarer ones. */
  readonly common: ReadonlySet<string>;
  /** Usual misspellings, also those that a dictionary takes for a compound, and what is meant. */
  readonly misspelt: ReadonlyMap<string, string>;
}

const NONE: LanguageWords = { service: new Set(), common: new Set(), misspelt: new Map() };
const byLanguage: Readonly<Record<string, WordLists>> = {
  da: danish,
  de: german,
  en: english,
  es: spanish,
  fr: french,
  nl: dutch,
  sv: swedish,
};
const read = new Map<string, LanguageWords>();

/** Words as they are written down: lists with spaces or commas between. */
export interface WordLists {
  readonly service: string;
  readonly common: string;
  /** `wrong: right` with commas between. */
  readonly misspelt: string;
}

export function wordsOf(language: string): LanguageWords {
  const primary = primaryLanguage(language);
  const known = read.get(primary);
  if (known) return known;
  const lists = byLanguage[primary];
  const words = lists ? readLists(lists, functionWords[primary] ?? new Set()) : NONE;
  read.set(primary, words);
  return words;
}

function readLists(lists: WordLists, small: ReadonlySet<string>): LanguageWords {
  const pairs = lists.misspelt.split(',').flatMap((pair): [string, string][] => {
    const [wrong, right] = pair.split(':');
    return wrong?.trim() && right ? [[wrong.trim(), right.trim()]] : [];
  });
  return {
    service: new Set(lists.service.split(/\s+/u).filter(Boolean)),
    common: new Set([...lists.common.split(/\s+/u).filter(Boolean), ...small]),
    misspelt: new Map(pairs),
  };
}
