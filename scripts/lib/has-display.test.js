import { expect, test } from 'vitest';

import { hasDisplay } from './has-display.mjs';

test('a Linux machine has a display when X or Wayland says so', () => {
  expect(hasDisplay('linux', {})).toBe(false);
  expect(hasDisplay('linux', { DISPLAY: ':0' })).toBe(true);
  expect(hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true);
});

test('a build machine and a session from afar have none', () => {
  expect(hasDisplay('linux', { DISPLAY: ':0', CI: 'true' })).toBe(false);
  expect(hasDisplay('darwin', { SSH_CONNECTION: 'x' })).toBe(false);
  expect(hasDisplay('darwin', {})).toBe(true);
});
