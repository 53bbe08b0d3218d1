import { areBeside, endsPart, isWord, type Token } from '../germanic/germanic-token';
import { fault } from '../romance/romance-fault';
import { clitics, prepositions } from './spanish-lists';
import type { SpanishFault, SpanishRule } from './spanish-rule';
import type { SpanishWords } from './spanish-words';

/** What stands before an infinitive is joined to its end: `enviarlo`. */
const BEFORE_INFINITIVE = /^(?:la|lo|las|le|les|me|te|nos)$/u;
const JOINED =
  /^(?<verb>\p{Ll}+(?:[aeií]r|ndo))(?:(?:me|te|se|nos)?(?<clitic>me|te|se|nos|l[aeo]s?))$/u;
const MODAL =
  /^(?:pued[aeo]s?|podemos|pueden|podr(?:á|ás|emos|án|ía|ías|ían)|deb[eo]s?|debemos|deben|deberá|deberás|debería|quier[eo]s?|queremos|quieren|suele|suelen)$/u;

/** `lo puedes seguirlo`, `la instalar`, `contesta me a este mensaje`, `le lo enviamos`. */
export const checkPronouns: SpanishRule = (tokens, words) =>
  tokens.flatMap((token, index): readonly SpanishFault[] => {
    const next = tokens[index + 1];
    if (!isWord(token) || !next || !areBeside(token, next)) return [];
    return (
      saidTwice(tokens, index) ??
      beforeInfinitive(tokens, index, words) ??
      behindVerb(tokens, index, words) ??
      insteadOfSe(tokens, index, words) ??
      []
    );
  });

function saidTwice(tokens: readonly Token[], index: number): readonly SpanishFault[] | undefined {
  const [clitic, modal] = tokens.slice(index, index + 2);
  const isGoing =
    /^(?:voy|vas?|vamos|van)$/u.test(modal?.lower ?? '') && tokens[index + 2]?.lower === 'a';
  const infinitive = tokens[index + (isGoing ? 3 : 2)];
  if (!clitic || !modal || !infinitive || !clitics.has(clitic.lower)) return undefined;
  if (!isGoing && (!MODAL.test(modal.lower) || !areBeside(modal, infinitive))) return undefined;
  const joined = JOINED.exec(infinitive.lower)?.groups;
  if (joined?.['clitic'] !== clitic.lower) return undefined;
  const right = `${modal.lower} ${isGoing ? 'a ' : ''}${infinitive.lower}`;
  return fault('pronoun-place', tokens.slice(index, tokens.indexOf(infinitive) + 1), [right]);
}

function beforeInfinitive(
  tokens: readonly Token[],
  index: number,
  words: SpanishWords,
): readonly SpanishFault[] | undefined {
  const [clitic, verb] = tokens.slice(index, index + 2);
  if (!clitic || !verb || !BEFORE_INFINITIVE.test(clitic.lower)) return undefined;
  const { infinitiveOf, isNominal, verbs } = words.read(verb.lower);
  if (infinitiveOf === undefined || isNominal || verbs.length > 0) return undefined;
  if (/^(?:poder|deber|ser|haber|parecer|estar)$/u.test(verb.lower)) return undefined;
  return fault('pronoun-place', [clitic, verb], [`${verb.lower}${clitic.lower}`]);
}

/** A pronoun behind its verb is joined to it; before a preposition or at the end it belongs to no other. */
function behindVerb(
  tokens: readonly Token[],
  index: number,
  words: SpanishWords,
): readonly SpanishFault[] | undefined {
  const [verb, clitic, next] = tokens.slice(index, index + 3);
  if (!verb || !clitic || !/^(?:me|nos)$/u.test(clitic.lower)) return undefined;
  if (!endsPart(next) && !(next && prepositions.has(next.lower))) return undefined;
  const { verbs, infinitiveOf } = words.read(verb.lower);
  const isOrder = verbs.some(
    ({ tense, person, isPlural }) =>
      person === 3 && !isPlural && (tense === 'present' || tense === 'subjunctive'),
  );
  if (!isOrder && infinitiveOf === undefined) return undefined;
  const joined = `${infinitiveOf === undefined ? stressed(verb.lower) : verb.lower}${clitic.lower}`;
  return fault('pronoun-place', [verb, clitic], [joined]);
}

/** `contesta` and `me` are `contéstame`: the stress stays where it was. */
function stressed(verb: string): string {
  const vowels = [...verb.matchAll(/[aeiouáéíóú]+/gu)];
  const group = vowels.at(-2);
  if (!group || /[áéíóú]/u.test(verb)) return verb;
  const strong = /[aeo]/u.exec(group[0])?.index ?? group[0].length - 1;
  const at = group.index + strong;
  const accent: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú' };
  return verb.slice(0, at) + (accent[verb[at] ?? ''] ?? verb[at]) + verb.slice(at + 1);
}

/** `le lo` is `se lo`. */
function insteadOfSe(
  tokens: readonly Token[],
  index: number,
  words: SpanishWords,
): readonly SpanishFault[] | undefined {
  const [first, second, verb] = tokens.slice(index, index + 3);
  if (!first || !second || !verb || !/^les?$/u.test(first.lower)) return undefined;
  if (!/^l[ao]s?$/u.test(second.lower) || !areBeside(second, verb)) return undefined;
  const { verbs, isNominal } = words.read(verb.lower);
  return verbs.length > 0 && !isNominal
    ? fault('pronoun-place', [first, second], [`se ${second.lower}`])
    : undefined;
}
