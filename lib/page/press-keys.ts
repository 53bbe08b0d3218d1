import type { ReplyEditor } from '@/lib/editors/reply-editor';

import { caretOf } from './caret-of';
import type { ClientChooser } from './client-chooser';
import type { FindingCards } from './finding-card';
import { keyActionOf } from './key-action';
import type { TemplatePicker } from './template-picker';

interface Pressed {
  readonly editor: ReplyEditor;
  readonly cards: FindingCards;
  readonly chooser: ClientChooser;
  readonly picker: TemplatePicker;
  readonly openChooser: () => void;
}

/** Does what a key means in the field; false: it is the page's. */
export function pressKey(event: KeyboardEvent, pressed: Pressed): boolean {
  const { editor, cards, chooser, picker, openChooser } = pressed;
  if (!event.composedPath().includes(editor.element)) return false;
  switch (keyActionOf(event)) {
    case 'close':
      if (!cards.isOpen() && !chooser.isOpen()) return false;
      cards.close();
      chooser.close();
      return true;
    case 'nextFinding':
      cards.openNext(caretOf(editor) ?? 0);
      return true;
    case 'previousFinding':
      cards.openPrevious(caretOf(editor) ?? 0);
      return true;
    case 'chooseClient':
      openChooser();
      return true;
    case 'openTemplates':
      cards.close();
      picker.open();
      return true;
    case 'insertShortcut': {
      // Only for a shortcut that is known to exist: any other Tab is the page's.
      const shortcut = picker.shortcutAtCaret();
      if (!shortcut) return false;
      picker.insert(shortcut);
      return true;
    }
    case undefined:
      return false;
  }
}
