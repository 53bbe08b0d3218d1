/** Styles of everything we show in other people's pages. Values with `!important` win over the page's own rules. */
export const uiStyles = /* css */ `
:host {
  all: initial !important;
  position: fixed !important;
  inset: 0 !important;
  width: 100vw !important;
  height: 100vh !important;
  max-width: none !important;
  max-height: none !important;
  margin: 0 !important;
  padding: 0 !important;
  border: 0 !important;
  background: none !important;
  overflow: visible !important;
  pointer-events: none !important;
  color-scheme: light dark !important;
  display: block !important;
  z-index: 2147483647 !important;
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
[data-part='layer'] {
  --paper: light-dark(#ffffff, #23262b);
  --ink: light-dark(#1b2430, #eceef1);
  --soft: light-dark(#5a6676, #a7b0bd);
  --line: light-dark(#d5dae1, #3c424b);
  --hover: light-dark(#eef3fb, #30353d);
  --accent: light-dark(#1d5fbf, #7fb2ff);
  --on-accent: light-dark(#ffffff, #10151c);
  --error: light-dark(#b3261e, #ff8a80);
  --warning: light-dark(#8a5300, #ffc36b);
  --good: light-dark(#1a6b3c, #74d39b);
  font: 14px/1.45 system-ui, 'Segoe UI', sans-serif;
  color: var(--ink);
}
[data-part='overlay'] { position: absolute; inset: 0; overflow: hidden; pointer-events: none; }
[data-part='badge'], [data-part='card'], [data-part='palette'] {
  position: fixed;
  pointer-events: auto;
  background: var(--paper);
  border: 1px solid var(--line);
  border-radius: 10px;
  box-shadow: 0 6px 24px rgb(0 0 0 / 22%);
}
button { font: inherit; color: inherit; background: none; border: 0; cursor: pointer; text-align: start; }
button:focus-visible, input:focus-visible, select:focus-visible {
  outline: 2px solid var(--accent);
  outline-offset: 1px;
}
[data-part='badge'] {
  border-radius: 999px;
  padding: 2px 10px;
  font-size: 12px;
  white-space: nowrap;
  box-shadow: 0 1px 5px rgb(0 0 0 / 18%);
  max-width: min(420px, calc(100vw - 8px));
  overflow: hidden;
  text-overflow: ellipsis;
}
[data-part='badge'][data-size='small'] { font-size: 0; padding: 0 6px; height: 18px; line-height: 16px; }
[data-part='badge'][data-size='small']::before { font-size: 12px; margin: 0; }
[data-part='badge'][data-size='small']::after { content: attr(data-count); font-size: 12px; margin-inline-start: 2px; }
[data-part='badge']::before { content: '●'; margin-inline-end: 6px; color: var(--soft); }
[data-part='badge'][data-state='good']::before { content: '✓'; color: var(--good); }
[data-part='badge'][data-state='found']::before { content: '!'; font-weight: 700; color: var(--error); }
[data-part='badge'][data-state='failed']::before { content: '▲'; color: var(--warning); }
[data-part='badge-client'] { text-decoration: underline dotted 1px; text-underline-offset: 2px; }
[data-part='badge-client']:hover { text-decoration-style: solid; }
[data-part='client-question'] {
  position: fixed;
  display: flex;
  flex-wrap: wrap;
  justify-content: flex-end;
  gap: 4px;
  max-width: calc(100vw - 8px);
  font-size: 12px;
}
[data-part='candidate'] { pointer-events: auto; padding: 2px 10px; background: var(--paper); border: 1px solid var(--warning); border-radius: 999px; font-weight: 600; box-shadow: 0 1px 5px rgb(0 0 0 / 18%); }
[data-part='candidate']:hover { background: var(--hover); }
[data-part='clients'] { margin: 4px 0 8px; }
[role='menuitemradio']::before { content: ''; display: inline-block; width: 1.4em; }
[role='menuitemradio'][aria-checked='true']::before { content: '✓'; color: var(--good); font-weight: 700; }
[data-part='news'] { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
[data-part='card'] { width: min(360px, calc(100vw - 16px)); max-height: min(420px, calc(100vh - 16px)); overflow: auto; padding: 12px; }
[data-part='message'] { margin: 0 0 4px; font-weight: 600; overflow-wrap: anywhere; }
[data-part='why'], [data-part='source'], [data-part='note'] { margin: 0 0 6px; color: var(--soft); overflow-wrap: anywhere; }
[data-part='source'] { font-size: 12px; }
[data-part='source'][data-level='error'], [data-part='source'][data-level='block'] { color: var(--error); }
[data-part='source'][data-level='warning'] { color: var(--warning); }
[data-part='suggestions'] { display: flex; flex-wrap: wrap; gap: 6px; margin: 8px 0; }
[data-part='suggestion'], [data-part='primary'] {
  padding: 4px 12px;
  border-radius: 6px;
  background: var(--accent);
  color: var(--on-accent);
  font-weight: 600;
}
[data-part='actions'] { display: flex; flex-wrap: wrap; gap: 4px; border-top: 1px solid var(--line); padding-top: 6px; }
[data-part='action'] { padding: 3px 8px; border-radius: 6px; color: var(--soft); }
[data-part='action']:hover, [data-part='listed']:hover { background: var(--hover); }
[data-part='listed'] { display: block; width: 100%; padding: 5px 8px; border-radius: 6px; }
[data-part='client-label'] { display: flex; gap: 8px; align-items: center; margin: 0 0 8px; color: var(--soft); }
[data-part='client'] { font: inherit; color: var(--ink); background: var(--paper); border: 1px solid var(--line); border-radius: 6px; padding: 2px 6px; }
[data-part='quote'] { margin: 4px 0; padding: 6px 8px; border-radius: 6px; background: var(--hover); white-space: pre-wrap; overflow-wrap: anywhere; max-height: 120px; overflow: auto; }
[data-part='palette'] { width: min(640px, calc(100vw - 16px)); max-height: min(520px, calc(100vh - 16px)); display: flex; flex-direction: column; overflow: hidden; }
[data-part='search'] { font: inherit; font-size: 16px; color: inherit; background: none; border: 0; border-bottom: 1px solid var(--line); padding: 12px 14px; width: 100%; outline-offset: -2px; }
[data-part='items'] { overflow: auto; margin: 0; padding: 6px; list-style: none; flex: 1 1 auto; min-height: 40px; }
[data-part='item'] { padding: 6px 10px; border-radius: 6px; cursor: pointer; }
[data-part='item'][aria-selected='true'] { background: var(--hover); box-shadow: inset 3px 0 0 var(--accent); }
[data-part='item-title'] { font-weight: 600; }
[data-part='item-hint'] { color: var(--soft); font-size: 12px; margin-inline-start: 8px; }
[data-part='item-preview'] { color: var(--soft); font-size: 13px; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
[data-part='foot'] { border-top: 1px solid var(--line); padding: 6px 12px; color: var(--soft); font-size: 12px; }
[data-part='form'] { padding: 14px; display: grid; gap: 10px; overflow: auto; }
[data-part='form'] label { display: grid; gap: 3px; font-weight: 600; }
[data-part='form'] input, [data-part='form'] select { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--line); border-radius: 6px; padding: 6px 8px; }
@media (forced-colors: active) {
  [data-part='suggestion'], [data-part='primary'], [data-part='item'][aria-selected='true'] { border: 1px solid ButtonText; }
}
`;
