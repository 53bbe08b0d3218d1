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

/** Names of languages, peoples, days and months; and the first word of a whole sentence. */
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

const SMALL = words('in on at of to for from with by and or but the a an');
const NUMBERS = words('hundred thousand million billion');

/** `it took place On Monday`, `5 Million people`: no name begins here. */
function needless(tokens: readonly Token[]): readonly EnglishFault[] {
  return tokens.flatMap((token, index) => {
    const [before, , next] = tokens.slice(index - 1, index + 2);
    if (index === 0 || token.kind !== 'word' || !/^\p{Lu}\p{Ll}+$|^A$/u.test(token.text)) return [];
    if (!before || !next || next.kind !== 'word' || next.start !== token.end + 1) return [];
    const isNumber = NUMBERS.has(token.lower) && before.kind === 'number';
    const isSmall =
      SMALL.has(token.lower) &&
      [before, next].every(({ kind, text, lower }) => kind === 'word' && text === lower) &&
      before.end + 1 === token.start &&
      token.text !== 'A';
    if (!isNumber && !isSmall) return [];
    return [faultAt('capital-needless', [token], [token.lower], [token.text])].map((fault) => ({
      ...fault,
      suggestions: [token.lower],
    }));
  });
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
