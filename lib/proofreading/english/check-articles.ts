import { isSingularNoun, isVerbTag, mayBe, nounsOf, type Token } from './english-clause';
import { faultAt, type EnglishFault, type EnglishRule } from './english-rule';
import { collectives, words } from './english-words';

/** Articles that are missing for certain: `same problem`, `best way`, `one of biggest`, `have problem`, `in morning`. */
export const checkArticles: EnglishRule = (tokens) =>
  tokens.flatMap((token, index) => {
    if (token.kind !== 'word') return [];
    const fault = superlative(tokens, index) ?? fixedThe(tokens, index) ?? countNoun(tokens, index);
    return fault ? [fault] : [];
  });

const BEFORE_THE = /^(?:ADP|SCONJ|VERB\|Fin|VERB\|Inf|VERB\|Part|AUX\|Fin|AUX\|Inf|VERB\|Ger)$/u;

function superlative(tokens: readonly Token[], index: number): EnglishFault | undefined {
  const word = tokens[index];
  const before = tokens[index - 1];
  const noun = tokens[index + 1];
  if (!word || !before || !noun || !BEFORE_THE.test(before.tag) || noun.kind !== 'word')
    return undefined;
  const isSuperlative =
    word.forms.some((form) => form.kind === 'adjective' && form.degree === 'superlative') &&
    !/^(?:most|least|best|rest|east|west|modest|honest|next|last)$/u.test(word.lower);
  const isSame =
    word.lower === 'same' ||
    (word.lower === 'best' &&
      /^(?:way|time|thing|place|solution|one|part|choice|option|idea|friend)$/u.test(noun.lower));
  const isMost =
    word.lower === 'most' &&
    noun.tag === 'ADJ' &&
    tokens[index + 2]?.tag === 'NOUN' &&
    isSingularNoun(tokens[index + 2]) &&
    /^(?:of|is|was)$/u.test(before.lower);
  if (/^(?:at|than)$/u.test(before.lower) && !isSame) return undefined;
  if (!isSame && !isMost && !(isSuperlative && noun.tag === 'NOUN' && word.tag === 'ADJ'))
    return undefined;
  if (isSame && word.lower === 'same' && /^(?:day|as|sex)$/u.test(noun.lower)) return undefined;
  if (/^(?:that|this|these|those)$/u.test(before.lower)) return undefined;
  if (isSame && noun.tag !== 'NOUN') return undefined;
  return faultAt('the-missing', [word], [`the ${word.text}`], [word.text]);
}

const FRAMES: readonly (readonly [before: ReadonlySet<string>, nouns: ReadonlySet<string>])[] = [
  [
    words('in'),
    words(
      'morning evening afternoon beginning internet meantime world country middle centre center past countryside world',
    ),
  ],
  [words('on'), words('internet phone way beach contrary')],
  [words('at'), words('beginning moment end airport weekend bottom top')],
  [words('for'), words('moment future')],
  [words('from'), words('beginning internet')],
  [words('around over through'), words('world')],
  [words('by'), words('way end')],
  [words('via'), words('internet')],
];

function fixedThe(tokens: readonly Token[], index: number): EnglishFault | undefined {
  const word = tokens[index];
  const noun = tokens[index + 1];
  const next = tokens[index + 2];
  if (!word || !noun) return undefined;
  if (!FRAMES.some(([before, nouns]) => before.has(word.lower) && nouns.has(noun.lower)))
    return undefined;
  if (word.lower === 'over' && tokens[index - 1]?.lower !== 'all') return undefined;
  // `from beginning to end`
  if (word.lower === 'from' && next?.lower === 'to') return undefined;
  // `by way of excuse`
  if (word.lower === 'by' && next?.lower === 'of') return undefined;
  if (next && /^(?:NOUN|ADJ|PROPN|NUM)$/u.test(next.tag) && !isVerbTag(next)) return undefined;
  return faultAt('the-missing', [noun], [`the ${noun.text}`], [noun.text]);
}

const WITH_OBJECT = words(
  `have has had need needs needed want wants wanted buy bought get got make makes made use uses used find found
  is was be become becomes became send sent write wrote receive received give gave see saw take took like as own`,
);
const NO_ARTICLE = words(
  `behalf conclusion standby request average fact addition reply response
  home work school bed hospital town place stock order touch advance detail case fact time mind person part foot holiday
  board line sale care note account notice pleasure sense lunch dinner breakfast tea coffee television tv rain snow use
  action charge control effect shape turn course fun luck success help need access contact trouble way room space interest
  history law nature society life death love peace war food water air oil gas paper glass iron light
  dad mum mom mother father daddy mummy grandma grandpa uncle aunt doctor sir madam god today tomorrow yesterday
  president chairman captain king queen director manager head kind sort type lot plenty half church college university prison
  chance everyone anyone someone nobody everybody everything something nothing anything somebody anybody
  english danish monday responsibility tomorrow winter summer spring autumn fall practice experience advantage
  example instance question answer law disease theory principle practice process development change review class page
  screen camera uniform office price size offer influence culture society tradition skill talent hand head face heart
  heir canon policy injury emperor design purpose sport key decision competition festival game camp role
  letter message holiday vacation reason exception error mistake contract
  refund delivery payment service support email e-mail post mail phone chat confirmation shipping order number`,
);

