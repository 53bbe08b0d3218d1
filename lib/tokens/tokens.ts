/** A colour as it is on light and on dark ground. */
type Colour = readonly [light: string, dark: string];

/** Every colour that our interface has, in pages and in our own screens. A test holds the contrasts. */
export const colours = {
  paper: ['#ffffff', '#1f2329'],
  ink: ['#1a2330', '#eceff3'],
  soft: ['#566172', '#a9b3c1'],
  line: ['#dde2e9', '#3a414b'],
  edge: ['#7d8896', '#7b8695'],
  hover: ['#eff3f8', '#2c323a'],
  accent: ['#1b5cb8', '#8ab8ff'],
  'on-accent': ['#ffffff', '#10161f'],
  suggestion: ['#1b5cb8', '#8ab8ff'],
  warning: ['#8a5300', '#f3b95f'],
  error: ['#b3261e', '#ff938a'],
  block: ['#7d2ea0', '#d79bf0'],
  good: ['#1a6b3c', '#74d39b'],
} as const satisfies Readonly<Record<string, Colour>>;

/** Underlines stand on the page's own ground, whichever it is. */
export const markColours = {
  suggestion: '#2f7de1',
  warning: '#b8700a',
  error: '#e5484d',
  block: '#b65bd6',
} as const;

const type = {
  font: "14px/1.45 system-ui, 'Segoe UI', sans-serif",
  small: '12px',
  strong: '600',
} as const;

const space = { hair: '2px', tight: '4px', near: '8px', far: '12px', wide: '16px' } as const;
const shape = { corner: '6px', 'card-corner': '10px', round: '999px' } as const;

/** The tokens as custom properties: `--rb-ink`, `--rb-near`; `color-scheme` decides light or dark. */
export const tokenCss: string = [
  ...Object.entries(colours).map(([name, [light, dark]]) => [name, `light-dark(${light},${dark})`]),
  ...Object.entries({ ...type, ...space, ...shape }),
]
  .map(([name, value]) => `--rb-${name}:${value};`)
  .join('');
