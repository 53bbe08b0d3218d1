import type { ReplyCheck } from '@/lib/messaging/protocol';
import type { Finding } from '@/lib/text/finding';

import { say } from '../say';
import { countText } from '../say-count';
import { buildButton } from './build';

/** What the badge tells: silence in the text means "checked" only when the badge says so. */
export type BadgeState =
  | { readonly state: 'waiting' }
  | { readonly state: 'checking'; readonly check?: ReplyCheck }
  | { readonly state: 'checked'; readonly check: ReplyCheck; readonly findings: readonly Finding[] }
  | { readonly state: 'failed'; readonly reason: string };

/** The small sign at the field: client, language, state. */
export function buildBadge(onClick: () => void): HTMLButtonElement {
  return buildButton('badge', '', onClick, { 'aria-live': 'off' });
}

/** Shows the state in the badge. */
export function showInBadge(badge: HTMLElement, state: BadgeState, isQuiet = false): void {
  const quiet = isQuiet ? [say('quietState')] : [];
  badge.textContent = [...whose(state), ...quiet, stateText(state)].join(' · ');
  badge.title = detailText(state) ?? '';
  badge.dataset['state'] = colourOf(state);
}

function whose(state: BadgeState): string[] {
  const check = 'check' in state ? state.check : undefined;
  return check ? [check.client?.name ?? say('noClient'), check.language] : [];
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
      return countText(state.findings.length);
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

function failedIn(check: ReplyCheck): string[] {
  const failed = check.checkers
    .filter(({ state }) => state === 'failed')
    .map(({ id }) => say(`checker_${id}`));
  return check.storageProblem === undefined ? failed : [...failed, say('storage')];
}

function colourOf(state: BadgeState): 'busy' | 'good' | 'found' | 'failed' {
  if (state.state === 'failed') return 'failed';
  if (state.state !== 'checked') return 'busy';
  if (failedIn(state.check).length > 0) return 'failed';
  return state.findings.length > 0 ? 'found' : 'good';
}
