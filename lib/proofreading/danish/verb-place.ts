import type { VerbForm } from './danish-forms';
import type { DanishLexicon } from './danish-lexicon';
import type { DanishFault, DanishRuleId } from './danish-rule';
import { verbForms, type Token } from './danish-token';
import { replaceByForm } from './replace-word';

/** A word that may be a verb, where it stands. */
export interface VerbPlace {
  readonly tokens: readonly Token[];
  readonly index: number;
  readonly token: Token;
  readonly next: Token | undefined;
  readonly lexicon: DanishLexicon;
  /** What was found before in the sentence, by the place of its word. */
  readonly faults: ReadonlyMap<number, DanishFault>;
}

export type VerbRule = (place: VerbPlace) => DanishFault | undefined;

/** The verb in another form; `beside` is the word that asks for it. */
export function replaceVerb(
  { token, lexicon }: VerbPlace,
  {
    rule,
    form,
    beside,
  }: { readonly rule: DanishRuleId; readonly form: VerbForm['form']; readonly beside: string },
): DanishFault | undefined {
  return replaceByForm({
    rule,
    token,
    names: [beside, token.text],
    readings: verbForms(token),
    wanted: { kind: 'verb', form },
    lexicon,
  });
}
