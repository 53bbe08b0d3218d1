import type { ByteText } from './byte-text';

// Abbreviations that a sentence goes on after, unless a word follows that mostly begins one.
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof sr jr st vs etc inc ltd co corp bros no nos vol vols ed eds rev gen col capt cmdr lt sgt gov sen rep hon mt ft ' +
    'fig figs sec dept est approx cf ie eg al e.g i.e a.m p.m u.s u.k u.n u.s.a ph.d b.a m.a jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'mon tue wed thu fri sat sun ave blvd rd min max cal calif fla ga ill ind kan mass mich minn mo pa tenn tex va wash wis ariz colo conn del'
  ).split(' '),
);
const STARTERS = new Set(
  (
    'the this that these those it its he she they we i you in on at by for from with as if when while where there here but and or so yet ' +
    'however although because after before since until during under over among one some many most each every no not both such what who why how ' +
    'my your his her our their a an mr mrs ms dr also then thus still even to please'
  ).split(' '),
);
const ENDERS =
  /(?:[.][")]|[.]\u00e2\u0080[\u0099\u009d]|[?!](?:["')]|\u00e2\u0080[\u0099\u009d])?)$/;
const ENDERS_INSIDE = /\.[[("]|[?!][[(]/;
const INTERNAL = /(?:[)'"]|\u00e2\u0080[\u0099\u009d])$/;
const INITIALS = /(?:\w\.)+\w*\./;

/** Cuts English text into sentences, each trimmed, about as the Punkt model does that Vale uses. */
export function splitSentences(text: ByteText): ByteText[] {
  const sentences: string[] = [];
  const words = [...text.matchAll(/\S+/g)];
  let begin = 0;
  for (const [index, word] of words.entries()) {
    const next = words[index + 1]?.[0];
    if (next !== undefined && !endsSentence(word[0], next)) continue;
    const end = word.index + word[0].length;
    sentences.push(text.slice(begin, end).trim());
    begin = end;
  }
  return sentences;
}

function endsSentence(word: string, next: string): boolean {
  if (word.endsWith('.') && next === '.') return false;
  const bare = next.replace(/^["'([{]+/, '').replace(/[^A-Za-z0-9]+$/, '');
  const isStarter = STARTERS.has(bare.toLowerCase());
  const isCapital = /^[A-Z]/.test(bare);
  if (/(?:\.\s?){2,}\.$/.test(word)) return isCapital || isStarter;
  if (ENDERS.test(word) || ENDERS_INSIDE.test(word)) {
    return !(INTERNAL.test(word) && /^[a-z]/.test(bare) && !isStarter);
  }
  if (!word.endsWith('.')) return false;
  const type = word
    .slice(0, -1)
    .replace(/^[^A-Za-z0-9]+/, '')
    .toLowerCase();
  const isAbbreviation =
    ABBREVIATIONS.has(type) ||
    ABBREVIATIONS.has(type.split('-').at(-1) ?? '') ||
    /^[a-z]$/.test(type) ||
    INITIALS.test(word);
  return !isAbbreviation || (isCapital && isStarter);
}
