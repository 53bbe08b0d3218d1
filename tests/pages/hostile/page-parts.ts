/** A page that makes it hard to work in it. Its reply field `#field` is always at the same place. */
export interface HostilePage {
  /** What makes it hard, as a test's name says it. */
  readonly what: string;
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** A function of the page that is called once the field has the focus and some words are typed. */
  readonly happens?: string;
}

/** Where a click meets the field, of whichever frame. */
export const FIELD_POINT = { x: 60, y: 180 } as const;

export const style = `html, body { margin: 0; height: 100% }
#field { position: fixed; left: 20px; top: 20px; width: 600px; height: 240px; overflow: auto; box-sizing: border-box; border: 1px solid #888; font: 16px/1.4 sans-serif }
iframe { position: fixed; left: 0; top: 0; width: 900px; height: 600px; border: 0 }`;
export const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="da"><head><meta charset="utf-8"><style>${style}</style>${head}</head><body>${body}</body></html>`;
export const rich = '<div id="field" contenteditable="true"></div>';
export const plain = '<textarea id="field"></textarea>';
export const script = (text: string): string => `<script>${text}</script>`;
