/** A field as some page might have it, and the word in it that is marked. */
export interface PaintingCase {
  readonly name: string;
  /** Of the field. */
  readonly css?: string;
  /** Of the element around it. */
  readonly around?: string;
  readonly attributes?: string;
  readonly text?: string;
  readonly word?: string;
  /** How the text lies on the screen. */
  readonly degrees?: number;
  /** Runs in the page before the mark is painted, and after. */
  readonly before?: string;
  readonly after?: string;
  readonly not?: readonly ('textarea' | 'input' | 'contenteditable')[];
}

const LINES = Array.from({ length: 30 }, (_unused, line) => `Linje ${line} om jeres post`).join(
  '\n',
);

export const paintingCases: readonly PaintingCase[] = [
  { name: 'in a plain field' },
  {
    name: 'with wide letters, wide words and figures of one width',
    css: 'letter-spacing: 2px; word-spacing: 7px; font: 17px/1.8 serif; font-variant-numeric: tabular-nums; text-indent: 11px',
  },
  {
    name: 'in justified text',
    css: 'text-align: justify; width: 260px; font: 17px/1.5 serif',
    text: 'Hej Mette og Peter, tak for jeres lange brev om bræv og sne, som vi har læst i dag.',
    word: 'bræv',
    not: ['input'],
  },
  {
    name: 'after tab characters',
    css: 'tab-size: 5; font: 16px/1.5 monospace; white-space: pre-wrap',
    text: 'Hej\tMette\tog\tbræv og mere',
    not: ['input'],
  },
  {
    name: 'after soft hyphens, emoji and combining marks',
    css: 'width: 380px; font-size: 15px',
    text: 'For\u00ADsik\u00ADrings\u00ADsel\u00ADska\u00ADbet 👍🏽 e\u0301 a\u030A og et bræv til jer alle sammen',
    word: 'bræv',
  },
  { name: 'in capitals made by the style', css: 'text-transform: uppercase' },
  {
    name: 'in Danish words amid Hebrew from right to left',
    attributes: 'dir="rtl"',
    text: 'שלום לכם bræv תודה רבה',
  },
  {
    name: 'with the direction of the text itself',
    attributes: 'dir="auto"',
    text: 'مرحبا bræv شكرا',
  },
  {
    name: 'with thick borders and wide padding',
    css: 'border: 9px solid; padding: 13px 29px 5px 37px; box-sizing: border-box; height: 90px',
  },
  { name: 'with scroll bars', css: 'overflow: scroll', attributes: 'wrap="off"' },
  { name: 'in a larger frame', around: 'transform: scale(1.6); transform-origin: 0 0' },
  { name: 'in a turned frame', around: 'transform: rotate(14deg); margin: 90px 40px', degrees: 14 },
  {
    name: 'in frames turned, pushed and scaled by other properties',
    around: 'rotate: -9deg; scale: 1.2; translate: 20px 30px; margin: 120px 90px',
    degrees: -9,
  },
  { name: 'in a zoomed frame', around: 'zoom: 1.5' },
  {
    name: 'in a scrolled field',
    text: `${LINES}\net bræv her\n${LINES}`,
    css: 'height: 120px; overflow: auto; white-space: pre-wrap',
    before: 'field.scrollTop = field.scrollHeight / 2 - 60',
    not: ['input'],
  },
  {
    name: 'in a field in a scrolled pane in a scrolled page',
    around: 'height: 150px; overflow: auto; margin-top: 900px; padding: 30px 0 600px',
    before: 'around.scrollTop = 20; scrollTo(0, 800)',
    css: 'margin-top: 40px',
  },
  {
    name: 'scrolled after it was painted',
    around: 'height: 150px; overflow: auto; padding: 30px 0 600px',
    after: 'around.scrollTop = 18',
  },
  { name: 'after the agent made the field narrower', after: "field.style.width = '330px'" },
  { name: 'after another font came', after: "field.style.font = 'italic 23px serif'" },
  {
    name: 'after the page turned it while it was there',
    after: "around.style.transform = 'rotate(6deg)'",
    around: 'margin: 60px',
    degrees: 6,
  },
  { name: 'in a modal dialog', before: 'dialog.append(around); dialog.showModal(); field.focus()' },
  {
    name: 'in a shadow root',
    before: 'shadow.append(around); shadow.adoptedStyleSheets = [sheet]; field.focus()',
  },
];
