import { expect, test } from 'vitest';

import { actionOf, type KeyPlace, type KeyPress } from './keys';

const office: KeyPlace = { host: 'helpdesk.example', isMac: false };
const gmail: KeyPlace = { host: 'mail.google.com', isMac: false };
const outlook: KeyPlace = { host: 'outlook.office.com', isMac: false };

function press(code: string, change: Partial<KeyPress> = {}): KeyPress {
  const nothing = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
  return { ...nothing, key: code, code, isComposing: false, isAltGraph: false, ...change };
}
const control = { ctrlKey: true };

test('the first keys do the same everywhere', () => {
  for (const place of [office, gmail, outlook, { ...office, isMac: true }]) {
    expect(actionOf(press('F8'), place)).toBe('nextFinding');
    expect(actionOf(press('Space', { ...control, shiftKey: true }), place)).toBe('openTemplates');
  }
});

test('a second key is ours only where the site does not use it', () => {
  expect(actionOf(press('Period', control), office)).toBe('nextFinding');
  expect(actionOf(press('Period', control), gmail)).toBeUndefined();
  expect(actionOf(press('Period', control), outlook)).toBeUndefined();
  expect(actionOf(press('Space', control), gmail)).toBe('openTemplates');
  expect(actionOf(press('Space', control), outlook)).toBeUndefined();
});

test('on a Mac the keys of the system stay the system’s', () => {
  const mac = { ...office, isMac: true };
  expect(actionOf(press('Space', control), mac)).toBeUndefined();
  expect(actionOf(press('Period', { metaKey: true }), mac)).toBeUndefined();
});

test('no key with AltGr is ours, however the system reports it', () => {
  for (const code of ['Period', 'Space', 'Tab', 'F8', 'KeyE', 'Digit2']) {
    expect(actionOf(press(code, { isAltGraph: true }), office)).toBeUndefined();
    expect(actionOf(press(code, { ...control, altKey: true }), office)).toBeUndefined();
    expect(
      actionOf(press(code, { ...control, altKey: true, isAltGraph: true }), office),
    ).toBeUndefined();
  }
});

test('no key is ours while a letter is being composed', () => {
  expect(actionOf(press('Space', { ...control, isComposing: true }), office)).toBeUndefined();
  expect(actionOf(press('Tab', { isComposing: true }), office)).toBeUndefined();
  expect(actionOf(press('Period', { ...control, key: 'Dead' }), office)).toBeUndefined();
  expect(actionOf(press('Escape', { key: 'Process' }), office)).toBeUndefined();
});

test('Tab with a modifier stays the page’s', () => {
  expect(actionOf(press('Tab'), office)).toBe('insertShortcut');
  expect(actionOf(press('Tab', { shiftKey: true }), office)).toBeUndefined();
  expect(actionOf(press('Tab', control), office)).toBeUndefined();
});
