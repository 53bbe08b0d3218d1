import { isOnlyVerb, isVerbTag, mayBe, verbIn, verbsOf, type Token } from './english-clause';
import type { VerbForm } from './english-forms';
import type { EnglishLexicon } from './english-lexicon';
import { faultAt, type EnglishFault, type EnglishRule } from './english-rule';
import { bes, dos, haves, modals, negations, nominatives, subjects, words } from './english-words';

/** Verbs in a form that what stands before does not allow: `can helps`, `didn't went`, `to received`, `have went`, `am agree`. */
export const checkVerbForms: EnglishRule = (tokens, lexicon) =>
  tokens.flatMap((token, index) => {
    if (token.kind !== 'word') return [];
    for (const check of CHECKS) {
      const fault = check(tokens, index, lexicon);
      if (fault) return [fault];
    }
    return [];
  });

type Check = (
  tokens: readonly Token[],
  index: number,
  lexicon: EnglishLexicon,
) => EnglishFault | undefined;

const CHECKS: readonly Check[] = [
  afterModal,
  afterDo,
  afterDoQuestion,
  afterTo,
  afterHave,
  afterBe,
];

const NOT_AFTER: readonly VerbForm['form'][] = ['s', 'past', 'participle', 'ing'];

function afterModal(tokens: readonly Token[], index: number, lexicon: EnglishLexicon) {
  const modal = tokens[index];
  if (!modal || !modals.has(modal.lower) || !modal.tag.startsWith('AUX')) return undefined;
  if (tokens[index - 1]?.tag === 'DET' || modal.isFirst) return undefined;
  const at = afterAdverbs(tokens, index);
  const verb = tokens[at];
  const own = verbIn(verb, ...NOT_AFTER);
  if (!verb || !own || verbIn(verb, 'base') || verb.lower === 'used') return undefined;
  if (mayBe(verb, 'noun') && !isVerbTag(verb)) return undefined;
  if (mayBe(verb, 'adverb') || (mayBe(verb, 'adjective') && !isVerbTag(verb))) return undefined;
  // `I can, given time, …` has its comma; `those who can going to` none.
  const base = lexicon.inflect(own.lemma, 'base');
  const more =
    own.form === 'participle'
      ? [`have ${verb.text}`, `be ${verb.text}`]
      : own.form === 'ing'
        ? [`be ${verb.text}`]
        : [];
  return faultAt('base-after-modal', [verb], [base, ...more], [modal.text, verb.text]);
}

function afterDo(tokens: readonly Token[], index: number) {
  const token = tokens[index];
  if (!token || !dos.has(token.lower) || !negations.has(tokens[index + 1]?.lower ?? ''))
    return undefined;
  const verb = tokens[afterAdverbs(tokens, index + 1)];
  return notBase(
    tokens,
    verb,
    token.text +
      (tokens[index + 1]?.start === token.end ? '' : ' ') +
      (tokens[index + 1]?.text ?? ''),
  );
}

function afterDoQuestion(tokens: readonly Token[], index: number) {
  const token = tokens[index];
  if (!token || !dos.has(token.lower)) return undefined;
  if (!token.isFirst && !/^(?:ADV|SCONJ|CCONJ|PRON|X)$/u.test(tokens[index - 1]?.tag ?? ''))
    return undefined;
  const at = negations.has(tokens[index + 1]?.lower ?? '') ? index + 2 : index + 1;
  const subject = tokens[at];
  if (!subject || !subjects.has(subject.lower)) return undefined;
  return notBase(tokens, tokens[afterAdverbs(tokens, at)], `${token.text} … ${subject.text}`);
}

function notBase(tokens: readonly Token[], verb: Token | undefined, before: string) {
  const own = verbIn(verb, 'past', 's', 'participle', 'ing');
  if (!verb || !own || verbIn(verb, 'base') || !isVerbTag(verb) || mayBe(verb, 'adverb'))
    return undefined;
  return faultAt('base-after-do', [verb], [own.lemma], [before, verb.text]);
}

const TO_NOT_OF_A_VERB = words(
  `due thanks according related relating addition regard forward back next close respect prior used led lead leads
  leading compared subject similar from access response reply return up contrast reaction switch opposed`,
);

const WANTS_INFINITIVE = words(
  'have has had need needs want wants wanted try tries tried able order decided going like how hope plan',
);

