import { wordSet } from '../word-set';
import { isSubject } from './clause-parts';
import type { DanishFault } from './danish-rule';
import { isOnly, verbForms } from './danish-token';
import { determiners, objects } from './danish-words';
import { replaceByForm } from './replace-word';
import type { VerbPlace } from './verb-place';

/** They end in -s and are no passive: `så ses vi`, `det synes jeg`. */
const ACTIVE_IN_S = wordSet(
  'synes ses mødes høres tales skændes findes lykkes mindes trives følges håbes enes slås nødes længes omgås færdes',
);

/** `så rettes jeg den`: with an object after the subject nobody is acted upon. */
export function checkNoPassive({
  tokens,
  index,
  token,
  next,
  lexicon,
}: VerbPlace): DanishFault | undefined {
  if (!next || !isSubject(next) || ACTIVE_IN_S.has(token.lower) || !isOnly(token, 'verb'))
    return undefined;
  const verbs = verbForms(token).filter(
    ({ isPassive, form }) => isPassive && form !== 'infinitive',
  );
  if (verbs.length === 0 || !verbForms(token).every(({ isPassive }) => isPassive)) return undefined;
  const object = tokens[index + 2]?.lower ?? '';
  const isObject = determiners.has(object) || objects.has(object) || /(?:en|et|ne)$/u.test(object);
  if (!isObject) return undefined;
  const form = verbs[0]?.form === 'past' ? 'past' : 'present';
  return replaceByForm({
    rule: 'no-passive',
    token,
    names: [next.text, token.text],
    readings: verbs,
    wanted: { kind: 'verb', form },
    lexicon,
  });
}
