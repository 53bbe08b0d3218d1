import { phrasesIn } from './applies-to-language';
import { exactText } from './fold-text';
import type { Part } from './guidelines';
import { bankFor } from './part-banks/banks';
import type { CompiledBank } from './part-banks/compile-bank';
import { tokenize, type Token } from './tokenize';

/** One step of a phrase: a word or sign that must be there, or a slot for a name. */
export type PhraseStep =
  | { readonly kind: 'token'; readonly key: string; readonly exact?: string }
  | { readonly kind: 'slot'; readonly slot: SlotName };

export type SlotName = (typeof SLOT_NAMES)[number];

/** What may stand in braces in a part's phrases. */
export const SLOT_NAMES = ['name', 'agent'] as const;

export interface CompiledPart {
  readonly part: Part;
  readonly any: readonly PartPhrase[];
  readonly forbid: readonly PartPhrase[];
  /** The only right wordings; none where any wording of the part is right. */
  readonly exact: readonly PartPhrase[];
  /** Replybook's own wordings in this language, where the part uses them. */
  readonly bank?: CompiledBank;
}

export interface PartPhrase {
  readonly phrase: string;
  readonly steps: readonly PhraseStep[];
}

/** The part's phrases of one language. */
export function compilePart(part: Part, language: string): CompiledPart {
  const bank = part.uses ? bankFor(language) : undefined;
  return {
    part,
    any: phrasesIn(part.any, language).map((phrase) => compilePhrase(phrase)),
    forbid: phrasesIn(part.forbid, language).map((phrase) => compilePhrase(phrase)),
    exact: phrasesIn(part.exact ?? {}, language).map((phrase) =>
      compilePhrase(phrase.trim(), true),
    ),
    ...(bank && { bank }),
  };
}

/** True when the part can be there in a reply of its language. */
export function isKnownHere({ any, exact, bank }: CompiledPart): boolean {
  return any.length > 0 || exact.length > 0 || bank !== undefined;
}

function compilePhrase(phrase: string, isExact = false): PartPhrase {
  const steps = phrase.split(/(\{\w+\})/u).flatMap((piece): PhraseStep[] => {
    const slot = SLOT_NAMES.find((name) => piece === `{${name}}`);
    if (slot) return [{ kind: 'slot', slot }];
    return tokenize(piece).map(({ kind, key, start, end }) => ({
      kind: 'token',
      key,
      ...(isExact && kind !== 'break' && { exact: exactText(piece.slice(start, end)) }),
    }));
  });
  return { phrase, steps };
}

/** A reply's words with what the parts need to know of them. */
export interface ReplyWords {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The agent's own names, each as its words, longest first. */
  readonly agentNames: readonly (readonly string[])[];
}

/** Index of the token after the phrase when it stands at `at`; undefined when it does not. */
export function matchPhrase(
  words: ReplyWords,
  steps: readonly PhraseStep[],
  at: number,
  from = 0,
): number | undefined {
  const step = steps[from];
  if (!step) return at;
  if (step.kind === 'token') {
    const token = words.tokens[at];
    if (token?.key !== step.key) return undefined;
    const { exact } = step;
    if (exact !== undefined && exactText(words.text.slice(token.start, token.end)) !== exact) {
      return undefined;
    }
    return matchPhrase(words, steps, at + 1, from + 1);
  }
  for (const end of slotEnds(words, step.slot, at)) {
    const after = matchPhrase(words, steps, end, from + 1);
    if (after !== undefined) return after;
  }
  return undefined;
}

/** Where a name that begins here may end, longest first. */
function slotEnds(words: ReplyWords, slot: SlotName, at: number): number[] {
  const own = slot === 'agent' ? words.agentNames : [];
  const ends = own
    .filter((name) => name.every((key, index) => words.tokens[at + index]?.key === key))
    .map((name) => at + name.length);
  return [...ends, ...nameEnds(words, at)];
}

const MAX_NAME_WORDS = 4;
const CAPITALISED = /^[\p{Lu}\p{Lt}\p{Lo}]/u;
const TITLES = new Set([
  'hr',
  'fru',
  'frk',
  'herr',
  'herrn',
  'frau',
  'mr',
  'mrs',
  'ms',
  'dr',
  'prof',
]);
const PARTICLES = new Set([
  'af',
  'al',
  'bin',
  'da',
  'de',
  'del',
  'den',
  'der',
  'di',
  'du',
  'el',
  'la',
  'le',
  'och',
  'og',
  'ter',
  'und',
  'van',
  'von',
  'zu',
]);

function nameEnds({ text, tokens }: ReplyWords, from: number): number[] {
  const ends: number[] = [];
  let count = 0;
  // An editor's chip for a name is masked as a whole.
  if (tokens[from]?.kind === 'mask') return [from + 1];
  for (let at = from; count < MAX_NAME_WORDS; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') break;
    const isCapitalised = CAPITALISED.test(exactText(text.slice(token.start, token.end)));
    const isTitle = TITLES.has(token.key);
    if (!isCapitalised && !isTitle && !PARTICLES.has(token.key)) break;
    if (isCapitalised) {
      count += 1;
      ends.push(at + 1);
    }
    const isShort = isTitle || (isCapitalised && token.key.length === 1);
    if (isShort && tokens[at + 1]?.key === '.') {
      at += 1;
      if (isCapitalised) ends.push(at + 1);
    }
  }
  return ends.toReversed();
}
