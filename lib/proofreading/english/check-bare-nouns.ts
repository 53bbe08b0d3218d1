import { type Token, isSingularNoun, isVerbTag, mayBe, nounsOf, verbIn } from './english-clause';
import type { EnglishLexicon } from './english-lexicon';
import { type EnglishFault, type EnglishRule, faultAt } from './english-rule';
import { collectives, uncountables, words } from './english-words';
import { isFinite, textOf } from './find-clause';

/** Nouns that need an article where they stand: `when customer calls`, `a very good idea` without `a`, `in UK`, `they are same`. */
export const checkBareNouns: EnglishRule = (tokens, lexicon) =>
  tokens.flatMap((token, index) => {
    if (token.kind !== 'word') return [];
    const fault =
      bareSubject(tokens, index) ??
      afterAdverb(tokens, index) ??
      country(tokens, index) ??
      same(tokens, index) ??
      severalThings(tokens, index, lexicon) ??
      bareObject(tokens, index);
    return fault ? [fault] : [];
  });

const PROPER = words(
  `dad mum mom mother father daddy mummy grandma grandpa uncle aunt doctor sir madam god president king queen captain teacher
  man woman customer support delivery payment shipping nature society life death love peace war history school college university
  church prison hospital home work lunch dinner breakfast summer winter spring autumn fall evening morning night time part step
  page chapter section figure question answer option number example reason problem step point way case fact thing kind
  everyone someone email mail post internet television tv radio email order tomorrow today`,
);

/** It can only be one thing of several: always counted, never an adjective, no name. */
function isCounted(noun: Token | undefined): noun is Token {
  return (
    noun?.tag === 'NOUN' &&
    noun.kind === 'word' &&
    isSingularNoun(noun) &&
    nounsOf(noun).every(({ counted }) => counted === 'always') &&
    !noun.forms.some(({ kind }) => kind === 'adjective' || kind === 'adverb') &&
    !collectives.has(noun.lower) &&
    !uncountables.has(noun.lower)
  );
}

const SUBJECTS = words(
  'student teacher professor robot computer company person customer driver user consumer child woman man friend lecturer author writer speaker scientist employee employer manager company shop store website parcel router tourist traveler traveller player farmer worker hotel restaurant school government',
);

/** `when driver calls`, `because customer is` */
function bareSubject(tokens: readonly Token[], index: number): EnglishFault | undefined {
  const [noun, verb] = tokens.slice(index, index + 2);
  const before = tokens[index - 1];
  if (!isCounted(noun) || !SUBJECTS.has(noun.lower) || !verb || verb.start !== noun.end + 1)
    return undefined;
  const isStart =
    index === 0 ||
    /^(?:SCONJ)$/u.test(before?.tag ?? '') ||
    /^(?:but|because|if|when|although|while|so)$/u.test(before?.lower ?? '') ||
    (before?.text === ',' && index < 7 && /^(?:ADV|ADP)$/u.test(tokens[0]?.tag ?? ''));
  if (!isStart || (index > 0 && noun.text !== noun.lower)) return undefined;
  if (!isFinite(verb) || verbIn(verb, 'ing') || verb.text === ':') return undefined;
  if (mayBe(verb, 'noun') && !verb.tag.startsWith('AUX')) {
    if (!/^(?:DET|PRON)$/u.test(tokens[index + 2]?.tag ?? '')) return undefined;
  }
  return faultAt('article-missing', [noun], [`the ${noun.lower}`, `a ${noun.lower}`], [noun.text]);
}

/** `It is very good idea`, `she has really nice garden` */
function afterAdverb(tokens: readonly Token[], index: number): EnglishFault | undefined {
  const [verb, adverb, adjective, noun, next] = tokens.slice(index, index + 5);
  if (!verb || !adverb || !adjective || !isVerbTag(verb)) return undefined;
  if (!/^(?:very|really|quite|such|so|extremely|too|rather)$/u.test(adverb.lower)) return undefined;
  if (adjective.tag !== 'ADJ' || /^(?:much|many|few|little|same|other)$/u.test(adjective.lower))
    return undefined;
  if (!isCounted(noun) || noun.start !== adjective.end + 1) return undefined;
  if (next && /^(?:NOUN|PROPN|ADJ|NUM)$/u.test(next.tag)) return undefined;
  if (verbIn(noun, 'ing')) return undefined;
  const rest = textOf(tokens, index + 2, index + 4);
  const adverbs = /^(?:so|too)$/u.test(adverb.lower) ? 'such' : adverb.text;
  const article = /^[aeiou]/u.test(adjective.lower) ? 'an' : 'a';
  const isBefore = /^(?:such|so|quite|too)$/u.test(adverb.lower);
  const right = isBefore
    ? `${adverbs} ${article} ${rest}`
    : `${/^[aeiou]/u.test(adverb.lower) ? 'an' : 'a'} ${adverb.text} ${rest}`;
  return faultAt('article-missing', [adverb, noun], [right], [noun.text]);
}

