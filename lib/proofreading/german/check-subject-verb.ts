import { replaceToken } from '../germanic/germanic-rule';
import {
  areBeside,
  endsPart,
  hasCapital,
  startOfPart,
  type Token,
} from '../germanic/germanic-token';
import { wordSet } from '../word-set';
import type { GermanFault, GermanWords } from './german-rule';

const AUXILIARIES = wordSet(
  `haben habe hat hatte hatten hätte hätten sein ist sind war waren wäre wären bin werden werde wird wurde wurden würde
  würden worden können kann konnte konnten könnte könnten müssen muss musste mussten müsste müssten sollen soll sollte
  sollten wollen will wollte wollten möchte möchten mag mögen dürfen darf durfte dürfte dürften lassen lasse lässt ließ
  ließen gehen gehe ging zu`,
);
const IRREGULAR_WITH_ICH: ReadonlyMap<string, string> = new Map([
  ['können', 'kann'],
  ['müssen', 'muss'],
  ['wollen', 'will'],
  ['dürfen', 'darf'],
  ['sollen', 'soll'],
  ['mögen', 'mag'],
]);
/** Said without `ich` too: `Habe Sie leider nicht erreicht`. */
const OFTEN_WITHOUT_ICH = wordSet(
  'bitte danke habe möchte würde werde könnte hätte wäre müsste sollte konnte wollte dürfte alle beide diese',
);
const PLURAL_VERBS: ReadonlyMap<string, string> = new Map([
  ['sind', 'ist'],
  ['waren', 'war'],
  ['wurden', 'wurde'],
  ['haben', 'hat'],
  ['hatten', 'hatte'],
  ['können', 'kann'],
  ['konnten', 'konnte'],
  ['müssen', 'muss'],
  ['mussten', 'musste'],
  ['werden', 'wird'],
]);
const SINGULAR_VERBS: ReadonlyMap<string, string> = new Map([
  ['ist', 'sind'],
  ['war', 'waren'],
  ['wurde', 'wurden'],
]);
const MEASURES = /(?:tage|wochen|monate|jahre|stunden|minuten|meter|kilo|euro|prozent|male)$/u;

/** `wir bekommt`, `Bitte überprüfe Sie`, `Der Fahrer konnten`: a verb that does not go with its subject. */
export function checkSubjectVerb(
  tokens: readonly Token[],
  words: GermanWords,
): readonly GermanFault[] {
  return tokens.flatMap(
    (_, index) =>
      checkWithWir(tokens, index, words) ??
      checkWithIch(tokens, index, words) ??
      checkWithSie(tokens, index, words) ??
      checkNumber(tokens, index, words) ??
      checkPassive(tokens, index) ??
      [],
  );
}

/** `wir bekommt`, `erledigt wir`. */
function checkWithWir(
  tokens: readonly Token[],
  index: number,
  words: GermanWords,
): GermanFault | undefined {
  const verb = tokens[index];
  if (!verb || hasCapital(verb) || !verb.lower.endsWith('t')) return undefined;
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  const isBefore = before?.lower === 'wir' && areBeside(before, verb);
  const isAfter = next?.text === 'wir' && areBeside(verb, next);
  if (!isBefore && !isAfter) return undefined;
  // `weil wir bestellt haben`, `haben bestellt wir`: a participle too.
  const part = partOf(tokens, index);
  if (part.some((one) => one !== verb && AUXILIARIES.has(one.lower))) return undefined;
  const forms = words.readForms(verb.lower);
  const [form] = forms;
  if (
    !form ||
    !forms.every(({ entry, by }) => /^\p{Ll}.*n$/u.test(entry) && /^[IX]$/u.test(by ?? ''))
  )
    return undefined;
  // `Ist alles erledigt, …`: what ends a clause stands before a sign.
  if (isBefore && form.flags.has('O') && endsPart(next)) return undefined;
  return replaceToken('verb-of-subject', verb, [form.entry], 'wir');
}

/** `ich schicken Ihnen`. */
function checkWithIch(
  tokens: readonly Token[],
  index: number,
  words: GermanWords,
): GermanFault | undefined {
  const [ich, verb] = tokens.slice(index - 1, index + 1);
  if (index < 1 || !ich || !verb || ich.lower !== 'ich' || !areBeside(ich, verb)) return undefined;
  if (hasCapital(verb) || !verb.lower.endsWith('n')) return undefined;
  if (/^(?:und|oder|noch|als|wie)$/u.test(tokens[index - 2]?.lower ?? '')) return undefined;
  const isInfinitive = words
    .readForms(verb.lower)
    .some(({ entry, flags, by }) => by === undefined && entry === verb.lower && flags.has('I'));
  const right = IRREGULAR_WITH_ICH.get(verb.lower) ?? verb.lower.slice(0, -1);
  if (!isInfinitive || !words.isWord(right)) return undefined;
  const part = partOf(tokens, index);
  if (part.some((one) => one !== verb && AUXILIARIES.has(one.lower))) return undefined;
  return replaceToken('verb-of-subject', verb, [right], 'ich');
}

