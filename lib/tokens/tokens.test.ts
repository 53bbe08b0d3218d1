import { expect, test } from 'vitest';

import { colours, markColours, tokenCss } from './tokens';

type Name = keyof typeof colours;

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const texts: readonly (readonly [Name, Name])[] = [
  ...(
    ['ink', 'soft', 'accent', 'suggestion', 'warning', 'error', 'block', 'good'] as const
  ).flatMap((name) => [[name, 'paper'] as const, [name, 'hover'] as const]),
  ['on-accent', 'accent'],
];

test.each(texts)('the text colour %s can be read on %s, light and dark', (text, ground) => {
  for (const theme of [0, 1] as const) {
    expect(contrast(colours[text][theme], colours[ground][theme])).toBeGreaterThanOrEqual(4.5);
  }
});

test.each(['edge', 'accent'] as const)(
  'the borders of fields and the focus ring (%s) stand out, light and dark',
  (name) => {
    for (const theme of [0, 1] as const) {
      expect(contrast(colours[name][theme], colours.paper[theme])).toBeGreaterThanOrEqual(3);
    }
  },
);

test.each(Object.entries(markColours))(
  'the mark of level %s stands out on white and on dark pages',
  (_level, colour) => {
    for (const ground of ['#ffffff', '#202124', '#1e1e2e']) {
      expect(contrast(colour, ground)).toBeGreaterThanOrEqual(3);
    }
  },
);

test('every colour is there for light and dark ground', () => {
  for (const name of Object.keys(colours)) expect(tokenCss).toContain(`--rb-${name}:light-dark(#`);
});
