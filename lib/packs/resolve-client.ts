import {
  applyClientRules,
  type ClientPack,
  type ClientReason,
  type ReplyPlace,
  type RulesOutcome,
} from './apply-client-rules';
import { choicePlace, rulesSaid, type ChoicePlace, type FindChoice } from './client-choice';

/** Which client a reply is for, and why; never a guess: where two have equal right, the agent is asked. */
export type ClientResolution<P> =
  | RulesOutcome<P>
  | { readonly state: 'chosen'; readonly pack: P; readonly because: ChoicePlace };

/** What the page states, else what the agent chose for this mailbox, else what the packs' rules say. */
export function resolveClient<P extends ClientPack>(
  packs: readonly P[],
  findChoice: FindChoice,
  place: ReplyPlace,
): ClientResolution<P> {
  const outcome = applyClientRules(packs, place);
  if (outcome.state === 'certain' && outcome.because.kind === 'stated') return outcome;
  for (const { because, instead } of choicesFor(outcome, place)) {
    const client = findChoice({ ...because, instead });
    const pack = packs.find((one) => one.client.id === client);
    if (pack) return { state: 'chosen', pack, because };
  }
  return outcome;
}

interface Possible {
  readonly because: ChoicePlace;
  readonly instead: string;
}

function choicesFor(outcome: RulesOutcome<ClientPack>, place: ReplyPlace): Possible[] {
  const here = { because: choicePlace(place), instead: rulesSaid(outcome, place) };
  return isToldByNothingButHost(outcome, place)
    ? [here, { because: { kind: 'host', place: place.host, brand: '' }, instead: '*' }]
    : [here];
}

/** A choice for a whole host counts only where nothing finer is known. */
function isToldByNothingButHost(
  outcome: RulesOutcome<ClientPack>,
  { mailbox, brand, statedClient }: ReplyPlace,
): boolean {
  const finer: readonly ClientReason['kind'][] = ['mailbox', 'brand', 'tag', 'path'];
  return (
    mailbox === undefined &&
    brand === undefined &&
    statedClient === undefined &&
    (outcome.state === 'none' || !finer.includes(outcome.because.kind))
  );
}