/** `in UK`, `from United States` */
function country(tokens: readonly Token[], index: number): EnglishFault | undefined {
  const [preposition, name, second] = tokens.slice(index, index + 3);
  if (!preposition || !name) return undefined;
  if (!/^(?:in|to|from|of|at|across|within|outside|into|for|around)$/u.test(preposition.text))
    return undefined;
  const isShort = /^(?:UK|US|USA|EU|UAE|Netherlands|Philippines)$/u.test(name.text);
  const isLong =
    /^(?:United|Czech|European)$/u.test(name.text) &&
    /^(?:States|Kingdom|Republic|Union|Nations)$/u.test(second?.text ?? '');
  if (!isShort && !isLong) return undefined;
  const next = tokens[index + (isLong ? 3 : 2)];
  const last = isLong ? second : name;
  if (next && (/^(?:NOUN|PROPN|ADJ|NUM)$/u.test(next.tag) || /^(?:-|\/|&|\$|'s)$/u.test(next.text)))
    return undefined;
  const right = `the ${textOf(tokens, index + 1, index + (isLong ? 3 : 2))}`;
  return { ...faultAt('the-missing', [name, last], [], [name.text]), suggestions: [right] };
}

/** `The prices are same` */
function same(tokens: readonly Token[], index: number): EnglishFault | undefined {
  const word = tokens[index];
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  if (word?.lower !== 'same' || !before) return undefined;
  const isBe =
    /^(?:is|are|was|were|be|been|'s|'re|not|exactly|almost|stay|stays|look|looks)$/u.test(
      before.lower,
    );
  const isEnd = !next || /^(?:as|for|in|and|but|or|\.|,|!|\?|;)$/u.test(next.lower);
  return isBe && isEnd ? faultAt('the-missing', [word], ['the same'], [word.text]) : undefined;
}

/** `They are student` */
function severalThings(
  tokens: readonly Token[],
  index: number,
  lexicon: EnglishLexicon,
): EnglishFault | undefined {
  const [we, be] = tokens.slice(index, index + 2);
  if (!we || !be || !/^(?:we|they|these|those|both|people)$/u.test(we.lower)) return undefined;
  if (!/^(?:are|were|'re)$/u.test(be.lower)) return undefined;
  let at = index + 2;
  while (at < index + 5 && /^(?:ADJ|ADV)$/u.test(tokens[at]?.tag ?? '')) at += 1;
  const [noun, next] = tokens.slice(at, at + 2);
  if (!isCounted(noun) || (next && /^(?:NOUN|PROPN|ADJ)$/u.test(next.tag))) return undefined;
  if (noun.start !== (tokens[at - 1]?.end ?? 0) + 1 || verbIn(noun, 'ing')) return undefined;
  const plural = lexicon.pluralOf(nounsOf(noun)[0]?.lemma ?? '');
  return plural === undefined
    ? undefined
    : faultAt('plural-after', [noun], [plural], [`${we.text} ${be.text}`, noun.text]);
}

/** `She is team leader`: a title may stand alone. */
const ROLES = words('leader manager director president minister owner member king queen');

const BE = words('am is was be been');

const TRANSITIVE = words(
  'use uses used using buy buys buying bought rent renting rented want wants need needs needed have has had having get got getting wear wearing wore join joined joining open opened choose chose choosing create created creating visit visited visiting own owns owned carry carried carrying become became becoming provide provided providing without like am is was be been',
);

/** `by using computer`, `without phone` */
function bareObject(tokens: readonly Token[], index: number): EnglishFault | undefined {
  const verb = tokens[index];
  if (!verb || !TRANSITIVE.has(verb.lower)) return undefined;
  if (!isVerbTag(verb) && verb.tag !== 'ADP') return undefined;
  if (/^(?:DET|ADJ)$/u.test(tokens[index - 1]?.tag ?? '')) return undefined;
  let at = index + 1;
  if (tokens[at]?.tag === 'ADJ' && tokens[at]?.forms.every(({ kind }) => kind === 'adjective'))
    at += 1;
  const isPair =
    tokens[at]?.tag === 'NOUN' && isSingularNoun(tokens[at]) && isCounted(tokens[at + 1]);
  if (isPair) at += 1;
  else if (BE.has(verb.lower)) return undefined;
  const [noun, next] = tokens.slice(at, at + 2);
  if (!isCounted(noun) || PROPER.has(noun.lower) || noun.text !== noun.lower) return undefined;
  if (
    at > index + 1 &&
    /^(?:many|various|different|certain|numerous|such|same|other|few|several|own|much|more|enough|next|last|full|free|direct)$/u.test(
      tokens[index + 1]?.lower ?? '',
    )
  )
    return undefined;
  if (noun.start !== (tokens[at - 1]?.end ?? 0) + 1) return undefined;
  if (isPair ? ROLES.has(noun.lower) : mayBe(noun, 'verb')) return undefined;
  if (
    next &&
    !/^[.,;!?]$/u.test(next.text) &&
    !/^(?:ADP|CCONJ|SCONJ|AUX\|Fin|PART|ADV)$/u.test(next.tag)
  )
    return undefined;
  const first = tokens[index + 1];
  if (!first) return undefined;
  const rest = textOf(tokens, index + 1, at + 1);
  const article = /^(?:[aeio]|un(?!i)|hour|honest)/u.test(first.lower) ? 'an' : 'a';
  return faultAt(
    'article-missing',
    [first, noun],
    [`${article} ${rest}`, `the ${rest}`],
    [noun.text],
  );
}
