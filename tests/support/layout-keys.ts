import type { Browser } from './browsers.ts';
import type { ChromiumBrowser } from './chromium-browser.ts';
import type { FirefoxBrowser } from './firefox-browser.ts';

/** A character as a layout produces it. */
export interface LayoutKey {
  readonly code: string;
  readonly text: string;
  readonly by: 'AltGr' | 'dead key';
}

const altGr = (keys: Readonly<Record<string, string>>): LayoutKey[] =>
  Object.entries(keys).map(([code, text]) => ({ code, text, by: 'AltGr' }));
/** The dead key's code, and what it makes of the letter that follows. */
const dead = (keys: readonly (readonly [code: string, text: string])[]): LayoutKey[] =>
  keys.map(([code, text]) => ({ code, text, by: 'dead key' }));

/** Every character of the AltGr level, and every dead key with the letters it is used for. */
export const layouts: Readonly<Record<'Danish' | 'German', readonly LayoutKey[]>> = {
  Danish: [
    ...altGr({
      Digit2: '@',
      Digit3: '£',
      Digit4: '$',
      Digit5: '€',
      Digit7: '{',
      Digit8: '[',
      Digit9: ']',
      Digit0: '}',
      Equal: '|',
      KeyE: '€',
      KeyM: 'µ',
      IntlBackslash: '\\',
    }),
    ...dead([
      ['Equal', 'é'],
      ['Equal', 'á'],
      ['Equal', '´'],
      ['Shift+Equal', 'è'],
      ['Shift+Equal', '`'],
      ['BracketRight', 'ü'],
      ['BracketRight', 'ö'],
      ['BracketRight', '¨'],
      ['Shift+BracketRight', 'ê'],
      ['Shift+BracketRight', '^'],
      ['AltGr+BracketRight', 'ñ'],
      ['AltGr+BracketRight', '~'],
    ]),
  ],
  German: [
    ...altGr({
      KeyQ: '@',
      KeyE: '€',
      KeyM: 'µ',
      Digit2: '²',
      Digit3: '³',
      Digit7: '{',
      Digit8: '[',
      Digit9: ']',
      Digit0: '}',
      Minus: '\\',
      BracketRight: '~',
      IntlBackslash: '|',
    }),
    ...dead([
      ['Backquote', 'ê'],
      ['Backquote', '^'],
      ['Equal', 'é'],
      ['Equal', '´'],
      ['Shift+Equal', 'à'],
      ['Shift+Equal', '`'],
    ]),
  ],
};

/** Presses the keys of a layout, with the events that a keyboard of that layout gives. */
export async function pressLayoutKeys(browser: Browser, keys: readonly LayoutKey[]): Promise<void> {
  if (browser.name === 'chromium') await pressInChromium(browser as ChromiumBrowser, keys);
  else await pressInFirefox(browser as FirefoxBrowser, keys);
}

/** CDP knows no AltGraph: the key arrives as Control with Alt, its character by itself, as on Windows. */
const CONTROL_AND_ALT = 3;
const SHIFT = 8;

async function pressInChromium(browser: ChromiumBrowser, keys: readonly LayoutKey[]) {
  const page = browser.context.pages().at(-1);
  if (!page) throw new Error('There is no page to press keys in.');
  const cdp = await browser.context.newCDPSession(page);
  const send = (type: 'char' | 'keyDown' | 'rawKeyDown' | 'keyUp', params: object) =>
    cdp.send('Input.dispatchKeyEvent', { type, ...params });
  for (const { code, text, by } of keys) {
    if (by === 'AltGr') {
      const modifiers = CONTROL_AND_ALT;
      await send('rawKeyDown', { key: 'AltGraph', code: 'AltRight', modifiers });
      await send('rawKeyDown', { key: text, code, modifiers });
      // Not typed when a script has prevented the key.
      await send('char', { key: text, code, text });
      await send('keyUp', { key: text, code, modifiers });
      await send('keyUp', { key: 'AltGraph', code: 'AltRight' });
      continue;
    }
    const [base = '', modifier] = code.split('+').toReversed();
    const modifiers = modifier === 'AltGr' ? CONTROL_AND_ALT : modifier === 'Shift' ? SHIFT : 0;
    await send('rawKeyDown', { key: 'Dead', code: base, modifiers });
    await send('keyUp', { key: 'Dead', code: base, modifiers });
    const last = letterCode(text);
    await send('keyDown', { key: text, code: last, text });
    await send('keyUp', { key: text, code: last });
  }
  await cdp.detach();
}

/** The keys go in where the desktop's would: at the browser's window, which passes them to the page. */
async function pressInFirefox(browser: FirefoxBrowser, keys: readonly LayoutKey[]) {
  await browser.evaluatePrivileged(`(async () => {
    const window_ = Services.wm.getMostRecentWindow('navigator:browser');
    const tip = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    if (!tip.beginInputTransactionForTests(window_)) throw new Error('no input');
    const event = (key, code) => new window_.KeyboardEvent('', { key, code });
    const wait = () => new Promise((next) => window_.setTimeout(next, 0));
    for (const { code, text, by, last } of ${JSON.stringify(keys.map((key) => ({ ...key, last: letterCode(key.text) })))}) {
      const [base, modifier] = code.split('+').reverse();
      const held = by === 'AltGr' || modifier === 'AltGr' ? ['AltGraph', 'AltRight'] : modifier === 'Shift' ? ['Shift', 'ShiftLeft'] : undefined;
      if (held) tip.keydown(event(...held));
      const first = by === 'AltGr' ? text : 'Dead';
      tip.keydown(event(first, base));
      tip.keyup(event(first, base));
      if (held) tip.keyup(event(...held));
      if (by === 'dead key') {
        tip.keydown(event(text, last));
        tip.keyup(event(text, last));
      }
      await wait();
    }
    return true;
  })()`);
}

function letterCode(text: string): string {
  const [letter = ''] = text.normalize('NFD');
  return /[a-z]/iu.test(letter) ? `Key${letter.toUpperCase()}` : 'Space';
}
