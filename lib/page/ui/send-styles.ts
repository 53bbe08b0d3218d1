/** Styles of the reminder before sending; they stand beside those of everything else we show. */
export const sendStyles = /* css */ `
[data-part='send-dialog'], [data-part='send-notice'] {
  position: fixed;
  pointer-events: auto;
  box-sizing: border-box;
  background: var(--rb-paper);
  color: var(--rb-ink);
  border: 1px solid var(--rb-line);
  border-radius: 10px;
  box-shadow: 0 8px 32px rgb(0 0 0 / 30%);
  overflow-wrap: anywhere;
}
[data-part='send-dialog'] {
  width: min(440px, calc(100vw - 16px));
  max-height: calc(100vh - 16px);
  overflow: auto;
  padding: 16px;
  border-top: 4px solid var(--rb-error);
}
[data-part='send-notice'] {
  max-width: min(440px, calc(100vw - 16px));
  padding: 8px 12px;
  display: flex;
  flex-wrap: wrap;
  gap: 8px;
  align-items: center;
}
[data-part='send-title'] { margin: 0 0 4px; font-size: 16px; font-weight: 600; }
[data-part='send-lead'] { margin: 0 0 10px; color: var(--rb-soft); }
[data-part='send-findings'] { list-style: none; margin: 0 0 12px; padding: 0; display: grid; gap: 8px; }
[data-part='send-finding'] { border-inline-start: 3px solid var(--rb-error); padding-inline-start: 10px; }
[data-part='send-finding'] q { font-weight: 600; }
[data-part='send-why'] { display: block; color: var(--rb-soft); font-size: 13px; }
[data-part='send-actions'] { display: flex; flex-wrap: wrap; gap: 8px; }
[data-part='send-fix'], [data-part='send-anyway'], [data-part='send-back'], [data-part='send-show'] {
  padding: 6px 14px;
  border-radius: 6px;
  border: 1px solid var(--rb-line);
  min-height: 32px;
}
[data-part='send-fix'] { background: var(--rb-accent); color: var(--rb-on-accent); border-color: var(--rb-accent); font-weight: 600; }
[data-part='send-anyway']:hover, [data-part='send-back']:hover, [data-part='send-show']:hover { background: var(--rb-hover); }
@media (forced-colors: active) {
  [data-part='send-dialog'], [data-part='send-notice'] { border: 2px solid CanvasText; }
  [data-part='send-fix'], [data-part='send-anyway'], [data-part='send-back'], [data-part='send-show'] { border: 1px solid ButtonText; }
}
`;
