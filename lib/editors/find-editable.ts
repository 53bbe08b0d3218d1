/**
 * The field somebody writes in, seen from an event or an element: a text area, a one-line input, or
 * the outermost editing host (the body of an editor's iframe too). Undefined where a
 * reply is not written or the site asked to be left alone. Imports nothing: the listener carries it.
 */
export function findEditable(from: Event | Element): HTMLElement | undefined {
  const element = deepestElement(from);
  const field = element && editingField(element);
  return field && !isOff(field) && !isLocked(field) && holdsText(field) ? field : undefined;
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
  // What is typed there comes into the editor around it.
  if (element.matches(typedIntoForProse))
    return element.closest<HTMLElement>('.CodeMirror') ?? undefined;
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

// Attributes by which a site asks checkers to stay away, what holds code or a search, the field
// that Quill 1 lets the browser paste into, and the choices of jQuery UI and selectize, which have no role.
const off = `[data-gramm="false"], [data-gramm_editor="false"], [data-enable-grammarly="false"],
  [data-lt-active="false"], [data-replybook-reply="off"], .ql-clipboard,
  .cm-editor, .CodeMirror, .monaco-editor, .ace_editor, .xterm,
  [role="combobox"], [role="searchbox"], [role="search"], search,
  .ui-autocomplete-input, .selectize-input`;

// CodeMirror 6 as a Markdown or plain-text editor: its lines wrap and have no numbers, and if it
// knows its language that is none of code.
const proseLines = `.cm-editor:not(:has(.cm-lineNumbers)) .cm-lineWrapping:not([data-language]),
  .cm-editor:not(:has(.cm-lineNumbers)) .cm-lineWrapping[data-language="markdown"]`;

// CodeMirror 5 likewise. It types into a hidden text area, does not tell its language, and has names for the words of code.
const typedIntoForProse =
  '.CodeMirror-wrap:not(:has(.CodeMirror-gutter,.cm-def,.cm-variable,.cm-property,.cm-tag,.cm-operator,.cm-atom))' +
  '>:first-child>:read-write';

// These set spellcheck="false" themselves, so there it says nothing about what the site wants; the
// last is our own silence of the browser's lines.
const setsSpellcheck = `.ProseMirror, .ql-editor, [data-lexical-editor], [data-slate-editor],
  .mce-content-body, .cke_editable, .public-DraftEditor-content, .cm-content, .jodit-wysiwyg,
  .sun-editor-editable, [data-rb-spellcheck]`;

function isOff(field: HTMLElement): boolean {
  if (field.getAttribute('spellcheck') === 'false' && !field.matches(setsSpellcheck)) return true;
  for (let scope: Element | null = ownedBySite(field); scope; scope = outerScope(scope)) {
    if (scope.closest(off)) return true;
  }
  return false;
}

/** The field, or the nearest element around it that is not of a library which marks itself as off. */
function ownedBySite(field: HTMLElement): Element | null {
  if (field.matches('.CodeMirror')) return field.parentElement;
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

// SunEditor types into a hidden field of its own, and removes it, when its reply gets the focus.
const locked = `:disabled, [readonly], [aria-readonly="true"], [aria-disabled="true"],
  [aria-hidden="true"]`;

function isLocked(field: HTMLElement): boolean {
  return (
    field.matches(locked) ||
    /\bcc-|one-time-code|-password|username|webauthn/.test(field.getAttribute('autocomplete') ?? '')
  );
}

/**
 * One-line inputs that somebody writes a text or value in. What each is for, and whether it is read
 * at all, is asked later: here only what never holds anything of ours is left out.
 */
function holdsText(field: HTMLElement): boolean {
  if (!(field instanceof HTMLInputElement)) return true;
  return (
    /^(?:text|tel|email)$/.test(field.type) &&
    !field.matches('[list], [aria-haspopup]:not([aria-haspopup="false"])') &&
    ['', 'none'].includes(field.getAttribute('aria-autocomplete') ?? '') &&
    !isLogin(field)
  );
}

/** A password with hardly anything beside it. */
function isLogin({ form }: HTMLInputElement): boolean {
  return (
    form?.querySelector('[type="password"]') != null &&
    form.querySelectorAll('input:is([type="text"], [type="email"], [type="tel"], :not([type]))')
      .length < 3
  );
}
