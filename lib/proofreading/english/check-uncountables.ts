import { type Token, mayBe } from './english-clause';
import { type EnglishFault, faultAt } from './english-rule';
import { uncountables, words } from './english-words';
import { nounAfter } from './find-noun';

const WRONG_PLURALS = new Map(
  [...uncountables]
    .filter(
      (word) =>
        !/^(?:news|research|progress|money|weather|music|knowledge|education|assistance|fun|luck|help|patience|health|violence|happiness|rubbish|garbage|permission|hardware)$/u.test(
          word,
        ),
    )
    .map((word) => [word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}s`, word]),
);

export function uncountable(tokens: readonly Token[], index: number): EnglishFault | undefined {
  const word = tokens[index];
  if (!word) return undefined;
  const right = WRONG_PLURALS.get(word.lower);
  if (
    right !== undefined &&
    !/^(?:evidences|clothings|traffics)$/u.test(word.lower) &&
    word.tag !== 'VERB|Fin'
  ) {
    return faultAt('uncountable', [word], [right], [word.text]);
  }
  if (!/^(?:a|an|many|few)$/u.test(word.lower)) return undefined;
  const noun = nounAfter(tokens, index);
  if (!noun || !uncountables.has(noun.lower)) return undefined;
  if (
    /^(?:knowledge|help|education|permission|happiness|fun|health|news|pollution)$/u.test(
      noun.lower,
    ) &&
    /^(?:a|an)$/u.test(word.lower)
  )
    return undefined;
  if (/^(?:few)$/u.test(word.lower)) return undefined;
  const between = tokens
    .slice(index + 1, tokens.indexOf(noun))
    .map((one) => `${one.text} `)
    .join('');
  const rest = `${between}${noun.text}`;
  const offered =
    word.lower === 'many' ? [`much ${rest}`, `a lot of ${rest}`] : [rest, `some ${rest}`];
  return faultAt('uncountable', [word, noun], offered, [noun.text]);
}

const PERSONS = words(
  'persons customers childs childrens mens womens peoples students friends teachers drivers users parents todays yesterdays tomorrows',
);

/** `peoples lives`, `todays meeting`: the apostrophe is missing. */
export function personOf(tokens: readonly Token[], index: number): EnglishFault | undefined {
  const [word, noun] = tokens.slice(index, index + 2);
  if (!word || !noun || !PERSONS.has(word.lower) || noun.tag !== 'NOUN') return undefined;
  if (
    /^(?:childrens|mens|womens|todays|yesterdays|tomorrows|childs)$/u.test(word.lower) ||
    (word.lower === 'peoples' && !mayBe(noun, 'verb')) ||
    /^(?:a|one|each|every|this)$/u.test(tokens[index - 1]?.lower ?? '')
  ) {
    return faultAt('apostrophe', [word], [`${word.text.slice(0, -1)}'s`], [word.text]);
  }
  return undefined;
}
