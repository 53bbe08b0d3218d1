import { replaceToken, replaceTokens } from '../germanic/germanic-rule';
import { endsPart, hasCapital, isWord, startOfPart, type Token } from '../germanic/germanic-token';
import { wordSet } from '../word-set';
import type { GermanFault, GermanWords } from './german-rule';

const OPENERS = wordSet('weil dass ob obwohl sodass');
const FINITES = wordSet('ist sind war waren hat wird kann können muss müssen konnte wurde');
/** After the verb they show that its clause goes on and has not ended with it. */
const GOES_ON = wordSet(
  'nicht leider noch schon bereits sehr jetzt heute erst immer zurzeit derzeit',
);
const JOINING = wordSet('und oder aber sondern sowie bzw als wie je desto');
const MORE_VERBS = wordSet(
  'ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können konnte konnten muss müssen soll sollen sollte will wollen würde würden habe bin worden sein',
);

/** `weil die IBAN war nicht gültig`, `dass der Fahrer unfreundlich wahr`, `Wen Sie Hilfe brauchen`. */
export function checkVerbPlace(
  tokens: readonly Token[],
  words: GermanWords,
): readonly GermanFault[] {
  return tokens.flatMap(
    (token, index) =>
      checkClause(tokens, index, words) ??
      checkWahr(tokens, index, words) ??
      (isWenn(tokens, index) ? [replaceToken('wenn-not-wen', token, ['Wenn'])] : []),
  );
}

/** A verb in the second place of a clause that has it last. */
function checkClause(
  tokens: readonly Token[],
  index: number,
  words: GermanWords,
): readonly GermanFault[] | undefined {
  const opener = tokens[index];
  if (!opener || !OPENERS.has(opener.lower)) return undefined;
  const length = tokens.slice(index).findIndex((token) => endsPart(token));
  if (length < 0 || !/^[.,!;]$/u.test(tokens[index + length]?.text ?? '')) return undefined;
  const part = tokens.slice(index + 1, index + length);
  const at = part.findIndex(({ lower }) => FINITES.has(lower));
  const verb = part[at];
  const rest = part.slice(at + 1);
  const [next] = rest;
  const last = rest.at(-1);
  if (at < 1 || at > 4 || !verb || !next || !last || rest.length > 6) return undefined;
  if (!part.every((token) => isWord(token)) || part.some(({ lower }) => JOINING.has(lower)))
    return undefined;
  if (rest.some(({ lower }) => MORE_VERBS.has(lower)) || hasCapital(last)) return undefined;
  const isParticiple = /^\p{Ll}*ge\p{Ll}+(?:t|en)$/u.test(last.text);
  const isEnd =
    isParticiple ||
    words.readForms(last.lower).some(({ by, flags }) => by === undefined && flags.has('A'));
  const isSure = GOES_ON.has(next.lower) || (rest.length === 1 && isParticiple);
  if (!isEnd || !isSure) return undefined;
  const moved = [...rest, verb].map(({ text }) => text).join(' ');
  return [replaceTokens('verb-last', [verb, last], moved)];
}

/** `wahr` last in a clause that has no verb. */
function checkWahr(
  tokens: readonly Token[],
  index: number,
  words: GermanWords,
): readonly GermanFault[] | undefined {
  const token = tokens[index];
  if (token?.text !== 'wahr' || !endsPart(tokens[index + 1])) return undefined;
  const [opener, ...part] = tokens.slice(startOfPart(tokens, index), index);
  if (!opener || part.length === 0 || !/^(?:dass|weil|ob|obwohl|als|wenn)$/u.test(opener.lower))
    return undefined;
  const hasVerb = part.some(
    ({ lower, text }) =>
      MORE_VERBS.has(lower) ||
      (text === lower && words.readForms(lower).some(({ by }) => /^[IXYZ]$/u.test(by ?? ''))),
  );
  return hasVerb ? undefined : [replaceToken('war-not-wahr', token, ['war'])];
}

/** `Wen Sie Hilfe brauchen, …` asks nothing. */
function isWenn(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  return (
    token?.text === 'Wen' &&
    token.isFirst &&
    /^(?:Sie|wir|ich|du|ihr|es|er)$/u.test(next?.text ?? '') &&
    tokens.some(({ text }) => text === ',') &&
    tokens.at(-1)?.text !== '?'
  );
}
