import { tokenCss } from '@/lib/tokens/tokens';

import { clientStyles } from './client-styles';
import { sendStyles } from './send-styles';

/** Styles of everything we show in other people's pages; nothing moves. Values with `!important` win over the page's own rules. */
export const uiStyles = /* css */ `
:host {
  all: initial !important;
  direction: ltr !important;
  unicode-bidi: isolate !important;
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
  display: block !important;
  z-index: 2147483647 !important;
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
[data-part='layer'] { ${tokenCss} color-scheme: light; font: var(--rb-font); color: var(--rb-ink); }
[data-theme='dark'] { color-scheme: dark; }
[data-part='frame'] { position: absolute; inset: 0; width: 100%; height: 100%; border: 0; pointer-events: auto; clip-path: path('M0 0Z'); }
[data-part='overlay'] { position: absolute; inset: 0; overflow: hidden; pointer-events: none; }
[data-part='spoken'] { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
[data-part='badge'], [data-part='card'], [data-part='palette'] {
  position: fixed;
  pointer-events: auto;
  background: var(--rb-paper);
  border: 1px solid var(--rb-line);
  border-radius: var(--rb-card-corner);
  box-shadow: 0 1px 2px rgb(0 0 0 / 10%), 0 8px 28px rgb(0 0 0 / 18%);
}
button, select, input { font: inherit; color: inherit; }
button { background: none; border: 0; padding: 0; cursor: pointer; text-align: start; border-radius: var(--rb-corner); }
:focus-visible { outline: 2px solid var(--rb-accent); outline-offset: 1px; }
p { margin: 0; }
[data-part='badge'] {
  border-radius: var(--rb-round);
  padding: var(--rb-hair) 10px;
  font-size: var(--rb-small);
  white-space: nowrap;
  box-shadow: 0 1px 4px rgb(0 0 0 / 16%);
  max-width: min(420px, calc(100vw - 8px));
  overflow: hidden;
  text-overflow: ellipsis;
}
[data-part='badge']::before { content: '●'; margin-inline-end: 6px; color: var(--rb-soft); }
[data-part='badge'][data-state='good']::before { content: '✓'; color: var(--rb-good); }
[data-part='badge'][data-state='found']::before { content: '!'; font-weight: 700; color: var(--rb-error); }
[data-part='badge'][data-state='failed']::before { content: '▲'; color: var(--rb-warning); }
[data-part='badge'][data-size='small'] { font-size: 0; padding: 0 6px; height: 18px; line-height: 16px; }
[data-part='badge'][data-size='small']::before { font-size: 12px; margin: 0; }
[data-part='badge'][data-size='small']::after { content: attr(data-count); font-size: 12px; margin-inline-start: 2px; }
${clientStyles}
[data-part='card'] { width: min(344px, calc(100vw - 16px)); overflow: auto; overscroll-behavior: contain; padding: 10px var(--rb-far) var(--rb-near); }
[data-part='card'] > * + * { margin-top: 6px; }
[data-part='level'] { font-size: var(--rb-small); font-weight: var(--rb-strong); text-underline-offset: 3px; padding-bottom: 2px; }
[data-level='suggestion'] { color: var(--rb-suggestion); }
[data-level='warning'] { color: var(--rb-warning); }
[data-level='error'] { color: var(--rb-error); }
[data-level='block'] { color: var(--rb-block); }
[data-part='message'] { font-weight: var(--rb-strong); overflow-wrap: anywhere; max-height: 30vh; overflow: auto; }
[data-part='message']:first-child { padding-inline-end: 28px; }
[data-part='why'], [data-part='note'], [data-part='source'] { color: var(--rb-soft); overflow-wrap: anywhere; font-size: 13px; }
[data-part='why'] { max-height: 30vh; overflow: auto; }
[data-part='source'] { font-size: var(--rb-small); }
[data-part='source']::first-letter { text-transform: uppercase; }
[data-part='link'] { color: var(--rb-accent); margin-inline-start: var(--rb-near); }
[data-part='suggestions'] { display: flex; flex-wrap: wrap; gap: 6px; max-height: 30vh; overflow: auto; padding: var(--rb-hair); margin-inline: -2px; }
[data-part='suggestions']:empty { display: none; }
[data-part='suggestion'], [data-part='primary'] {
  padding: 4px 11px;
  border: 1px solid var(--rb-accent);
  color: var(--rb-accent);
  font-weight: var(--rb-strong);
  max-width: 100%;
  overflow-wrap: anywhere;
}
[data-part='suggestion']:first-child, [data-part='primary'] { background: var(--rb-accent); color: var(--rb-on-accent); }
[data-part='suggestion']:hover, [data-part='primary']:hover { text-decoration: underline; }
[data-part='actions'] { display: flex; flex-wrap: wrap; gap: 0 var(--rb-hair); border-top: 1px solid var(--rb-line); padding-top: 6px; margin-inline: -6px; }
[data-part='rest'] { display: flex; flex-wrap: wrap; flex-basis: 100%; gap: 0 var(--rb-hair); }
[data-part='action'] { padding: 3px 6px; color: var(--rb-soft); font-size: 13px; min-height: 26px; }
[data-part='action']:hover, [data-part='listed']:hover, [data-part='nav'] button:hover { background: var(--rb-hover); color: var(--rb-ink); }
kbd { display: none; font: inherit; font-size: 11px; margin-inline-start: 5px; padding: 0 4px; border: 1px solid var(--rb-edge); border-radius: 3px; }
[data-part='card']:has(:focus-visible) kbd { display: inline; }
[data-part='nav'] { position: absolute; top: 0; inset-inline-end: 6px; display: flex; align-items: center; font-size: var(--rb-small); color: var(--rb-soft); }
[data-part='nav'] button { min-width: 26px; min-height: 26px; padding: 0 4px; text-align: center; }
[data-part='previous'], [data-part='next'] { font-size: 17px; line-height: 1; }
[data-part='steps'] { list-style: none; margin: 0; padding: 0; }
[data-part='parts'] { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: 2px var(--rb-far); font-size: 13px; }
[data-part='parts'] span { margin-inline-end: 5px; font-weight: var(--rb-strong); }
[data-part='parts'] bdi { display: inline-block; }
[data-part='parts'] bdi::first-letter { text-transform: uppercase; }
[data-state='there'] span { color: var(--rb-good); }
[data-state='missing'] span, [data-state='misplaced'] span { color: var(--rb-warning); }
[data-part='group'] { border-top: 1px solid var(--rb-line); padding-top: 6px; }
[data-part='listed'] { display: block; width: calc(100% + 12px); margin-inline: -6px; padding: 4px 6px; overflow-wrap: anywhere; font-size: 13px; }
[data-part='words'] { font-weight: var(--rb-strong); margin-inline-end: 4px; }
[data-part='rule'] { display: flex; justify-content: space-between; align-items: center; gap: var(--rb-near); font-size: 13px; }
[data-part='client-label'] { display: flex; gap: var(--rb-near); align-items: center; color: var(--rb-soft); }
[data-part='client'] { color: var(--rb-ink); background: var(--rb-paper); border: 1px solid var(--rb-edge); border-radius: var(--rb-corner); padding: 2px 6px; min-width: 0; }
[data-part='quote'] { padding: 6px var(--rb-near); border-radius: var(--rb-corner); background: var(--rb-hover); white-space: pre-wrap; overflow-wrap: anywhere; max-height: 120px; overflow: auto; }
[data-part='palette'] { width: min(640px, calc(100vw - 16px)); max-height: min(520px, calc(100vh - 16px)); display: flex; flex-direction: column; overflow: hidden; }
[data-part='search'] { font-size: 16px; background: none; border: 0; border-bottom: 1px solid var(--rb-line); padding: var(--rb-far) 14px; width: 100%; outline-offset: -2px; }
[data-part='items'] { overflow: auto; margin: 0; padding: 6px; list-style: none; flex: 1 1 auto; min-height: 40px; }
[data-part='item'] { padding: 6px 10px; border-radius: var(--rb-corner); cursor: pointer; }
[data-part='item'][aria-selected='true'] { background: var(--rb-hover); box-shadow: inset 3px 0 0 var(--rb-accent); }
[data-part='item-title'] { font-weight: var(--rb-strong); }
[data-part='item-hint'] { color: var(--rb-soft); font-size: var(--rb-small); margin-inline-start: var(--rb-near); }
[data-part='item-preview'] { color: var(--rb-soft); font-size: 13px; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
[data-part='foot'] { border-top: 1px solid var(--rb-line); padding: 6px var(--rb-far); color: var(--rb-soft); font-size: var(--rb-small); }
[data-part='form'] { padding: 14px; display: grid; gap: 10px; overflow: auto; }
[data-part='form'] label { display: grid; gap: 3px; font-weight: var(--rb-strong); }
[data-part='form'] input, [data-part='form'] select { background: var(--rb-paper); border: 1px solid var(--rb-edge); border-radius: var(--rb-corner); padding: 6px var(--rb-near); }
${sendStyles}
@media (forced-colors: active) {
  button { border: 1px solid transparent; }
  [data-part='suggestion'], [data-part='primary'] { border-color: ButtonText; }
  [data-part='item'][aria-selected='true'] { outline: 2px solid Highlight; }
}
`;
