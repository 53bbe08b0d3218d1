import type { ReplyEditor } from '@/lib/editors/reply-editor';

/** Where the caret is in the text; undefined while something is selected, or the caret is elsewhere. */
export function caretOf(editor: ReplyEditor): number | undefined {
  const selection = editor.selection();
  return selection && selection.start === selection.end ? selection.start : undefined;
}
