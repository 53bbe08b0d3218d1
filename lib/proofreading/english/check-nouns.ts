import { personOf, uncountable } from './check-uncountables';
import {
  type Token,
  isPluralNoun,
  isSingularNoun,
  isVerbTag,
  mayBe,
  nounsOf,
  verbIn,
} from './english-clause';
import type { EnglishLexicon } from './english-lexicon';
import { type EnglishFault, type EnglishRule, faultAt } from './english-rule';
import { collectives, uncountables, words } from './english-words';
import { isAfterPreposition, isAlone, isObject, nounAfter } from './find-noun';

/** A noun and what stands before it: `this problems`, `many customer`, `two day`, `a lots`, `an information`. */
export const checkNouns: EnglishRule = (tokens, lexicon) =>
  tokens.flatMap((token, index) => {
    if (token.kind === 'sign' || token.kind === 'gap') return [];
    const fault =
      pluralWanted(tokens, index, lexicon) ??
      pluralOfCounted(tokens, index, lexicon) ??
      singularWanted(tokens, index) ??
      oneOf(tokens, index, lexicon) ??
      uncountable(tokens, index) ??
      personOf(tokens, index);
    return fault ? [fault] : [];
  });

/** `some driver`, `a lot of project`: only nouns that are always counted. */
const PLURAL_OF_COUNTED = words('some certain other all most');

const PLURAL_WANTED = words('these those many few several various both numerous different');
const NUMBERS = words(
  'two three four five six seven eight nine ten eleven twelve twenty thirty fifty hundred',
);
const UNCOUNTED =
  words(`percent per cent million billion thousand hundred dozen am pm kg km euro yen won pound
  fish sheep people aircraft series means species more left today tomorrow yesterday tonight else`);

function pluralWanted(
  tokens: readonly Token[],
  index: number,
  lexicon: EnglishLexicon,
): EnglishFault | undefined {
  const word = tokens[index];
  if (!word) return undefined;
  const isNumber =
    NUMBERS.has(word.lower) ||
    (word.kind === 'number' && /^[1-9]\d{0,3}$/u.test(word.text) && word.text !== '1');
  const before = tokens[index - 1];
  if (!isNumber && !PLURAL_WANTED.has(word.lower)) return undefined;
  if (
    word.lower === 'different' &&
    before &&
    !/^(?:many|some|several|all|two|three|these|those|of|in|have|has|are)$/u.test(before.lower)
  )
    return undefined;
  if (word.lower === 'different' && (!before || /^(?:are|has)$/u.test(before.lower)))
    return undefined;
  if (
    isNumber &&
    before &&
    (before.kind !== 'word' ||
      before.tag === 'DET' ||
      /^(?:NOUN|PROPN|NUM)$/u.test(before.tag) ||
      /^(?:my|your|his|her|our|their|its|one|may|june|july|march|april|no)$/u.test(before.lower))
  )
    return undefined;
  if (word.lower === 'many' && tokens[index + 1]?.lower === 'a') return undefined;
  if (word.lower === 'few' && before?.lower === 'very') return undefined;
  if (word.lower === 'both' && tokens[index + 2]?.tag === 'CCONJ') return undefined;
  if (!isNumber && isAlone(tokens, index)) return undefined;
  const isMore = isNumber && /^(?:more|other)$/u.test(tokens[index + 1]?.lower ?? '');
  const noun = nounAfter(tokens, isMore ? index + 1 : index);
  if (!noun || !isSingularNoun(noun) || UNCOUNTED.has(noun.lower)) return undefined;
  if (uncountables.has(noun.lower)) return undefined;
  const own = nounsOf(noun)[0];
  const plural = lexicon.pluralOf(own?.lemma ?? '');
  if (plural === undefined || own?.counted === 'never') return undefined;
  if (
    isNumber &&
    own?.counted !== 'always' &&
    mayBe(noun, 'verb') &&
    !/^(?:day|hour|week|month|year|minute|time)$/u.test(noun.lower) &&
    word.kind === 'number'
  )
    return undefined;
  return faultAt('plural-after', [noun], [plural], [word.text, noun.text]);
}