/** `Bitte überprüfe Sie`, `Prüfen Sie es und erteile Sie`. */
function checkWithSie(
  tokens: readonly Token[],
  index: number,
  words: GermanWords,
): GermanFault | undefined {
  const [verb, sie] = tokens.slice(index, index + 2);
  if (!verb || sie?.text !== 'Sie' || !areBeside(verb, sie) || !/^\p{Ll}{2,}e$/u.test(verb.text))
    return undefined;
  if (OFTEN_WITHOUT_ICH.has(verb.lower) || !words.isWord(verb.lower)) return undefined;
  const before = tokens.slice(0, index);
  if (tokens.some(({ lower }) => /^(?:ich|mir|mich|mein\p{Ll}*)$/u.test(lower))) return undefined;
  if (!before.some(({ lower, text }) => lower === 'bitte' || text === 'Sie')) return undefined;
  const isAtVerb = /^(?:bitte|und|oder|dann|,|:)$/u.test(before.at(-1)?.lower ?? '');
  const infinitive = `${verb.lower}n`;
  const isVerb = words
    .readForms(infinitive)
    .some(({ by, flags }) => by === undefined && flags.has('I'));
  return isAtVerb && isVerb
    ? replaceToken('verb-of-subject', verb, [infinitive], 'Sie')
    : undefined;
}

/** `Der Fahrer konnten`, `Ihre Unterlagen ist`, `ist keine Gebühren`. */
function checkNumber(
  tokens: readonly Token[],
  index: number,
  words: GermanWords,
): GermanFault | undefined {
  const verb = tokens[index];
  if (!verb || hasCapital(verb)) return undefined;
  const singular = PLURAL_VERBS.get(verb.lower);
  const plural = SINGULAR_VERBS.get(verb.lower);
  const [article, noun] = tokens.slice(index - 2, index);
  const isStart = index === 2 && article?.isFirst === true && areBeside(article, noun);
  if (singular !== undefined && isStart && article && noun && areBeside(noun, verb)) {
    // A masculine with `der` is no object.
    const readings = words.readNoun(noun.text);
    const isMasculine =
      readings.length > 0 &&
      readings.every(
        ({ form, isFeminine, isCommon }) => isCommon && form === 'singular' && isFeminine === false,
      );
    return /^(?:der|dieser|jeder)$/u.test(article.lower) && isMasculine
      ? replaceToken('verb-of-subject', verb, [singular], noun.text)
      : undefined;
  }
  if (plural === undefined) return undefined;
  if (isStart && article && noun && areBeside(noun, verb) && isPlural(noun, words)) {
    return /^(?:die|diese|unsere|ihre|alle|meine|deine)$/u.test(article.lower)
      ? replaceToken('verb-of-subject', verb, [plural], noun.text)
      : undefined;
  }
  const [many, things] = tokens.slice(index + 1, index + 3);
  if (!many || !things || many.text !== 'keine' || !areBeside(many, things)) return undefined;
  return isPlural(things, words) && !MEASURES.test(things.lower)
    ? replaceToken('verb-of-subject', verb, [plural], things.text)
    : undefined;
}

function isPlural(noun: Token, words: GermanWords): boolean {
  // `Liste` is the plural of `List` too; `Dozentin` is one woman.
  if (!hasCapital(noun) || /(?:e|in)$/u.test(noun.lower)) return false;
  const readings = words.readNoun(noun.text).filter(({ form }) => form !== 'combining');
  return (
    readings.length > 0 && readings.every(({ form, isCommon }) => isCommon && form === 'plural')
  );
}

/** `gestrichen werden ist`, `wirksam werdet`. */
function checkPassive(tokens: readonly Token[], index: number): GermanFault | undefined {
  const token = tokens[index];
  const next = tokens[index + 1];
  const before = tokens[index - 1];
  if (!token || !before) return undefined;
  if (token.lower === 'werden' && /^(?:ist|sind|war|waren)$/u.test(next?.lower ?? '')) {
    const isParticiple = /^\p{Ll}*(?:ge|be|ver|er|ent|zer)\p{Ll}+(?:t|en)$/u.test(before.text);
    return isParticiple && endsPart(tokens[index + 2])
      ? replaceToken('worden-after-participle', token, ['worden'])
      : undefined;
  }
  const isOfYou = tokens.some(({ lower }) => /^(?:ihr|euch|eu(?:er|re)\p{Ll}*)$/u.test(lower));
  return token.text === 'werdet' && endsPart(next) && !isOfYou
    ? replaceToken('verb-of-subject', token, ['wird', 'werden'], 'ihr')
    : undefined;
}

/** The words between two signs that this one stands among. */
function partOf(tokens: readonly Token[], index: number): readonly Token[] {
  const start = startOfPart(tokens, index);
  const end = tokens.findIndex((token, at) => at > index && endsPart(token));
  return tokens.slice(start, end < 0 ? tokens.length : end);
}
