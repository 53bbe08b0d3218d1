import type { ReplyEditor } from '@/lib/editors/reply-editor';
import type { Finding } from '@/lib/text/finding';
import { firstIndex } from '@/lib/text/first-index';

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
  readonly editor: ReplyEditor;
  readonly onOverview: () => void;
  readonly onClient: () => void;
}

/** Puts the badge into the interface; it shows nothing before the first `refresh`. */
export function createFieldBadge(setting: Setting): FieldBadge {
  const { ui, editor, onOverview, onClient } = setting;
  const { element: field, kind } = editor;
  const isSingleLine = kind === 'input';
  const badge = buildBadge((event) => {
    if (isOnClient(event)) onClient();
    else onOverview();
  });
  ui.layer.append(badge);
  const placesOf = (finding: Finding): Box[] => editor.rects(finding).map((box) => ui.place(box));
  /** Where the marked words are between two heights. The text goes downwards, so few of very many are asked. */
  const markedBetween = (findings: readonly Finding[], top: number, end: number): Box[] => {
    const inOrder = findings.toSorted((one, other) => one.start - other.start);
    const first = firstIndex(inOrder.length, (index) => {
      const places = inOrder.slice(index, index + 1).flatMap(placesOf);
      return places.length === 0 || places.some(({ bottom }) => bottom >= top);
    });
    const boxes: Box[] = [];
    for (const finding of inOrder.slice(first)) {
      const places = placesOf(finding);
      if (places.length > 0 && places.every((place) => place.top > end)) break;
      boxes.push(...places);
    }
    return boxes;
  };
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
        const seen = ui.visible(field);
        placeAtCorner(badge, seen, ui.room(), {
          fromRight: getComputedStyle(field).direction !== 'rtl',
          marked: markedBetween(findings, seen.bottom - 2 * badge.offsetHeight, seen.bottom),
        });
      }
    },
  };
}
