/** Styles of the choice of a client. */
export const clientStyles = /* css */ `
[data-part='badge-client'] { text-decoration: underline dotted 1px; text-underline-offset: 2px; }
[data-part='badge-client']:hover { text-decoration-style: solid; }
[data-part='client-question'] {
  position: fixed;
  display: flex;
  flex-wrap: wrap;
  justify-content: flex-end;
  gap: 4px;
  max-width: calc(100vw - 8px);
  font-size: var(--rb-small);
}
[data-part='candidate'] { pointer-events: auto; padding: 2px 10px; background: var(--rb-paper); border: 1px solid var(--rb-warning); border-radius: var(--rb-round); font-weight: var(--rb-strong); box-shadow: 0 1px 4px rgb(0 0 0 / 16%); }
[data-part='candidate']:hover { background: var(--rb-hover); }
[role='menuitemradio']::before { content: ''; display: inline-block; width: 1.4em; }
[role='menuitemradio'][aria-checked='true']::before { content: '✓'; color: var(--rb-good); font-weight: var(--rb-strong); }
`;
