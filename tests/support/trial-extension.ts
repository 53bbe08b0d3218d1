import type { BrowserName } from './browsers.ts';

/** The smallest extension that does what the drivers have to see: its files by name. */
export function trialExtension(browser: BrowserName): Readonly<Record<string, string>> {
  const matches = ['http://127.0.0.1/*', 'http://localhost/*'];
  const manifest = {
    manifest_version: 3,
    name: 'Trial',
    version: '1',
    permissions: browser === 'chromium' ? ['offscreen'] : [],
    host_permissions: matches,
    background:
      browser === 'chromium' ? { service_worker: 'background.js' } : { scripts: ['background.js'] },
    content_scripts: [{ matches, js: ['content.js'], css: ['content.css'], all_frames: true }],
    ...(browser === 'firefox' && {
      browser_specific_settings: { gecko: { id: 'trial@replybook.example' } },
    }),
  };
  return {
    'manifest.json': JSON.stringify(manifest),
    'background.js': `
      let count = 0;
      (globalThis.browser ?? chrome).runtime.onMessage.addListener((message, sender, answer) => {
        if (message === 'count') answer(++count);
      });
      globalThis.chrome?.offscreen?.createDocument({ url: 'host.html', reasons: ['WORKERS'], justification: 'trial' });`,
    'host.html': '<!doctype html><script src="host.js"></script>',
    'host.js': "new Worker('spell-worker.js');",
    'spell-worker.js': 'onmessage = () => undefined;',
    'options.html':
      '<!doctype html><title>Options</title><h1>Click</h1><script src="options.js"></script>',
    'options.js': `document.querySelector('h1').addEventListener('click', (event) => {
      event.target.textContent = event.isTrusted ? 'trusted' : 'not trusted';
    });`,
    'content.css': '::highlight(rb-c) { text-decoration: underline 3px rgb(220, 0, 0); }',
    'content.js': `
      const field = document.querySelector('#field');
      if (field) {
        const host = document.createElement('rb-ui');
        const root = host.attachShadow({ mode: 'closed' });
        const part = (tag, name, text, style = '') => {
          const element = document.createElement(tag);
          element.dataset.part = name;
          element.textContent = text;
          element.style.cssText = style;
          return element;
        };
        const card = part('div', 'card', '', 'position: fixed; left: 60px; top: 60px');
        const message = part('p', 'message', 'Write “parcel”');
        const take = part('button', 'suggestion', 'parcel');
        card.append(message, part('p', 'why', 'Nordlys says so'), take, part('button', 'suggestion', 'pakke'));
        const palette = part('div', 'palette', '');
        palette.append(document.createElement('input'), part('div', 'item', 'A'));
        palette.hidden = true;
        root.append(part('div', 'badge', 'Nordlys · da · checked'), card, palette);
        document.documentElement.append(host);
        take.addEventListener('click', (event) => { message.textContent = 'taken ' + event.isTrusted; });
        addEventListener('keydown', (event) => { if (event.ctrlKey && event.key === '.') palette.hidden = false; });
        if (field.isContentEditable) {
          const range = new Range();
          range.setStart(field.firstChild, 4);
          range.setEnd(field.firstChild, Math.min(10, field.firstChild.length));
          CSS.highlights.set('rb-c', new Highlight(range));
        }
        (globalThis.browser ?? chrome).runtime.sendMessage('count').then((count) => {
          document.documentElement.dataset.count = count;
        });
      }`,
  };
}
