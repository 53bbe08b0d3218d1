import type {
  AnsweredLanguage,
  CheckAnswer,
  DetectedLanguage,
  IgnoredRange,
  Software,
  TextRange,
} from './check-answer.ts';
import { LanguageToolError } from './languagetool-error.ts';
import { readMatch } from './read-match.ts';
import {
  isObject,
  readBoolean,
  readJson,
  readList,
  readNumber,
  readObject,
  readString,
} from './read-values.ts';

/**
 * Reads what `/v2/check` answered about a text of that width, from any server since version 3.4.
 * What cannot be read costs its match or its field and nothing else; without a list of matches it is
 * no answer.
 */
export function readCheckAnswer(body: string, width: number): CheckAnswer {
  const answer = readJson(body);
  if (!isObject(answer) || !Array.isArray(answer['matches']))
    throw new LanguageToolError({ kind: 'not-languagetool' });
  const warnings = readObject(answer['warnings']);
  return {
    software: readSoftware(readObject(answer['software'])),
    language: readLanguage(readObject(answer['language'])),
    matches: readList(answer['matches'], (match) => readMatch(match, width)),
    sentenceRanges: readList(answer['sentenceRanges'], (range) => readPair(range, width)),
    ignoreRanges: readList(answer['ignoreRanges'], (range) => readIgnored(range, width)),
    incomplete:
      warnings['incompleteResults'] === true
        ? { reason: readString(warnings['incompleteResultsReason']) }
        : undefined,
  };
}

function readSoftware(software: Readonly<Record<string, unknown>>): Software {
  return {
    name: readString(software['name']),
    version: readString(software['version']),
    buildDate: readString(software['buildDate']),
    premium: readBoolean(software['premium']),
  };
}

function readLanguage(language: Readonly<Record<string, unknown>>): AnsweredLanguage {
  return {
    code: readString(language['code']),
    name: readString(language['name']),
    detected: readDetected(language['detectedLanguage']),
  };
}

function readDetected(value: unknown): DetectedLanguage | undefined {
  const detected = readObject(value);
  const code = readString(detected['code']);
  if (code === undefined) return undefined;
  return {
    code,
    name: readString(detected['name']),
    confidence: readNumber(detected['confidence']),
    source: readString(detected['source']),
  };
}

function readPair(value: unknown, width: number): TextRange | undefined {
  if (!Array.isArray(value)) return undefined;
  return toRange(value[0], value[1], width);
}

function readIgnored(value: unknown, width: number): IgnoredRange | undefined {
  const ignored = readObject(value);
  const range = toRange(ignored['from'], ignored['to'], width);
  return range && { ...range, languageCode: readString(readObject(ignored['language'])['code']) };
}

function toRange(from: unknown, to: unknown, width: number): TextRange | undefined {
  const start = readNumber(from);
  const end = readNumber(to);
  if (start === undefined || end === undefined) return undefined;
  if (!Number.isInteger(start) || !Number.isInteger(end)) return undefined;
  return start >= 0 && start <= end && end <= width ? { start, end } : undefined;
}
