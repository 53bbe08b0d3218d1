/** WebDriver's code points for keys that have no character. */
const keyCodes: Readonly<Record<string, string>> = {
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Meta: '\uE03D',
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE006',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Insert: '\uE016',
  Delete: '\uE017',
  F1: '\uE031',
  F2: '\uE032',
  F6: '\uE036',
  F7: '\uE037',
  F8: '\uE038',
  F9: '\uE039',
  F10: '\uE03A',
};

/** `Control+Shift+z` as BiDi actions: pressed from left to right, released the other way. */
export function keyActions(key: string): object[] {
  const values = splitKeys(key).map(keyValue);
  return keySource([
    ...values.map((value) => ({ type: 'keyDown', value })),
    ...values.toReversed().map((value) => ({ type: 'keyUp', value })),
  ]);
}

/** Each character as a key of its own; a line break is Enter. */
export function typeActions(text: string): object[] {
  const graphemes = [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)];
  return keySource(
    graphemes
      .map(({ segment }) => (/^\r?\n$/u.test(segment) ? keyValue('Enter') : segment))
      .flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]),
  );
}

export function moveActions(x: number, y: number): object[] {
  return pointerSource([pointTo(x, y)]);
}

export function clickActions(x: number, y: number): object[] {
  return pointerSource([
    pointTo(x, y),
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ]);
}

function splitKeys(key: string): string[] {
  return key.endsWith('++') ? [...key.slice(0, -2).split('+'), '+'] : key.split(/\+(?=.)/u);
}

function keyValue(key: string): string {
  const value = keyCodes[key] ?? key;
  if (Array.from(value).length !== 1)
    throw new Error(`No key is called "${key}" in firefox-input.ts`);
  return value;
}

const keySource = (actions: readonly object[]) => [{ type: 'key', id: 'keyboard', actions }];
const pointerSource = (actions: readonly object[]) => [{ type: 'pointer', id: 'mouse', actions }];
const pointTo = (x: number, y: number) => ({
  type: 'pointerMove',
  x: Math.round(x),
  y: Math.round(y),
});
