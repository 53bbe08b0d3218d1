import { isWord, type Token } from '../germanic/germanic-token';
import { fault } from '../romance/romance-fault';
import { wordSet } from '../word-set';
import {
  adverbs,
  clitics,
  pluralDeterminers,
  prepositions,
  singularDeterminers,
} from './spanish-lists';
import type { SpanishFault, SpanishRule } from './spanish-rule';
import type { SpanishVerb } from './spanish-verb';
import type { SpanishWords } from './spanish-words';

/** What ends in `que` and wishes, asks or doubts, so that the verb after it does not state. */
const WISH =
  /(?:^|[^\p{L}])(?:hace falta|hará falta|es (?:muy )?(?:necesario|importante|posible|preferible|imprescindible|mejor|normal|conveniente|recomendable)|(?<!lo )para|antes de|sin|a menos|con tal de|(?:le|les|te|os) (?:ruego|rogamos|pido|pedimos|aconsejo|aconsejamos|recomiendo|recomendamos|sugiero|sugerimos)|rogamos|recomendamos|aconsejamos|sugerimos|quiere|quieres|quieren|quiero|queremos|prefiere|prefieres|prefiero|preferimos|necesito|necesita|necesitas|necesitamos|(?:me|nos) (?:alegra|alegramos de|encanta|gustaría)) que$/u;
const PEOPLE = wordSet('usted ustedes uno una tú alguien nadie todo todos él ella ellos ellas');
const STATES = new Set(['present', 'preterite', 'future']);

/** `es necesario que alguien está en casa`; `si se mudará`. */
export const checkMood: SpanishRule = (tokens, words) =>
  tokens.flatMap((token, index): readonly SpanishFault[] => {
    if (token.lower === 'que') return afterWish(tokens, index, words);
    return token.lower === 'si' && token.isFirst ? afterIf(tokens, index, words) : [];
  });

function afterWish(
  tokens: readonly Token[],
  index: number,
  words: SpanishWords,
): readonly SpanishFault[] {
  const before = tokens.slice(Math.max(0, index - 4), index + 1);
  if (!WISH.test(before.map(({ lower }) => lower).join(' '))) return [];
  const verb = verbAfter(tokens, index + 1, words);
  if (!verb) return [];
  const { verbs, isNominal, participleOf } = words.read(verb.lower);
  // No noun follows `que` and a pronoun.
  const mayBeNoun = isNominal && !/^(?:que|no|[mtsn]e|nos|l[aeo]s?)$/u.test(beforeOf(tokens, verb));
  if (mayBeNoun || participleOf !== undefined || verbs.length === 0) return [];
  if (verbs.some(({ tense }) => !STATES.has(tense))) return [];
  const suggestions = verbs.flatMap((one) => words.inflect({ ...one, tense: 'subjunctive' }) ?? []);
  return suggestions.length === 0 ? [] : fault('mood', [verb], [...new Set(suggestions)]);
}

/** The verb of the clause: after its subject, pronouns and `no`. */
function verbAfter(tokens: readonly Token[], from: number, words: SpanishWords): Token | undefined {
  let at = from;
  const first = tokens[at]?.lower ?? '';
  const second = tokens[at + 1];
  const isNoun =
    isWord(second) &&
    (singularDeterminers.has(first) || pluralDeterminers.has(first)) &&
    words.read(second.lower).isNominal;
  if (isNoun) at += 2;
  else if (PEOPLE.has(first)) at += 1;
  while (clitics.has(tokens[at]?.lower ?? '') || adverbs.has(tokens[at]?.lower ?? '')) at += 1;
  const verb = tokens[at];
  return isWord(verb) && !prepositions.has(verb.lower) ? verb : undefined;
}

function beforeOf(tokens: readonly Token[], token: Token): string {
  return tokens[tokens.indexOf(token) - 1]?.lower ?? '';
}

const CONDITIONS = new Set(['future', 'conditional']);

/** After `si` at the beginning of a sentence comes neither what will be nor what would be. */
function afterIf(
  tokens: readonly Token[],
  index: number,
  words: SpanishWords,
): readonly SpanishFault[] {
  const verb = verbAfter(tokens, index + 1, words);
  if (!verb) return [];
  const { verbs } = words.read(verb.lower);
  if (verbs.length === 0 || verbs.some(({ tense }) => !CONDITIONS.has(tense))) return [];
  // `¿Si será verdad?`
  if (tokens.some(({ text }) => text === '?')) return [];
  const present = (one: SpanishVerb) => words.inflect({ ...one, tense: 'present' }) ?? [];
  const suggestions = verbs.flatMap(present);
  return suggestions.length === 0 ? [] : fault('mood', [verb], [...new Set(suggestions)]);
}
