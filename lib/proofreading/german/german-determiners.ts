import type { Token } from '../germanic/germanic-token';
import { wordSet } from '../word-set';
import type { NounReading } from './german-nouns';

/** What a word before a noun asks of it. */
type Demand = 'feminine' | 'feminine-or-plural' | 'not-feminine' | 'not-feminine-or-plural';

const DEMANDS: ReadonlyMap<string, Demand> = new Map([
  ...all('feminine', 'eine keine jede zur'),
  ...all('feminine-or-plural', 'die ihre unsere meine deine eure diese'),
  ...all('not-feminine', 'das ein kein ihr unser mein dein euer einem ihrem unserem meinem deinem'),
  ...all('not-feminine', 'diesem jedem keinem dem im zum beim vom am ins ans'),
  ...all('not-feminine', 'einen jeden'),
  ...all('not-feminine-or-plural', 'den ihren unseren meinen deinen diesen keinen'),
]);

/** `der` goes with nearly all nouns, and so do these. */
const OTHERS = wordSet(
  'der einer ihrer unserer meiner dieser jeder keiner des eines ihres unseres dieses jedes keines',
);

function all(demand: Demand, words: string): (readonly [string, Demand])[] {
  return words.split(' ').map((word) => [word, demand]);
}

export function isDeterminer({ lower }: Token): boolean {
  return DEMANDS.has(lower) || OTHERS.has(lower);
}

/** A determiner that tells what noun may come. */
export function isTelling({ lower, isFirst }: Token): boolean {
  return DEMANDS.has(lower) || (isFirst && lower === 'der');
}

/** The determiner and the noun go together, as far as the dictionary knows. */
export function goTogether({ lower, isFirst }: Token, readings: readonly NounReading[]): boolean {
  // `Der Kundin Auftrag`, with the genitive first, is no prose of today.
  const demand = isFirst && lower === 'der' ? 'not-feminine' : DEMANDS.get(lower);
  return demand === undefined || readings.some((reading) => isMet(demand, lower, reading));
}

function isMet(demand: Demand, lower: string, { form, isFeminine }: NounReading): boolean {
  if (form === 'combining' || form === 'genitive') return false;
  if (form === 'plural') return demand.endsWith('-or-plural');
  if (form === 'oblique') {
    // `dem Kunden`, `die Kunden`, not `ein Kunden`.
    return demand.endsWith('-or-plural') || /(?:em|en|m)$/u.test(lower);
  }
  return isFeminine === undefined || isFeminine === demand.startsWith('feminine');
}
