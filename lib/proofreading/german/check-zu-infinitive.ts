import { replaceTokens } from '../germanic/germanic-rule';
import { areBeside, endsPart, startOfPart, type Token } from '../germanic/germanic-token';
import { wordSet } from '../word-set';
import type { GermanFault, GermanWords } from './german-rule';

const PARTICLES = wordSet(
  `zurück heraus hinein hinaus herein aus ab ein nach durch fest herunter hinunter hoch her hin los entgegen zusammen bereit an auf mit vor
  bei um vorbei teil statt frei weg`,
);
/** Their own particle may end a clause before the infinitive: `fängt an zu regnen`. */
const WITH_PARTICLE =
  /^(?:f[aäi]ng|hör|bereit|geht|gehen|ging|reich|setz|schließ|biet|bot|nimm|nehm|nahm|geb|gib|gab|leg|dräng|ruf|forder|kündig|streng|stell)/u;
const OPENERS = wordSet('um ohne statt anstatt');
const WITHOUT_COMMA = wordSet('möglich nötig bitte notwendig');

/** `die Ware zurück zu senden`: the verb is one word, with `zu` inside. */
export function checkZuInfinitive(
  tokens: readonly Token[],
  words: GermanWords,
): readonly GermanFault[] {
  return tokens.flatMap((token, index) => {
    const [zu, verb] = tokens.slice(index + 1, index + 3);
    if (!PARTICLES.has(token.lower) || token.isFirst || zu?.lower !== 'zu' || !verb) return [];
    if (!areBeside(token, zu) || !areBeside(zu, verb) || !/^\p{Ll}+n$/u.test(verb.text)) return [];
    const joined = `${token.lower}zu${verb.lower}`;
    if (!words.isWord(joined) || !mayEnd(tokens[index + 3])) return [];
    return isInfinitiveClause(tokens, index)
      ? [replaceTokens('infinitive-with-zu', [token, verb], joined)]
      : [];
  });
}

function mayEnd(next: Token | undefined): boolean {
  return (
    endsPart(next) ||
    /^(?:und|oder|ist|sind|war|wäre|haben|hat|können|kann)$/u.test(next?.lower ?? '')
  );
}

/** After a comma, or `um`, `ohne`, with an object between and no finite verb that the particle may be of. */
function isInfinitiveClause(tokens: readonly Token[], index: number): boolean {
  const start = startOfPart(tokens, index);
  const part = tokens.slice(start, index);
  const hasOpener = part.some(({ lower }) => OPENERS.has(lower) || WITHOUT_COMMA.has(lower));
  const isAfterComma = tokens[start - 1]?.text === ',';
  if (part.length === 0 || (!hasOpener && !isAfterComma)) return false;
  return !part.some(
    ({ lower }) => WITH_PARTICLE.test(lower) || /^(?:da|hier|von|jetzt|nun)$/u.test(lower),
  );
}
