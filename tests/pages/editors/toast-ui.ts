import Editor from '@toast-ui/editor';

const field = document.querySelector<HTMLElement>('#field');
if (!field) throw new Error('No #field');
const editor = new Editor({
  el: field,
  initialEditType: 'wysiwyg',
  hideModeSwitch: true,
  usageStatistics: false,
  autofocus: false,
  initialValue: 'Kære 😀 kunde,\nvi har modtaget jeres **bræv** og svarer hurtigt',
});
// What it starts with would be one step of undo with all that follows within half a second.
const { view } = editor.wwEditor;
view.updateState(
  view.state.constructor.create({ doc: view.state.doc, plugins: view.state.plugins }),
);
const host = (): HTMLElement | null =>
  document.querySelector('.toastui-editor-ww-container .ProseMirror');
Object.assign(globalThis, {
  model: () =>
    [...new DOMParser().parseFromString(editor.getHTML(), 'text/html').querySelectorAll('p')]
      .map((block) => block.textContent)
      .join('\n'),
  modelHtml: () => editor.getHTML(),
  setEditorHtml: () => editor.setHTML('', false),
  editorRect: () => host()?.getBoundingClientRect(),
});
