import type { DutchWords } from './dutch-words';

/** The infinitive, which `wij` has too, of a stem as it stands after `ik`; undefined where the dictionary has none. */
export function infinitiveOf(stem: string, words: DutchWords): string | undefined {
  const doubled = stem.replace(/(?<=[^aeiou][aeiou])([bdfgklmnprst])$/u, '$1$1');
  const short = stem.replace(/([aeou])\1([^aeiou])$/u, '$1$2');
  const voiced = short.replace(/f$/u, 'v').replace(/s$/u, 'z');
  return [voiced, short, doubled, stem]
    .map((one) => (/[aeo]$/u.test(one) ? `${one}${one.slice(-1)}n` : `${one}en`))
    .concat(`${stem}n`)
    .find((one) => words.read(one).isInfinitive);
}
