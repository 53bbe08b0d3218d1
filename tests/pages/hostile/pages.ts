import { page, plain, rich, script, style, type HostilePage } from './page-parts.ts';

const shadow = (inner: string, options: string): string =>
  script(`class Box extends HTMLElement { constructor() { super();
    this.attachShadow({ mode: 'open', ${options} }).innerHTML = ${JSON.stringify(`<style>${style}</style>${inner}`)}; } }
  customElements.define('x-box', Box);`);

export const hostilePages: Readonly<Record<string, HostilePage>> = {
  '/csp': {
    what: "a page whose policy is default-src 'self'",
    html: page(rich).replace(/<style>.*<\/style>/su, '<link rel="stylesheet" href="/strict.css">'),
    headers: { 'content-security-policy': "default-src 'self'" },
  },
  '/csp-plain': {
    what: "a text area under default-src 'self'",
    html: page(plain).replace(/<style>.*<\/style>/su, '<link rel="stylesheet" href="/strict.css">'),
    headers: { 'content-security-policy': "default-src 'self'" },
  },
  '/trusted-types': {
    what: 'a page that allows no Trusted Types policy',
    html: page(rich),
    headers: {
      'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'",
    },
  },
  '/isolated': {
    what: 'a cross-origin isolated page',
    html: page(rich),
    headers: {
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-opener-policy': 'same-origin',
    },
  },
  '/shadow-rich': {
    what: 'an editor in an open shadow root',
    html: page('<x-box></x-box>', shadow(rich, '')),
  },
  '/shadow-nested': {
    what: 'a text area in nested shadow roots that delegate the focus',
    html: page(
      '<x-outer></x-outer>',
      shadow(plain, 'delegatesFocus: true') +
        script(
          `customElements.define('x-outer', class extends HTMLElement { constructor() { super(); this.attachShadow({ mode: 'open', delegatesFocus: true }).innerHTML = '<x-box></x-box>'; } })`,
        ),
    ),
  },
  '/frame-nested': {
    what: 'an editor two frames deep',
    html: page('<iframe src="/inner/frame.html"></iframe>'),
  },
  '/frame-srcdoc': {
    what: 'an editor in a srcdoc frame',
    html: page(`<iframe srcdoc="${page(rich).replaceAll('"', '&quot;')}"></iframe>`),
  },
  '/frame-blob': {
    what: 'an editor in a blob: frame',
    html: page(
      '<iframe></iframe>' +
        script(
          `document.querySelector('iframe').src = URL.createObjectURL(new Blob([${JSON.stringify(page(plain))}], { type: 'text/html' }))`,
        ),
    ),
  },
  '/frame-blank': {
    what: 'an editor in an about:blank frame that is written by script',
    html: page(
      '<iframe></iframe>' +
        script(`const inner = document.querySelector('iframe').contentDocument;
          inner.open(); inner.write(${JSON.stringify(page(rich))}); inner.close();`),
    ),
  },
  '/frame-sandboxed': {
    what: 'a text area in a sandboxed frame',
    html: page('<iframe sandbox="allow-scripts" src="/inner/plain.html"></iframe>'),
  },
  '/frame-other-site': {
    what: 'an editor in a frame of another site',
    html: page('<iframe src="OTHER/inner/rich.html"></iframe>'),
  },
  '/frame-made-by-click': {
    what: 'a text area that a click makes in a frame of another site',
    html: page('<iframe src="OTHER/inner/made-by-click.html"></iframe>'),
  },
  '/body-replaced': {
    what: 'a page that replaces its body',
    html: page(
      rich,
      script(`function happens() {
        const body = document.createElement('body');
        body.innerHTML = '<main><div id="field" contenteditable="true"></div></main>';
        document.body.replaceWith(body);
      }`),
    ),
    happens: 'happens',
  },
  '/document-written': {
    what: 'a page that writes its document anew',
    html: page(
      rich,
      script(`function happens() {
        document.open(); document.write(${JSON.stringify(page(plain))}); document.close();
      }`),
    ),
    happens: 'happens',
  },
  '/editor-removed': {
    what: 'an editor removed in the middle of a check',
    html: page(
      rich,
      script(`function happens() {
        document.querySelector('#field').remove();
        document.body.insertAdjacentHTML('beforeend', '<textarea id="field"></textarea>');
      }`),
    ),
    happens: 'happens',
  },
  '/busy': {
    what: 'a page with 5,000 changes of its DOM a second',
    html: page(
      `${rich}<ul id="list" style="position: fixed; left: 20px; top: 300px"></ul>`,
      script(`setInterval(() => {
        const list = document.querySelector('#list');
        for (let i = 0; i < 25; i += 1) {
          const item = document.createElement('li');
          item.textContent = String(i);
          list.append(item);
          if (list.children.length > 5) list.firstChild.remove();
        }
      }, 10)`),
    ),
  },
  '/clears-highlights': {
    what: 'a page that clears the highlights at each key',
    html: page(rich, script(`addEventListener('keydown', () => CSS.highlights.clear(), true)`)),
  },
  '/overridden': {
    what: 'a page that overrides what its world has',
    html: page(
      rich,
      script(`const broken = function () { throw new Error('overridden'); };
      for (const name of ['focus', 'attachShadow', 'showPopover', 'hidePopover', 'matches', 'closest', 'append', 'remove', 'replaceChildren', 'getRootNode'])
        for (const type of [HTMLElement, Element, Node]) if (name in type.prototype) type.prototype[name] = broken;
      Document.prototype.getSelection = broken; window.getSelection = broken;
      Document.prototype.execCommand = broken; Document.prototype.caretPositionFromPoint = broken;
      Selection.prototype.setBaseAndExtent = broken;
      window.Highlight = broken; window.MutationObserver = broken; window.ResizeObserver = broken; window.IntersectionObserver = broken;
      window.AbortController = broken;
      window.CSSStyleSheet = broken; window.ClipboardEvent = broken; window.DOMParser = broken;`),
    ),
  },
  '/stops-events': {
    what: 'a page that stops all events at its window',
    html: page(
      plain,
      script(`for (const type of ['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'change', 'click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'pointermove', 'mousemove', 'focus', 'focusin', 'focusout', 'blur', 'selectionchange', 'scroll', 'toggle', 'paste', 'copy'])
        addEventListener(type, (event) => event.stopImmediatePropagation(), true)`),
    ),
  },
  '/unset': {
    what: 'a page whose styles unset everything and hide popovers',
    html: page(
      rich,
      `<style>* { all: unset !important } [popover] { display: none !important }
      style, script, head { display: none !important }
      #field { display: block !important; position: fixed !important; left: 20px !important; top: 20px !important; width: 600px !important; height: 240px !important; -webkit-user-modify: read-write !important }</style>`,
    ),
  },
  '/removes-unknown': {
    what: 'a page that removes what it does not know from its document',
    html: page(
      rich,
      script(`new MutationObserver((records) => {
        for (const { addedNodes } of records) for (const node of addedNodes)
          if (node.parentNode === document.documentElement && !/^(head|body)$/i.test(node.localName)) node.remove();
      }).observe(document.documentElement, { childList: true })`),
    ),
  },
  '/content-visibility': {
    what: 'an editor in a part that is only drawn when it is seen',
    html: page(
      `<div style="content-visibility: auto; contain-intrinsic-size: 800px 600px; height: 600px">${rich}</div>`,
    ),
  },
  '/toggled': {
    what: 'an editor that is hidden and shown again',
    html: page(
      plain,
      script(`async function happens() {
        const field = document.querySelector('#field');
        const frame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        for (const [name, hidden, shown] of [['display', 'none', ''], ['visibility', 'hidden', '']]) {
          field.style[name] = hidden; await frame();
          field.style[name] = shown; await frame();
        }
      }`),
    ),
    happens: 'happens',
  },
  '/fullscreen': {
    what: 'an editor in an element that fills the screen',
    html: page(
      `<div id="wall" style="background: white">${plain}</div>`,
      script(
        `addEventListener('keydown', () => document.fullscreenElement ?? document.querySelector('#wall').requestFullscreen(), { once: true })`,
      ),
    ),
  },
  '/dialog': {
    what: 'an editor in a modal dialog over an inert page',
    html: page(
      `<main inert><p>Inert</p></main><dialog style="border: 0; padding: 0">${rich}</dialog>` +
        script(`document.querySelector('dialog').showModal()`),
    ),
  },
  '/twenty': {
    what: 'a page with twenty editors',
    html: page(
      rich +
        Array.from(
          { length: 19 },
          (_, at) =>
            `<textarea class="other" style="position: fixed; left: ${640 + (at % 4) * 90}px; top: ${20 + Math.floor(at / 4) * 60}px; width: 80px; height: 50px">Det er gratis nr. ${at}.</textarea>`,
        ).join(''),
      script(`async function happens() {
        for (const other of document.querySelectorAll('.other')) { other.focus(); await new Promise((done) => setTimeout(done, 30)); }
        document.querySelector('#field').focus();
      }`),
    ),
    happens: 'happens',
  },
};
