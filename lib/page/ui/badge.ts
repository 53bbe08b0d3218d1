import type { ReplyCheck } from '@/lib/messaging/protocol';
import type { Finding } from '@/lib/text/finding';

import { say } from '../say';
import { countText } from '../say-count';
import { build, buildButton } from './build';
import { clientName, whyClient } from './client-choice';

/** What the badge tells: silence in the text means "checked" only when the badge says so. */
export type BadgeState =
  | { readonly state: 'waiting' }
  | { readonly state: 'checking'; readonly check?: ReplyCheck }
  | { readonly state: 'checked'; readonly check: ReplyCheck; readonly findings: readonly Finding[] }
  | { readonly state: 'failed'; readonly reason: string };

const CLIENT = 'badge-client';

/** True when the click is on the client's name. */
export function isOnClient({ target }: Event): boolean {
  // Not by `instanceof`: our interface may stand in the document around the frame we run in.
  if (target === null || !('matches' in target) || typeof target.matches !== 'function')
    return false;
  return Boolean(target.matches(`[data-part="${CLIENT}"]`));
}

/** The small sign at the field: client, language, state. */
export function buildBadge(onClick: (event: Event) => void): HTMLButtonElement {
  return buildButton('badge', '', onClick, { 'aria-live': 'off' });
}

/** Shows the state in the badge; the client's name is a part of its own, to be clicked. */
export function showInBadge(badge: HTMLElement, state: BadgeState, isQuiet = false): void {
  const check = 'check' in state ? state.check : undefined;
  const quiet = isQuiet ? [say('quietState')] : [];
  const rest = [...(check ? [check.language] : []), ...quiet, stateText(state)];
  badge.replaceChildren(
    ...(check ? [build('span', { part: CLIENT, text: clientName(check.answeredFor) }), ' · '] : []),
    rest.join(' · '),
  );
  badge.title = [
    check && `${whyClient(check.answeredFor)}\n${say('clientKeys')}`,
    detailText(state),
  ]
    .filter(Boolean)
    .join('\n');
  badge.dataset['state'] = colourOf(state);
}

function stateText(state: BadgeState): string {
  switch (state.state) {
    case 'waiting':
    case 'checking':
      return say('checking');
    case 'failed':
      return say('notChecked', state.reason);
    case 'checked': {
      const failed = failedIn(state.check);
      if (failed.length > 0) return say('notChecked', failed.join(', '));
      const { length } = state.findings;
      return length === 0 && isAsking(state.check) ? say('onlySpellingChecked') : countText(length);
    }
  }
}

function detailText(state: BadgeState): string | undefined {
  if (state.state !== 'checked') return undefined;
  const reasons = state.check.checkers.flatMap((checker) =>
    checker.state === 'failed' ? [`${say(`checker_${checker.id}`)}: ${checker.reason}`] : [],
  );
  const { storageProblem } = state.check;
  if (storageProblem !== undefined) reasons.push(say('storageProblem'));
  return reasons.join('\n') || undefined;
}

/** Nothing of a client is checked before it is known which. */
function isAsking({ answeredFor }: ReplyCheck): boolean {
  return answeredFor.state === 'ambiguous';
}

function failedIn(check: ReplyCheck): string[] {
  const failed = check.checkers
    // What a server adds is missed quietly: in the list of findings and the tooltip.
    .filter(({ id, state }) => state === 'failed' && id !== 'languagetool')
    .map(({ id }) => say(`checker_${id}`));
  const named = [...new Set(failed)];
  return check.storageProblem === undefined ? named : [...named, say('storage')];
}

function colourOf(state: BadgeState): 'busy' | 'good' | 'found' | 'failed' {
  if (state.state === 'failed') return 'failed';
  if (state.state !== 'checked') return 'busy';
  if (failedIn(state.check).length > 0 || isAsking(state.check)) return 'failed';
  return state.findings.length > 0 ? 'found' : 'good';
}
