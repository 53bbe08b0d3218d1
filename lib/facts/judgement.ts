import type { Fact } from './fact';
import { firstOf, type KnownFacts } from './known-facts';

/** What in the customer's mail was most likely meant, and how certain that is. */
export interface Judgement {
  readonly original: Fact;
  readonly certainty: number;
}

/** What a judge may look at beside the fact itself. */
export interface Evidence {
  readonly known: KnownFacts;
  /** The values of all that the reply states. */
  readonly values: ReadonlySet<string>;
  readonly amounts: readonly Fact[];
  readonly dates: readonly Fact[];
}

const NEW =
  /(?<!\p{L})(?:new|also|reopened|merged|old|previous|last|earlier|another|replac\p{L}*|second|extra|different|changed|moved|postponed|rescheduled|ny|nye|også|genåbnet|gammel|gamle|tidligere|forrige|nyt|anden|andet|erstatning\p{L}*|erstatter|ændret|flyttet|udskudt|neue\p{L}?|auch|nachfolg\p{L}*|alte\p{L}?|vorige\p{L}?|letzte\p{L}?|andere\p{L}?|ersatz\p{L}*|geändert|verschoben|nya|även|också|gamla|tidigare|förra|nytt|annan|ersätt\p{L}*|ändrat|flyttat|nieuwe?|ook|oude|vorige|vervang\p{L}*|verplaatst|nouve\p{L}+|aussi|ancien\p{L}*|précéd\p{L}*|autre|remplac\p{L}*|reporté\p{L}*|nuev\p{L}+|también|antigu[oa]|anterior|otr[oa]|sustitu\p{L}*|cambiad\p{L}|aplazad\p{L})(?!\p{L})/iu;
const INSTEAD =
  /(?<!\p{L})(?:instead|rather than|i stedet|statt(?!\p{L}{2})|stattdessen|i stället|istället|in plaats|au lieu|en lugar)/iu;
const NOT = /(?<!\p{L})(?:not|ikke|nicht|inte|niet|pas|no)(?: (?:on|the|den|am|op|le|el))? $/iu;

/** True where the sentence says that this is something else than what was. */
export function isSaidToBeNew({ before, after }: Fact): boolean {
  const near = before.slice(-45);
  const clause = /^[^\n.!?]{0,36}/u.exec(after)?.[0] ?? '';
  return NEW.test(near) || INSTEAD.test(near) || NOT.test(near) || INSTEAD.test(clause);
}

/** The evidence in a reply that states these facts. */
export function gatherEvidence(known: KnownFacts, stated: readonly Fact[]): Evidence {
  return {
    known,
    values: new Set(stated.map(({ value }) => value)),
    amounts: firstOf(stated, 'amount'),
    dates: firstOf(stated, 'date'),
  };
}

/** The most certain of what was thought. */
export function bestOf(judgements: readonly (Judgement | undefined)[]): Judgement | undefined {
  let best: Judgement | undefined;
  for (const judgement of judgements) {
    if (judgement && (!best || judgement.certainty > best.certainty)) best = judgement;
  }
  return best;
}
