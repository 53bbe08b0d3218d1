import {
  areBeside,
  endsPart,
  hasNameCapital,
  isWord,
  type Token,
} from '../germanic/germanic-token';
import { fault } from '../romance/romance-fault';
import { genderOf, isKnownNoun, readSubject } from './noun-phrase';
import { adverbs, noAdjectives, prepositions, singularDeterminers } from './spanish-lists';
import type { SpanishFault, SpanishRule } from './spanish-rule';
import type { SpanishWords } from './spanish-words';

const BE = /^(?:está|estaba|estará|estuvo|esté|sigue|seguirá|queda|quedará|quedó)$/u;
const BE_MANY = /^(?:están|estaban|estarán|estuvieron|estén|siguen|quedan|quedarán|quedaron)$/u;
/** With a participle only: what somebody is may be another noun. */
const IS = /^(?:es|fue|era|será|sea|sería)$/u;
const ARE = /^(?:son|fueron|eran|serán|sean|serían)$/u;

/** `su cuenta está activo`, `los artículos están agotado`, `el peso indicada`. */
export const checkAdjectives: SpanishRule = (tokens, words) =>
  tokens.flatMap((_, index) => [
    ...predicate(tokens, index, words),
    ...besideNoun(tokens, index, words),
  ]);

function predicate(
  tokens: readonly Token[],
  index: number,
  words: SpanishWords,
): readonly SpanishFault[] {
  const subject = readSubject(tokens, index, words);
  if (!subject) return [];
  let at = subject.end;
  while (/^(?:no|ya|se|le|les|nos|también|todavía|aún)$/u.test(tokens[at]?.lower ?? '')) at += 1;
  let { lower: verb = '' } = tokens[at] ?? {};
  if (/^(?:ha|han|había|habían)$/u.test(verb) && tokens[at + 1]?.lower === 'sido') {
    verb = verb.endsWith('n') ? 'fueron' : 'fue';
    at += 1;
  }
  const isBe = subject.isPlural ? BE_MANY.test(verb) : BE.test(verb);
  const isIs = subject.isPlural ? ARE.test(verb) : IS.test(verb);
  if (!isBe && !isIs) return [];
  at += 1;
  while (
    adverbs.has(tokens[at]?.lower ?? '') ||
    /mente$|^(?:muy|bien|mal|más)$/u.test(tokens[at]?.lower ?? '')
  )
    at += 1;
  const adjective = tokens[at];
  if (!isWord(adjective) || hasNameCapital(adjective) || tokens[at + 1]?.lower === 'que') return [];
  if (!isBent(adjective, words, isIs)) return [];
  return agree(adjective, subject, words);
}

function isBent({ lower }: Token, words: SpanishWords, onlyParticiple: boolean): boolean {
  if (noAdjectives.has(lower) || !/[oa]s?$/u.test(lower)) return false;
  const { participleOf, isNominal } = words.read(lower);
  if (participleOf !== undefined) return true;
  if (onlyParticiple || !isNominal) return false;
  const stem = lower.replace(/[oa]s?$/u, '');
  return [`${stem}o`, `${stem}a`, `${stem}os`, `${stem}as`].every(
    (form) => words.read(form).isNominal,
  );
}

function agree(
  token: Token,
  { isPlural, gender }: { readonly isPlural: boolean; readonly gender: 'o' | 'a' | undefined },
  words: SpanishWords,
): readonly SpanishFault[] {
  const [, stem = '', own = '', s = ''] = /^(.*)([oa])(s?)$/u.exec(token.lower) ?? [];
  const right = `${stem}${gender ?? own}${isPlural ? 's' : ''}`;
  return right === `${stem}${own}${s}` || !words.isWord(right)
    ? []
    : fault('adjective', [token], [right]);
}

/** `entrada` and `pedido` are participles too. */
function isNoun(word: string, { read }: SpanishWords): boolean {
  return !prepositions.has(word) && (read(word).isNominal || read(word).participleOf !== undefined);
}

/** Whether the participle may go with this noun, by number and gender. */
function mayBe(noun: string, participle: string): boolean {
  if (noun.endsWith('s') !== participle.endsWith('s')) return false;
  if (/os?$/u.test(noun))
    return /os?$/u.test(participle) || /^(?:mano|foto|moto|radio)/u.test(noun);
  return true;
}

/** A participle right behind its noun, where no other noun before it may have it. */
function besideNoun(
  tokens: readonly Token[],
  index: number,
  words: SpanishWords,
): readonly SpanishFault[] {
  const [determiner, noun, participle] = tokens.slice(index, index + 3);
  if (!determiner || !noun || !participle || !singularDeterminers.has(determiner.lower)) return [];
  if (!areBeside(determiner, noun) || !areBeside(noun, participle)) return [];
  if (hasNameCapital(noun) || hasNameCapital(participle)) return [];
  const { participleOf, verbs } = words.read(participle.lower);
  if (participleOf === undefined || verbs.length > 0 || noAdjectives.has(participle.lower))
    return [];
  const ofNoun = words.read(noun.lower);
  // `la` is a pronoun too.
  const mayBeVerb = ofNoun.verbs.length > 0 && determiner.lower === 'la';
  if (!isKnownNoun(noun) && (!ofNoun.isNominal || mayBeVerb)) return [];
  if (/^(?:vez|que|parte|poco|tanto)$/u.test(noun.lower) || noun.lower.endsWith('s')) return [];
  const gender = genderOf(determiner, noun);
  const start =
    tokens.slice(0, index).findLastIndex((token) => endsPart(token) || token.kind === 'gap') + 1;
  const before = tokens
    .slice(start, index)
    .some(({ lower }) => isNoun(lower, words) && mayBe(lower, participle.lower));
  if (gender === undefined || before) return [];
  return agree(participle, { isPlural: false, gender }, words);
}
