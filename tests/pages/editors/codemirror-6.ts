import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { EditorView, keymap } from '@codemirror/view';

const view = new EditorView({
  doc: 'Kære 😀 kunde,\nvi har modtaget jeres bræv og svarer hurtigt',
  extensions: [history(), keymap.of([...defaultKeymap, ...historyKeymap]), EditorView.lineWrapping],
  parent: document.querySelector('#field') ?? document.body,
});
Object.assign(globalThis, {
  model: () => view.state.doc.toString(),
  modelHtml: () => view.state.doc.toString(),
  setEditorHtml: () => view.dispatch({ changes: { from: 0, to: view.state.doc.length } }),
  editorRect: () => view.dom.getBoundingClientRect(),
});
