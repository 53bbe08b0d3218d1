import type { Finding } from '@/lib/text/finding';

import type { ReplyState } from './reply-check-loop';
import type { BadgeState } from './ui/badge';

/** What the badge tells of a reply in this state. */
export function badgeState(
  { state, check, reason }: ReplyState,
  findings: readonly Finding[],
): BadgeState {
  switch (state) {
    case 'failed':
      return { state, reason: reason ?? '' };
    case 'checking':
      return check ? { state, check } : { state: 'waiting' };
    case 'checked':
      return check ? { state, check, findings } : { state: 'waiting' };
  }
}
