import type { Fact } from './fact';
import type { KnownFacts } from './known-facts';

/** What in the customer's mail was most likely meant, and how certain that is. */
export interface Judgement {
  readonly original: Fact;
  readonly certainty: number;
}

/** What a judge may look at beside the fact itself. */
export interface Evidence {
  readonly known: KnownFacts;
  /** All that the reply states. */
  readonly stated: readonly Fact[];
}

const NEW =
  /(?<!\p{L})(?:new|another|instead|replac\p{L}*|second|extra|different|changed|moved|postponed|rescheduled|rather than|not|ny|nye|nyt|nyt?|anden|andet|i stedet|erstat\p{L}*|ændret|flyttet|udskudt|ikke|neue\p{L}?|andere\p{L}?|statt\p{L}*|ersatz\p{L}*|geändert|verschoben|nicht|nya|nytt|annan|i stället|ersätt\p{L}*|ändrat|flyttat|inte|nieuwe?|andere|in plaats|vervang\p{L}*|verplaatst|niet|nouve\p{L}+|autre|au lieu|remplac\p{L}*|reporté\p{L}*|nuev\p{L}+|otr[oa]|en lugar|sustitu\p{L}*|cambiad\p{L}|aplazad\p{L})(?!\p{L})/iu;

/** True where the sentence says that this is something else than what was. */
export function isSaidToBeNew({ before, after }: Fact): boolean {
  const clause = /^[^\n.!?]{0,36}/u.exec(after)?.[0] ?? '';
  return NEW.test(before) || NEW.test(clause);
}

/** The most certain of what was thought. */
export function bestOf(judgements: readonly (Judgement | undefined)[]): Judgement | undefined {
  let best: Judgement | undefined;
  for (const judgement of judgements) {
    if (judgement && (!best || judgement.certainty > best.certainty)) best = judgement;
  }
  return best;
}
