import { isSingularNoun, nounsOf, type Token } from './english-clause';
import { faultAt, type EnglishFault, type EnglishRule } from './english-rule';
import { words } from './english-words';
import { clauseVerb, hasFinite, isFinite } from './find-clause';

const LANGUAGES = words(
  `english danish german french spanish italian swedish norwegian dutch polish portuguese russian chinese japanese
  american british european african asian christian christmas indian korean greek arabic canadian australian irish latin finnish mexican egyptian islamic muslim`,
);
const DAYS = words(
  'monday tuesday wednesday thursday friday saturday sunday january february april june july august september october november december',
);

/** Names of languages, peoples, days and months; the first word of a whole sentence; and capitals where no name is. */
export const checkCapitals: EnglishRule = (tokens) => [
  ...firstWord(tokens),
  ...names(tokens),
  ...needless(tokens),
];

/** `thank you for your email.` after the greeting: Danish and German go on small there, English does not. */
function firstWord(tokens: readonly Token[]): readonly EnglishFault[] {
  const [first] = tokens;
  if (!first || first.kind !== 'word' || !/^\p{Ll}+$/u.test(first.text) || tokens.length < 5)
    return [];
  const isEnded = /^[.!?]$/u.test(tokens.at(-1)?.text ?? '');
  if (!isEnded && (tokens.length < 8 || clauseVerb(tokens, 0) === undefined)) return [];
  if (!isSentence(tokens) || isLabel(tokens)) return [];
  return [faultAt('capital-first', [first], [upper(first.text)], [first.text])];
}

/** `header: …`, `number (optional): …`, `gsettings is …`, `image/jpeg is …`: a name that is written small. */
function isLabel(tokens: readonly Token[]): boolean {
  const [first, next] = tokens;
  if (!first || !next || first.lower.length === 1) return true;
  if (next.kind === 'sign')
    return next.text !== ',' || first.tag === 'NOUN' || tokens[3]?.text === ':';
  if (next.start !== first.end + 1 && !/^['’n]/u.test(next.text)) return true;
  if (!isFinite(next)) return false;
  // A noun that is counted and stands alone, and one that nobody knows.
  const isUnknown = first.forms.length === 0 && /^(?:NOUN|PROPN|X)$/u.test(first.tag);
  return isUnknown || (isSingularNoun(first) && nounsOf(first)[0]?.counted === 'always');
}

const SMALL = words('in on at of to for from with by and or but the an');
const NUMBERS = words('hundred thousand million billion');
const OF_A_CLAUSE =
  /^(?:If|When|This|That|It|We|You|He|She|They|And|But|Or|Because|So|There|These|Those|The|However|Then)$/u;

/** Capitals inside a sentence where no name begins. */
function needless(tokens: readonly Token[]): readonly EnglishFault[] {
  return tokens.flatMap((word, index) => {
    const isNeedless =
      startsClause(tokens, index) || isAmid(tokens, index) || isCounted(tokens, index);
    if (!isNeedless) return [];
    return [{ ...faultAt('capital-needless', [word], [], [word.text]), suggestions: [word.lower] }];
  });
}

/** `, If you …`, `because The parcel …` */
function startsClause(tokens: readonly Token[], index: number): boolean {
  const [before, word, next] = tokens.slice(index - 1, index + 2);
  if (index < 2 || !before || !word || !next || !OF_A_CLAUSE.test(word.text)) return false;
  if (/^(?:hi|hello|hey|dear|good|thanks|regards)$/u.test(tokens[0]?.lower ?? '')) return false;
  const isInside =
    before.text === ',' ||
    /^(?:and|but|or|because|that|if|when|although|while|so|is|are|of|in|to|for|with|on|at|from|by)$/u.test(
      before.text,
    );
  if (!isInside || word.start !== before.end + 1) return false;
  if (!/^\p{Ll}/u.test(next.text) || next.start !== word.end + 1) return false;
  return index === 2 || !/^\p{Lu}/u.test(tokens[index - 2]?.text ?? '');
}

/** `it took place On the first floor` */
function isAmid(tokens: readonly Token[], index: number): boolean {
  const [before, word, next] = tokens.slice(index - 1, index + 2);
  if (index === 0 || !before || !word || !next || !isCapitalised(word)) return false;
  const isBetween = before.end + 1 === word.start && next.start === word.end + 1;
  return (
    isBetween &&
    SMALL.has(word.lower) &&
    [before, next].every(({ kind, text, lower }) => kind === 'word' && text === lower)
  );
}

/** `5 Million people` */
function isCounted(tokens: readonly Token[], index: number): boolean {
  const [before, word, next] = tokens.slice(index - 1, index + 2);
  if (index === 0 || !before || !word || !next || !isCapitalised(word)) return false;
  return (
    NUMBERS.has(word.lower) &&
    before.kind === 'number' &&
    next.kind === 'word' &&
    next.start === word.end + 1
  );
}

function isCapitalised({ kind, text }: Token): boolean {
  return kind === 'word' && /^\p{Lu}\p{Ll}+$/u.test(text);
}

function isSentence(tokens: readonly Token[]): boolean {
  return (
    hasFinite(tokens, 0, tokens.length) || /^(?:thank|thanks|please)$/u.test(tokens[0]?.lower ?? '')
  );
}

function upper(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

const names = (tokens: readonly Token[]): readonly EnglishFault[] =>
  tokens.flatMap((token, index) => {
    if (token.kind !== 'word' || token.text !== token.lower) return [];
    // `can polish out most of it`, `a polish`
    if (token.lower === 'polish' && (token.tag !== 'ADJ' || tokens[index + 1]?.tag !== 'NOUN'))
      return [];
    if (!LANGUAGES.has(token.lower) && !DAYS.has(token.lower)) return [];
    return [
      faultAt(
        'capital',
        [token],
        [token.text.slice(0, 1).toUpperCase() + token.text.slice(1)],
        [token.text],
      ),
    ];
  });
