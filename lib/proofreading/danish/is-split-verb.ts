import { wordSet } from '../word-set';
import { mayBe, verbForms, type Token } from './danish-token';
import type { SplitPair } from './split-pair';

const PARTICLES = wordSet('tilbage ned op ud ind frem bort gennem');
const BEFORE_VERBS = wordSet(
  'bliver blev blevet blive er var har havde være kan skal vil må at ikke allerede nu',
);

/** `tilbage betalt`, `ned sættes`: right apart only after the verb. */
export function isSplitVerb({ before, token, next, joined, lexicon }: SplitPair): boolean {
  if (!PARTICLES.has(token.lower) || !BEFORE_VERBS.has(before?.lower ?? '')) return false;
  if (!mayFollowParticle(next) || mayBe(next, 'noun')) return false;
  return lexicon.isListed(joined) && lexicon.formsOf(joined).some(({ kind }) => kind !== 'noun');
}

function mayFollowParticle(token: Token): boolean {
  return verbForms(token).some(
    ({ form, isPassive }) => form === 'participle' || (form === 'infinitive' && isPassive),
  );
}
