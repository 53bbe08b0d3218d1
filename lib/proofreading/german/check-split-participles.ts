import { replaceTokens } from '../germanic/germanic-rule';
import { areBeside, endsPart, type Token } from '../germanic/germanic-token';
import { wordSet } from '../word-set';
import type { GermanFault, GermanWords } from './german-rule';

const PARTICLES = wordSet(
  'an ab auf aus ein nach vor zu zurück weiter um durch her hin hinzu fest bei weg los fort bereit',
);
/** They go with a particle before the participle: `von da an geschlossen`. */
const WITH_PARTICLE = wordSet('da nun jetzt hier dort anfang ab von beginn heute montag');
const AFTER = wordSet(
  'haben hat habe hatte hatten wird werden wurde wurden worden ist sind war waren und',
);

/** `an geschaut`, `zurück geschickt`: a participle is one word with its particle. */
export function checkSplitParticiples(
  tokens: readonly Token[],
  words: GermanWords,
): readonly GermanFault[] {
  return tokens.flatMap((particle, index) => {
    const participle = tokens[index + 1];
    if (!participle || !PARTICLES.has(particle.text) || !areBeside(particle, participle)) return [];
    if (!/^ge\p{Ll}{2,}(?:t|en)$/u.test(participle.text)) return [];
    const before = tokens[index - 1];
    if (!before || WITH_PARTICLE.has(before.lower) || !areBeside(before, particle)) return [];
    const next = tokens[index + 2];
    if (!(endsPart(next) || AFTER.has(next?.lower ?? ''))) return [];
    // `von der Adresse aus genutzt`
    if (
      /^(?:aus|an|ab)$/u.test(particle.text) &&
      tokens.slice(0, index).some(({ lower }) => /^vo[nm]$/u.test(lower))
    )
      return [];
    const joined = `${particle.lower}${participle.lower}`;
    const isListed = words.readForms(joined).some(({ by }) => by === undefined || by === 'A');
    return isListed ? [replaceTokens('split-participle', [particle, participle], joined)] : [];
  });
}
