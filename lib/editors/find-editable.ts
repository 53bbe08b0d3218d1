/**
 * The field somebody writes in, seen from an event or an element: a text area, a prose-like text
 * input, or the outermost editing host (the body of an editor's iframe too). Undefined where a
 * reply is not written or the site asked to be left alone. Imports nothing: the listener carries it.
 */
export function findEditable(from: Event | Element): HTMLElement | undefined {
  const element = deepestElement(from);
  const field = element && editingField(element);
  return field && !isOff(field) && !isLocked(field) && looksLikeProse(field) ? field : undefined;
}

function deepestElement(from: Event | Element): Element | undefined {
  const target = from instanceof Event ? (from.composedPath()[0] ?? from.target) : from;
  // An editable document has no focused element in Firefox.
  if (target instanceof Document) return target.body;
  if (target instanceof Window) return target.document.body;
  if (target instanceof Text) return target.parentElement ?? undefined;
  if (!(target instanceof Element)) return undefined;
  let element = target;
  while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

function editingField(element: Element): HTMLElement | undefined {
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement) return element;
  const page = element.ownerDocument;
  if (page.designMode === 'on') return page.body;
  let host: HTMLElement | undefined;
  // A caption inside a picture inside the reply is an editing host too: the outermost is the reply.
  for (let node: Element | null = element; node; node = node.parentElement) {
    if (node instanceof HTMLElement && node.isContentEditable) host = node;
  }
  return host === page.documentElement ? page.body : host;
}

// Attributes by which a site asks checkers to stay away, what holds code or a search, and the field
// that Quill 1 lets the browser paste into.
const off = `[data-gramm="false"], [data-gramm_editor="false"], [data-enable-grammarly="false"],
  [data-lt-active="false"], [data-replybook-reply="off"], .ql-clipboard,
  .cm-editor, .CodeMirror, .monaco-editor, .ace_editor, .xterm,
  [role="combobox"], [role="searchbox"], [role="search"], search`;

// CodeMirror 6 as a Markdown or plain-text editor: its lines wrap and have no numbers, and if it
// knows its language that is none of code. CodeMirror 5 draws its own selection and goes by no other.
const proseLines = `.cm-editor:not(:has(.cm-lineNumbers)) .cm-lineWrapping:not([data-language]),
  .cm-editor:not(:has(.cm-lineNumbers)) .cm-lineWrapping[data-language="markdown"]`;

// These set spellcheck="false" themselves, so there it says nothing about what the site wants.
const setsSpellcheck = `.ProseMirror, .ql-editor, [data-lexical-editor], [data-slate-editor],
  .mce-content-body, .cke_editable, .public-DraftEditor-content, .cm-content, .jodit-wysiwyg`;

function isOff(field: HTMLElement): boolean {
  if (field.getAttribute('spellcheck') === 'false' && !field.matches(setsSpellcheck)) return true;
  for (let scope: Element | null = ownedBySite(field); scope; scope = outerScope(scope)) {
    if (scope.closest(off)) return true;
  }
  return false;
}

/** The field, or the nearest element around it that is not of a library which marks itself as off. */
function ownedBySite(field: HTMLElement): Element | null {
  if (field.matches(proseLines)) return field.closest('.cm-editor')?.parentElement ?? null;
  // Quill 1 sets data-gramm="false" itself.
  return field.matches('.ql-editor[data-gramm]') ? field.parentElement : field;
}

/** The element our tree hangs on: the host of the shadow root, or the iframe of the document. */
function outerScope(element: Element): Element | null {
  const root = element.getRootNode();
  if (root instanceof ShadowRoot) return root.host;
  return element.ownerDocument.defaultView?.frameElement ?? null;
}

function isLocked(field: HTMLElement): boolean {
  return (
    field.matches(':disabled, [readonly], [aria-readonly="true"], [aria-disabled="true"]') ||
    /\bcc-|one-time-code|-password/.test(field.getAttribute('autocomplete') ?? '')
  );
}

/** Subject lines and the like: a one-line input counts only when something says it holds sentences. */
function looksLikeProse(field: HTMLElement): boolean {
  if (!(field instanceof HTMLInputElement)) return true;
  const isForValues =
    field.type !== 'text' ||
    field.matches('[list], [pattern], [inputmode]:not([inputmode="text"])') ||
    !['', 'on', 'off'].includes(field.autocomplete) ||
    !['', 'none'].includes(field.getAttribute('aria-autocomplete') ?? '');
  if (isForValues) return false;
  return (
    field.matches('[spellcheck="true"], [spellcheck=""], [autocapitalize="sentences"]') ||
    /subject|title|summary|comment|message|reply|note|descri/i.test(`${field.name} ${field.id}`) ||
    /\S+(\s+\S+){3}/.test(field.value)
  );
}