function afterTo(tokens: readonly Token[], index: number, lexicon: EnglishLexicon) {
  if (tokens[index]?.lower !== 'to' || TO_NOT_OF_A_VERB.has(tokens[index - 1]?.lower ?? ''))
    return undefined;
  const at = afterAdverbs(tokens, index);
  const verb = tokens[at];
  const own =
    verbIn(verb, 's', 'past', 'participle') ??
    (/^(?:have|has|had|need|want)$/u.test(tokens[index - 1]?.lower ?? '')
      ? verbIn(verb, 'ing')
      : undefined);
  if (!verb || !own || verbIn(verb, 'base')) return undefined;
  // `We have to received`
  if (
    WANTS_INFINITIVE.has(tokens[index - 1]?.lower ?? '') &&
    own.form !== 's' &&
    !mayBe(verb, 'adverb')
  ) {
    return faultAt('base-after-to', [verb], [own.lemma], [verb.text]);
  }
  if (!isOnlyVerb(verb, 's', 'past', 'participle')) return undefined;
  const next = tokens[at + 1];
  if (own.form !== 's' && next && !/^(?:DET|PRON|ADP|PART|SCONJ|CCONJ|X|ADV)$/u.test(next.tag))
    return undefined;
  return faultAt('base-after-to', [verb], [lexicon.inflect(own.lemma, 'base')], [verb.text]);
}

function afterHave(tokens: readonly Token[], index: number, lexicon: EnglishLexicon) {
  const have = tokens[index];
  if (!have || !haves.has(have.lower)) return undefined;
  const at = afterAdverbs(tokens, index);
  const verb = tokens[at];
  const own = verbsOf(verb)[0];
  if (
    !verb ||
    !own ||
    verbIn(verb, 'participle', 'ing') ||
    (own.lemma === 'be' && verb.lower !== 'be')
  )
    return undefined;
  const isObject =
    /^(?:DET|PRON)$/u.test(tokens[at + 1]?.tag ?? '') &&
    verb.tag === 'VERB|Inf' &&
    have.tag.startsWith('AUX');
  if ((!isOnlyVerb(verb, 'base', 'past', 's') && !isObject) || own.lemma === 'have')
    return undefined;
  return faultAt(
    'participle-after-have',
    [verb],
    [lexicon.inflect(own.lemma, 'participle')],
    [have.text, verb.text],
  );
}

function afterBe(tokens: readonly Token[], index: number, lexicon: EnglishLexicon) {
  const be = tokens[index];
  if (!be || !bes.has(be.lower) || !be.tag.startsWith('AUX')) return undefined;
  // `What you need to do is call us`: a clause with `do` before may have the bare verb after `is`.
  if (tokens.slice(0, index).some(({ lower }) => /^(?:do|does|did|done|all)$/u.test(lower)))
    return undefined;
  let at = afterAdverbs(tokens, index);
  if (be.isFirst && nominatives.has(tokens[at]?.lower ?? '')) at = afterAdverbs(tokens, at);
  const verb = tokens[at];
  const own = verbsOf(verb)[0];
  if (!verb || !own || verbIn(verb, 'participle', 'ing') || own.lemma === 'be') return undefined;
  if (!isOnlyVerb(verb, 'base', 'past', 's') || verb.lower === 'complete') return undefined;
  if (be.lower === "'s" && tokens[index - 1]?.tag === 'NOUN') return undefined;
  // `the text they are about has changed`
  if (at > index + 1 && own.lemma === 'have') return undefined;
  const form = /^(?:is|'s)$/u.test(be.lower) ? 's' : be.lower.startsWith('w') ? 'past' : 'base';
  const alone = lexicon.inflect(own.lemma, form);
  const isShort = be.lower.startsWith("'");
  if (at > index + 1)
    return faultAt(
      'form-after-be',
      [verb],
      [lexicon.inflect(own.lemma, 'participle'), lexicon.inflect(own.lemma, 'ing')],
      [be.text, verb.text],
    );
  return faultAt(
    'form-after-be',
    [be, verb],
    [
      ...(be.tag === 'AUX|Fin' ? [isShort ? ` ${alone}` : alone] : []),
      `${be.text} ${lexicon.inflect(own.lemma, 'participle')}`,
      `${be.text} ${lexicon.inflect(own.lemma, 'ing')}`,
    ],
    [be.text, verb.text],
  );
}

/** The place of the next word that is no adverb and no `not`. */
function afterAdverbs(tokens: readonly Token[], index: number): number {
  let at = index + 1;
  while (at < index + 4 && isBetween(tokens[at])) at += 1;
  return at;
}

function isBetween(token: Token | undefined): boolean {
  if (!token) return false;
  return (
    negations.has(token.lower) ||
    (token.tag === 'ADV' && (mayBe(token, 'adverb') || verbsOf(token).length === 0))
  );
}