/** A noun that is only ever counted, alone after a verb: `I have problem`, `she is teacher`. */
function countNoun(tokens: readonly Token[], index: number): EnglishFault | undefined {
  const verb = tokens[index];
  if (
    !verb ||
    (verb.lower === 'of' &&
      /^(?:kinds?|sorts?|types?|pieces?|form|forms|lack|way)$/u.test(
        tokens[index - 1]?.lower ?? '',
      ))
  )
    return undefined;
  const isPreposition =
    verb.tag === 'ADP' &&
    /^(?:in|of|for|with|without|from|on|about|into|to|like|at|than)$/u.test(verb.lower);
  if (!WITH_OBJECT.has(verb.lower) && !isPreposition) return undefined;
  // `What is container?` asks for the word.
  if (/^(?:what|which)$/u.test(tokens[index - 1]?.lower ?? '')) return undefined;
  if (isPreposition && isBareAfter(tokens, index)) return undefined;
  if (!isPreposition && verb.lower !== 'as' && !isVerbTag(verb)) return undefined;
  // `the last used window`
  if (verb.tag === 'VERB|Part' && /^(?:ADJ|ADV|DET)$/u.test(tokens[index - 1]?.tag ?? ''))
    return undefined;
  if (!isPreposition && /^(?:PROPN|DET)$/u.test(tokens[index - 1]?.tag ?? '')) return undefined;
  let at = index + 1;
  while (
    at < index + 3 &&
    tokens[at]?.tag === 'ADJ' &&
    tokens[at]?.forms.every(({ kind }) => kind === 'adjective') &&
    !/^(?:many|various|different|certain|numerous|such|same|other|few|several|own|much|more|enough|own|next|last)$/u.test(
      tokens[at]?.lower ?? '',
    )
  )
    at += 1;
  const noun = tokens[at];
  const next = tokens[at + 1];
  if (
    !noun ||
    noun.tag !== 'NOUN' ||
    noun.kind !== 'word' ||
    !isSingularNoun(noun) ||
    (mayBe(noun, 'verb') && at === index + 1 && !verb.tag.startsWith('VERB'))
  )
    return undefined;
  if (NO_ARTICLE.has(noun.lower) || collectives.has(noun.lower)) return undefined;
  if (
    nounsOf(noun).some(({ counted }) => counted !== 'always') ||
    noun.forms.some(({ kind }) => kind === 'adjective')
  )
    return undefined;
  if (noun.start !== (tokens[at - 1]?.end ?? 0) + 1 || noun.text !== noun.lower) return undefined;
  if (tokens.slice(index + 1, at).some(({ lower }) => OF_A_MASS.test(lower))) return undefined;
  if (
    next &&
    (/^(?:NOUN|PROPN|ADJ|NUM)$/u.test(next.tag) ||
      // `for forename, company, department`: a list of names of things.
      (isPreposition && next.text === ',') ||
      /^(?:-|'s|’|'|&|\/|:|_|n't|["”(+])$/u.test(next.lower))
  )
    return undefined;
  // `font handling`, `icon view`, `cell A1`, `server or network errors`
  if (next && (isPartOfName(noun, next) || isInPair(tokens, at))) return undefined;
  const first = tokens[index + 1];
  const article = /^(?:[aeio]|un(?!i)|hour|honest)/u.test(first?.lower ?? '') ? 'an' : 'a';
  if (!first) return undefined;
  return faultAt(
    'article-missing',
    [first, noun],
    [`${article} ${textOf(tokens, index + 1, at)}`, `the ${textOf(tokens, index + 1, at)}`],
    [noun.text],
  );
}

/** `sufficient capacity`: nobody counts there. */
const OF_A_MASS =
  /^(?:per|sufficient|insufficient|adequate|enough|full|partial|zero|non|extra|additional)$/u;

/** `at this time of year`, `out of battery`, `from unit to unit`, `as leader`: an article is not wanted there. */
function isBareAfter(tokens: readonly Token[], index: number): boolean {
  const [before, preposition, noun, to, again] = tokens.slice(index - 1, index + 4);
  if (index === 0) return false;
  if (preposition?.lower === 'of') return /^(?:NOUN|ADP|PROPN)$/u.test(before?.tag ?? '');
  // `byte for byte`
  if (before?.lower === noun?.lower) return true;
  if (preposition?.lower === 'from' && to?.lower === 'to') return again?.lower === noun?.lower;
  return preposition?.lower === 'on' && before?.lower === 'depending';
}

function isPartOfName(noun: Token, next: Token): boolean {
  if (next.kind === 'number' || /^\p{Lu}\d*$/u.test(next.text)) return true;
  const isNoun = next.tag === 'VERB|Ger' || (next.tag.startsWith('VERB') && mayBe(next, 'noun'));
  return isNoun && next.kind === 'word' && next.start === noun.end + 1;
}

/** `stored in device or system specific formats` */
function isInPair(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:or|and)$/u.test(tokens[at + 1]?.lower ?? '') &&
    /^(?:NOUN|PROPN)$/u.test(tokens[at + 2]?.tag ?? '') &&
    /^(?:NOUN|PROPN|ADJ)$/u.test(tokens[at + 3]?.tag ?? '')
  );
}

function textOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to + 1)
    .map(({ text }) => text)
    .join(' ');
}