function pluralOfCounted(
  tokens: readonly Token[],
  index: number,
  lexicon: EnglishLexicon,
): EnglishFault | undefined {
  const word = tokens[index];
  const before = tokens[index - 1];
  if (!word) return undefined;
  const isLot =
    word.lower === 'of' && /^(?:lot|lots|number|plenty|variety)$/u.test(before?.lower ?? '');
  if (!isLot && !PLURAL_OF_COUNTED.has(word.lower)) return undefined;
  if (
    /^(?:certain|other)$/u.test(word.lower) &&
    before &&
    (before.tag === 'DET' ||
      /^(?:PRON|NUM|NOUN)$/u.test(before.tag) ||
      /^(?:my|your|our|his|her|their|its|no|any|each|every|one|some|'s|such)$/u.test(before.lower))
  )
    return undefined;
  // `for some reason`: one of which nothing more is known.
  if (word.lower === 'some' && before && !/^(?:CCONJ|SCONJ)$/u.test(before.tag)) return undefined;
  if (word.lower === 'other' && word.isFirst) return undefined;
  // `or some other device`, `no Microsoft or other server`
  if (word.lower === 'some' && tokens[index + 1]?.lower === 'other') return undefined;
  if (
    word.lower === 'other' &&
    /^(?:or|and)$/u.test(before?.lower ?? '') &&
    tokens.slice(Math.max(0, index - 5), index).some(({ lower }) => ONE_OF_THEM.has(lower))
  )
    return undefined;
  // `most beautiful city` is a superlative.
  if (word.lower === 'most' && tokens[index + 1]?.tag === 'ADJ') return undefined;
  if (/^(?:all|most)$/u.test(word.lower) && (before?.lower === 'at' || before?.tag === 'DET'))
    return undefined;
  const noun = nounAfter(tokens, index);
  if (!noun || !isSingularNoun(noun) || UNCOUNTED.has(noun.lower) || uncountables.has(noun.lower))
    return undefined;
  if (
    nounsOf(noun).some(({ counted }) => counted !== 'always') ||
    noun.forms.some(({ kind }) => kind === 'adjective') ||
    (/^(?:day|night|time|way|year|week|month|kind|sort|type|lot|point|stage|course|guy|idiot|place|place|body|one|thing)$/u.test(
      noun.lower,
    ) &&
      !isLot &&
      word.lower !== 'certain' &&
      word.lower !== 'other')
  )
    return undefined;
  const plural = lexicon.pluralOf(nounsOf(noun)[0]?.lemma ?? '');
  return plural === undefined
    ? undefined
    : faultAt('plural-after', [noun], [plural], [word.text, noun.text]);
}

const ONE_OF_THEM = words('a an the no any each every some this that your our my his her their');

const SINGULAR_WANTED = words('a an another each every this that');
const LIKE_SINGULAR =
  words(`means series species headquarters works crossroads news thanks lots sales customs sports goods services
  systems operations savings headphones glasses jeans trousers pants scissors`);

function singularWanted(tokens: readonly Token[], index: number): EnglishFault | undefined {
  const word = tokens[index];
  if (
    !word ||
    !SINGULAR_WANTED.has(word.lower) ||
    (word.tag !== 'DET' && !/^(?:another|this|that)$/u.test(word.lower))
  )
    return undefined;
  // `If user A sees …`: a letter's name.
  if (word.text === 'A' && !word.isFirst) return undefined;
  if (word.lower === 'that' && !isAfterPreposition(tokens, index)) return undefined;
  const counted = word.lower.startsWith('th') && NUMBERS.has(tokens[index + 1]?.lower ?? '');
  const noun = nounAfter(tokens, counted ? index + 1 : index);
  if (!noun || !isPluralNoun(noun)) return undefined;
  if (LIKE_SINGULAR.has(noun.lower) && !(noun.lower === 'lots' && /^(?:a|an)$/u.test(word.lower)))
    return undefined;
  const next = tokens[tokens.indexOf(noun) + 1];
  const lemma = nounsOf(noun)[0]?.lemma ?? noun.lower;
  if (verbIn(noun, 's') && !isVerbTag(next) && word.lower === 'this') {
    // `Please send us this documents`: no subject stands there.
    if (!isObject(tokens, index) || /^(?:DET|PRON)$/u.test(next?.tag ?? '')) return undefined;
  }
  // `a few days`, `every two weeks`, `a great many parcels`, `another 3 weeks`
  const between = tokens.slice(index + 1, tokens.indexOf(noun));
  // `when a prompt opens`
  if (verbIn(noun, 's') && mayBe(between.at(-1), 'noun')) return undefined;
  if (
    !counted &&
    between.some(
      ({ lower, tag }) =>
        /^(?:few|many|couple|dozen|hundred|thousand|million|several)$/u.test(lower) ||
        tag === 'NUM',
    )
  )
    return undefined;
  if (word.lower === 'this' || word.lower === 'that') {
    const these = word.lower === 'this' ? 'these' : 'those';
    return faultAt('this-with-plural', [word], [these], [word.text, noun.text]);
  }
  const rest = between.map((one) => `${one.text} `).join('');
  if (word.lower === 'another')
    return faultAt(
      'singular-after',
      [word, noun],
      [`other ${rest}${noun.text}`, `another ${rest}${lemma}`],
      [word.text, noun.text],
    );
  return faultAt('singular-after', [noun], [lemma], [word.text, noun.text]);
}

/** `one of the reason` */
function oneOf(
  tokens: readonly Token[],
  index: number,
  lexicon: EnglishLexicon,
): EnglishFault | undefined {
  const [one, of, the] = tokens.slice(index, index + 3);
  if (
    !/^(?:one|some|many|most|two|three|both|each|several)$/u.test(one?.lower ?? '') ||
    of?.lower !== 'of' ||
    !the
  )
    return undefined;
  if (!/^(?:the|my|your|our|his|her|their|these|those|its)$/u.test(the.lower)) return undefined;
  let at = index + 3;
  while (
    at < index + 6 &&
    (/^(?:ADJ|NUM)$/u.test(tokens[at]?.tag ?? '') ||
      /^(?:most|best|main)$/u.test(tokens[at]?.lower ?? ''))
  )
    at += 1;
  const noun = nounAfter(tokens, at - 1);
  if (!noun || !isSingularNoun(noun) || collectives.has(noun.lower) || uncountables.has(noun.lower))
    return undefined;
  const own = nounsOf(noun)[0];
  const plural = lexicon.pluralOf(own?.lemma ?? '');
  const isCounting = /^(?:one|two|three|both|each|several|many)$/u.test(one?.lower ?? '');
  if (plural === undefined || !isCounting) return undefined;
  return faultAt(
    'plural-after',
    [noun],
    [plural],
    [`${one?.text ?? ''} of ${the.text}`, noun.text],
  );
}
