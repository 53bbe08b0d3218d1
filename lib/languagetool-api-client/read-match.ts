import type { Match, MatchedRule, Replacement } from './check-answer.ts';
import {
  isObject,
  readBoolean,
  readList,
  readNumber,
  readObject,
  readString,
} from './read-values.ts';

/** One match; undefined when it lacks what it is about, or lies outside the text. */
export function readMatch(value: unknown, width: number): Match | undefined {
  if (!isObject(value)) return undefined;
  const message = readString(value['message']);
  const offset = readNumber(value['offset']);
  const length = readNumber(value['length']);
  const rule = readRule(readObject(value['rule']));
  if (message === undefined || offset === undefined || length === undefined || !rule)
    return undefined;
  if (!Number.isInteger(offset) || !Number.isInteger(length)) return undefined;
  if (offset < 0 || length < 0 || offset + length > width) return undefined;
  const shortMessage = readString(value['shortMessage']);
  return {
    message: quoteSuggestions(message),
    shortMessage: shortMessage ? quoteSuggestions(shortMessage) : undefined,
    offset,
    length,
    replacements: readList(value['replacements'], readReplacement),
    sentence: readString(value['sentence']),
    typeName: readString(readObject(value['type'])['typeName']),
    rule,
    ignoreForIncompleteSentence: readBoolean(value['ignoreForIncompleteSentence']) ?? false,
    contextForSureMatch: readNumber(value['contextForSureMatch']),
  };
}

function readRule(rule: Readonly<Record<string, unknown>>): MatchedRule | undefined {
  const id = readString(rule['id']);
  if (!id) return undefined;
  const category = readObject(rule['category']);
  return {
    id,
    subId: readString(rule['subId']),
    description: readString(rule['description']),
    issueType: readString(rule['issueType']),
    categoryId: readString(category['id']),
    categoryName: readString(category['name']),
    urls: readList(rule['urls'], readUrl),
    tags: readList(rule['tags'], readString),
    isPremium: readBoolean(rule['isPremium']) ?? false,
  };
}

/** Servers before 3.7 answer with strings. */
function readReplacement(value: unknown): Replacement | undefined {
  if (typeof value === 'string') return { value, shortDescription: undefined };
  const replacement = readObject(value);
  const text = readString(replacement['value']);
  if (text === undefined) return undefined;
  return { value: text, shortDescription: readString(replacement['shortDescription']) };
}

/** Likewise. Only addresses that can be opened without harm. */
function readUrl(value: unknown): string | undefined {
  const url = readString(value) ?? readString(readObject(value)['value']);
  return url !== undefined && /^https?:\/\//iu.test(url) ? url : undefined;
}

const TAGGED = /(["'„“”«»‚‘’]?)<suggestion>(.*?)<\/suggestion>(["'“”«»‘’]?)/gsu;

/** `Did you mean <suggestion>their</suggestion>?`: the tags become quotes unless there are some. */
function quoteSuggestions(message: string): string {
  return message
    .replaceAll(TAGGED, (_whole, before: string, inner: string, after: string) =>
      before && after ? `${before}${inner}${after}` : `${before}“${inner}”${after}`,
    )
    .replaceAll(/<\/?suggestion>/gu, '');
}
