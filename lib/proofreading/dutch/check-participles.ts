import { replaceToken } from '../germanic/germanic-rule';
import { areBeside, endsPart, isWord, startOfPart, type Token } from '../germanic/germanic-token';
import { wordSet } from '../word-set';
import { auxiliaries, determiners, perfects } from './dutch-lists';
import type { DutchFault } from './dutch-rule';
import type { DutchWords } from './dutch-words';

const OPENERS = wordSet('dat omdat nadat zodra totdat doordat');
/** Another clause may begin with them. */
const CLAUSES = wordSet(
  'doordat nadat totdat zodat dat die wat wie als of en maar want waar hoe omdat wanneer welke zodra dus waarbij indien zoals',
);
const PERSONS = wordSet('u hij zij ze je jij men we wij ik iemand');
const SUBJECTS = wordSet('dat dit hij u wie zij men');
const AFTER_PARTICIPLE = wordSet('door op bij in binnen aan met voor van tot via naar en of per');

/** `is gebeurt`, `het bedrag is terugbetaalt`; and `dat betekend`, `het systeem herkend de code`. */
export function checkParticiples(
  tokens: readonly Token[],
  words: DutchWords,
): readonly DutchFault[] {
  return tokens.flatMap((token, index): readonly DutchFault[] => {
    if (!isWord(token) || token.lower.length < 6) return [];
    const last = token.lower.at(-1);
    const stem = token.lower.slice(0, -1);
    if (last === 't') {
      const participle = `${stem}d`;
      const isThird =
        words.read(token.lower).stemOfThird !== undefined && !words.read(token.lower).isParticiple;
      const isWrong =
        isThird && words.read(participle).isParticiple && isAfterPerfect(tokens, index, words);
      return isWrong ? [replaceToken('participle', token, [participle])] : [];
    }
    if (last !== 'd' || !words.read(token.lower).isParticiple) return [];
    const third = words.read(token.lower).isStem ? `${token.lower}t` : `${stem}t`;
    const isThird = words.read(third).stemOfThird !== undefined;
    return isThird && isFinitePlace(tokens, index, words)
      ? [replaceToken('finite-not-participle', token, [third])]
      : [];
  });
}

/** In one clause with `is`, `heeft`, `wordt`, and last in it; or before them in a clause that `dat` begins. */
function isAfterPerfect(tokens: readonly Token[], index: number, words: DutchWords): boolean {
  const start = startOfPart(tokens, index);
  const before = tokens.slice(start, index);
  const next = tokens[index + 1];
  if (next && perfects.has(next.lower)) {
    const opener = before.findLast(({ lower }) => CLAUSES.has(lower));
    if (opener === undefined || !OPENERS.has(opener.lower)) return false;
    // `dat u dit bewaart is ons advies`
    const subject = before[before.indexOf(opener) + 1]?.lower ?? '';
    return /^heb|^heeft|^had/u.test(next.lower) || !PERSONS.has(subject);
  }
  // `zijn presentatie`: whose it is.
  const at = before.findLastIndex(
    ({ lower }, place) =>
      perfects.has(lower) && !(lower === 'zijn' && isNoun(before[place + 1], words)),
  );
  if (at < 0 || !(endsPart(next) || AFTER_PARTICIPLE.has(next?.lower ?? ''))) return false;
  if (before.some(({ lower }, place) => place > at && opensClause(lower))) return false;
  // `wat het is kost`, `als u klant bent betaalt u`: two verbs stand there.
  return !before.some(
    ({ lower }, place) => place < at && /^(?:als|wanneer|indien|zodra|wie)$/u.test(lower),
  );
}

function isNoun(token: Token | undefined, words: DutchWords): boolean {
  return token !== undefined && words.read(token.lower).isNoun;
}

/** Also `waartoe`, `waarmee`. */
function opensClause(word: string): boolean {
  return CLAUSES.has(word) || word.startsWith('waar');
}

/** The verb of its clause: right after its subject, and no other verb that it may belong to. */
function isFinitePlace(tokens: readonly Token[], index: number, words: DutchWords): boolean {
  if (tokens.some(({ lower }) => auxiliaries.has(lower))) return false;
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  const token = tokens[index];
  if (!before || !token || !areBeside(before, token) || endsPart(next)) return false;
  if (!next || AFTER_PARTICIPLE.has(next.lower)) return false;
  if (SUBJECTS.has(before.lower)) {
    return (
      index === 1 ||
      before.isFirst ||
      /^(?:dus|en|maar|want|omdat)$/u.test(tokens[index - 2]?.lower ?? '')
    );
  }
  const [first] = tokens;
  if (!first) return false;
  // `Het systeem herkend uw code`, `Vanaf maandag veranderd het tarief`.
  const isNounPhrase =
    determiners.has(first.lower) && index <= 3 && words.read(before.lower).isNoun;
  const isTime =
    /^(?:vanaf|sinds|per|vandaag|morgen|daarom|helaas)$/u.test(first.lower) && index <= 3;
  const hasOther = tokens.some(
    (one, at) => at !== index && words.read(one.lower).stemOfThird !== undefined,
  );
  return (isNounPhrase || isTime) && isWord(next) && !hasOther;
}
