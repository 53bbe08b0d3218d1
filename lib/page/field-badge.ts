import type { Finding } from '@/lib/text/finding';

import { badgeState } from './badge-state';
import type { ReplyState } from './reply-check-loop';
import { buildBadge, isOnClient, showInBadge } from './ui/badge';
import { placeAtCorner, placeAtEdge } from './ui/place';
import type { Box } from './ui/stage';
import type { UiHost } from './ui/ui-host';

/** The badge at a field: in the corner of a reply, on the edge of a single line. */
export interface FieldBadge {
  readonly element: HTMLElement;
  refresh(state: ReplyState, findings: readonly Finding[], isQuiet: boolean): void;
  /** Where a panel stands that belongs to no words in sight. */
  readonly corner: () => Box;
}

interface Setting {
  readonly ui: UiHost;
  readonly field: HTMLElement;
  readonly isSingleLine: boolean;
  readonly onOverview: () => void;
  readonly onClient: () => void;
}

/** Puts the badge into the interface; it shows nothing before the first `refresh`. */
export function createFieldBadge(setting: Setting): FieldBadge {
  const { ui, field, isSingleLine, onOverview, onClient } = setting;
  const badge = buildBadge((event) => {
    if (isOnClient(event)) onClient();
    else onOverview();
  });
  ui.layer.append(badge);
  // Beside one line there is room for a sign and a count; the words are its name and its tooltip.
  if (isSingleLine) badge.dataset['size'] = 'small';
  return {
    element: badge,
    corner: () => (badge.checkVisibility() ? badge.getBoundingClientRect() : ui.visible(field)),
    refresh(state, findings, isQuiet) {
      showInBadge(badge, badgeState(state, findings), isQuiet);
      if (isSingleLine) {
        badge.dataset['count'] = findings.length > 0 ? String(findings.length) : '';
        badge.title ||= badge.textContent;
        placeAtEdge(badge, ui.place(field.getBoundingClientRect()), ui.room());
      } else {
        const isLeftToRight = getComputedStyle(field).direction !== 'rtl';
        placeAtCorner(badge, ui.visible(field), ui.room(), isLeftToRight);
      }
    },
  };
}
