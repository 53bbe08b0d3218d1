import { areBeside, endsPart, isWord, type Token } from '../germanic/germanic-token';
import { fault } from '../romance/romance-fault';
import { wordSet } from '../word-set';
import { adverbs } from './spanish-lists';
import type { SpanishFault, SpanishRule } from './spanish-rule';
import type { SpanishWords } from './spanish-words';

const HAVES = wordSet(
  'he has ha hemos habéis han habías habíamos habían habré habrás habremos habrán habríamos habrían hayamos hayan haber habiendo',
);
/** They also say that there is something: `había trabajando cinco personas`. */
const THERE_IS = wordSet('había habrá habría');
const CAN = wordSet(
  'puedo puedes puede podemos pueden podría podrías podríamos podrían podrá podrás podremos podrán debes debemos deben debería deberías deberíamos deberían podido debido',
);
const AGAIN = /^v[uo]el(?:v[eoa]s?|v[ae]mos|ver(?:á|ás|emos|án)?|vieron|v[ea]n)$/u;
const BEGIN = wordSet(
  'empieza empezamos empezar empezará comienza comenzar comenzamos ayudar ayudamos ayudará aprender voy vas va vamos van iba iban',
);

/** `hemos limpiando`, `puede cancelado`, `vuelva a hace`. */
export const checkVerbForms: SpanishRule = (tokens, words) =>
  tokens.flatMap((token, index): readonly SpanishFault[] => {
    if (!isWord(token)) return [];
    const at = adverbs.has(tokens[index - 1]?.lower ?? '') ? index - 2 : index - 1;
    const governor = tokens[at];
    if (!governor || !areBeside(tokens[index - 1], token)) return [];
    return (
      afterHave(token, governor, tokens, words) ??
      afterCan(token, governor, tokens, words) ??
      afterA(token, index, tokens, words) ??
      []
    );
  });

function afterHave(
  token: Token,
  governor: Token,
  tokens: readonly Token[],
  words: SpanishWords,
): readonly SpanishFault[] | undefined {
  const isThere = THERE_IS.has(governor.lower) && endsPart(tokens[tokens.indexOf(token) + 1]);
  if (!HAVES.has(governor.lower) && !isThere) return undefined;
  const { gerundOf } = words.read(token.lower);
  const participle = gerundOf === undefined ? undefined : words.participle(gerundOf);
  return participle === undefined
    ? undefined
    : fault('participle-after-haber', [token], [participle]);
}

function afterCan(
  token: Token,
  governor: Token,
  tokens: readonly Token[],
  words: SpanishWords,
): readonly SpanishFault[] | undefined {
  if (!CAN.has(governor.lower)) return undefined;
  const { participleOf, isNominal, verbs } = words.read(token.lower);
  const isStated = verbs.length > 0 && verbs.every(({ tense }) => tense === 'present');
  // `lo que puede es`, `si puede llama`: another clause.
  const isYou = verbs.every(({ person }) => person === 2) && governor.lower.endsWith('s');
  if (isStated && isYou && !isNominal)
    return fault('infinitive', [token], [verbs[0]?.infinitive ?? '']);
  const isVerb = participleOf !== undefined && participleOf !== token.lower && !isNominal;
  // `lo mejor que puede dado el caso`
  const next = tokens[tokens.indexOf(token) + 1];
  const hasObject = next && /^(?:el|la|los|las|un|una|su|sus|tu|tus|este|esta)$/u.test(next.lower);
  const isDone = /^(?:podido|debido)$/u.test(governor.lower);
  const isRight =
    !isVerb || !token.lower.endsWith('o') || token.lower === 'dado' || !(hasObject || isDone);
  return isRight ? undefined : fault('infinitive', [token], [participleOf]);
}

/** The third person, where only the infinitive can stand: it lacks its last letter. */
function afterA(
  token: Token,
  index: number,
  tokens: readonly Token[],
  words: SpanishWords,
): readonly SpanishFault[] | undefined {
  const before = tokens[index - 1];
  const governor = tokens[index - 2];
  if (before?.lower !== 'a' || !governor || !areBeside(governor, before)) return undefined;
  if (!AGAIN.test(governor.lower) && !BEGIN.has(governor.lower)) return undefined;
  const { verbs, isNominal } = words.read(token.lower);
  const verb = verbs.find(
    ({ tense, person, isPlural }) => tense === 'present' && person === 3 && !isPlural,
  );
  return verb && !isNominal ? fault('infinitive', [token], [verb.infinitive]) : undefined;
}
