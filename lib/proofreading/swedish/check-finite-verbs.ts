import { replaceToken } from '../germanic/germanic-rule';
import { areBeside, hasNameCapital, isWord, type Token } from '../germanic/germanic-token';
import { wordSet } from '../word-set';
import { closed, determiners } from './swedish-lists';
import type { SwedishFault } from './swedish-rule';
import type { SwedishWords } from './swedish-words';

const SUBJECTS = wordSet('jag du vi ni han hon man');
/** What a clause begins with, before its subject. */
const OPENERS = wordSet('att om när eftersom men så som medan innan och');
/** The infinitive goes with them, wherever in the sentence they stand. */
const GOVERNORS =
  /^(?:kan|kunde|ska|skall|skulle|vill|ville|måste|bör|borde|får|fick|låt|låter|lät|be|ber|bad|ser|såg|hör|hörde|kommer|brukar|behöver|måtte|må|kunna|vilja|behöva|få|slipper|hinner|orkar|vågar|törs|tänker|försöker|lär)$/u;
const PASTS: ReadonlyMap<string, string> = new Map(
  `fick fått, gick gått, blev blivit, kom kommit, såg sett, tog tagit, gav gett, skrev skrivit, gjorde gjort, sa sagt,
  hörde hört, stod stått, visste vetat, drog dragit, bröt brutit, försvann försvunnit, hann hunnit, lade lagt, bad bett`
    .split(/,\s+/u)
    .flatMap((pair): [string, string][] => {
      const [past = '', supine = ''] = pair.trim().split(' ');
      return [[past, supine]];
    }),
);

/** `Tullen behöva en kopia`, `att du aktivera det`, `när vi har fick den`: a form that no subject has. */
export function checkFiniteVerbs(
  tokens: readonly Token[],
  words: SwedishWords,
): readonly SwedishFault[] {
  return tokens.flatMap(
    (_, index) => checkPast(tokens, index) ?? checkInfinitive(tokens, index, words) ?? [],
  );
}

/** After `har` with its subject before it, at the beginning of a clause: `det vi har kom i går` is right. */
function checkPast(tokens: readonly Token[], index: number): SwedishFault | undefined {
  const [subject, have, past] = tokens.slice(index - 2, index + 1);
  const supine = PASTS.get(past?.lower ?? '');
  if (!subject || !have || !past || supine === undefined) return undefined;
  if (!/^(?:har|hade)$/u.test(have.lower) || !SUBJECTS.has(subject.lower)) return undefined;
  if (!areBeside(subject, have) || !areBeside(have, past)) return undefined;
  const before = tokens[index - 3];
  const isBeginning =
    !before || (isWord(before) && OPENERS.has(before.lower) && before.lower !== 'som');
  return isBeginning ? replaceToken('participle-after-have', past, [supine]) : undefined;
}

function checkInfinitive(
  tokens: readonly Token[],
  index: number,
  words: SwedishWords,
): SwedishFault | undefined {
  const verb = tokens[index];
  const subject = tokens[index - 1];
  if (!verb || !subject || !areBeside(subject, verb) || hasNameCapital(verb)) return undefined;
  if (closed.has(verb.lower) || !verb.lower.endsWith('a')) return undefined;
  const next = tokens[index + 1];
  // `Filen meta.xml`
  if (next && isWord(tokens[index + 2]) && tokens[index + 2]?.start === next.end) return undefined;
  const isOther = next?.kind === 'gap' || (next?.kind === 'sign' && !/^[.,]$/u.test(next.text));
  if (isOther) return undefined;
  const { isInfinitive, infinitives, nouns, adjectives } = words.read(verb.lower);
  if (!isInfinitive || infinitives.length > 0 || nouns.length > 0 || adjectives.length > 0)
    return undefined;
  if (words.isWord(verb.lower.slice(0, -1)) && words.isWord(`${verb.lower.slice(0, -1)}t`)) {
    // `öppna`, `rätta`: adjectives too.
    if (words.isWord(`${verb.lower.slice(0, -1)}are`)) return undefined;
  }
  // `vi vill att du`: a clause of its own.
  const isClause = /^(?:att|när|eftersom|medan|innan)$/u.test(tokens[index - 2]?.lower ?? '');
  if (!isClause && tokens.slice(0, index).some(({ lower }) => GOVERNORS.test(lower)))
    return undefined;
  if (!isSubject(tokens, index - 1, words)) return undefined;
  const right = [`${verb.lower}r`, `${verb.lower.slice(0, -1)}er`].find((one) =>
    words.read(one).infinitives.includes(verb.lower),
  );
  return right === undefined ? undefined : replaceToken('present-of-verb', verb, [right]);
}

/** A pronoun or a definite noun, with nothing of its clause before it but the word that opens it. */
function isSubject(tokens: readonly Token[], at: number, words: SwedishWords): boolean {
  const subject = tokens[at];
  if (!subject) return false;
  const isPronoun = SUBJECTS.has(subject.lower);
  const { nouns } = words.read(subject.lower);
  const isNoun =
    !closed.has(subject.lower) &&
    nouns.length > 0 &&
    nouns.every(({ isDefinite, isGenitive }) => isDefinite && !isGenitive);
  if (!isPronoun && !isNoun) return false;
  const before = tokens[at - 1];
  if (!before) return true;
  if (before.kind !== 'word') return before.text === ',' && isPronoun && at > 2;
  if (!isPronoun && determiners.has(before.lower)) return before.isFirst;
  return OPENERS.has(before.lower) && (before.lower !== 'att' || isPronoun) && mayOpen(tokens, at);
}

/** `och`, `som` join words as well: only at the beginning of a sentence or after a sign. */
function mayOpen(tokens: readonly Token[], at: number): boolean {
  const opener = tokens[at - 1];
  if (!opener) return false;
  if (!/^(?:och|som|så|men|innan|om)$/u.test(opener.lower)) return true;
  const before = tokens[at - 2];
  return opener.isFirst || before?.text === ',';
}
