/** What a key of ours does in a reply field. */
export type KeyAction =
  | 'nextFinding'
  | 'previousFinding'
  | 'chooseClient'
  | 'openTemplates'
  | 'insertShortcut'
  | 'close';

/** A key as the browser reports it. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly isComposing: boolean;
  /** `getModifierState('AltGraph')` */
  readonly isAltGraph: boolean;
}

/** Where the key was pressed: some sites and systems want a key for themselves. */
export interface KeyPlace {
  readonly host: string;
  readonly isMac: boolean;
}

interface Binding {
  readonly action: KeyAction;
  readonly keys: string;
  /** Only where neither this site nor this system has the key itself. */
  readonly isSecond?: true;
}

// docs/keys.md has the reasons and the tables these were compared with. By position (`code`), so
// that they are the same keys on all layouts.
const BINDINGS: readonly Binding[] = [
  { action: 'nextFinding', keys: 'F8' },
  { action: 'nextFinding', keys: 'Control+Period', isSecond: true },
  { action: 'nextFinding', keys: 'Meta+Period', isSecond: true },
  { action: 'previousFinding', keys: 'Shift+F8' },
  { action: 'chooseClient', keys: 'Control+Shift+F8' },
  { action: 'openTemplates', keys: 'Control+Shift+Space' },
  { action: 'openTemplates', keys: 'Control+Space', isSecond: true },
  { action: 'insertShortcut', keys: 'Tab' },
  { action: 'close', keys: 'Escape' },
];

/** Sites that use a key for something else while a reply is being written. */
const TAKEN_BY_SITES: readonly { readonly host: RegExp; readonly keys: readonly string[] }[] = [
  // Next chat or compose window.
  { host: /^mail\.google\.com$/u, keys: ['Control+Period', 'Meta+Period'] },
  // Next message; remove formatting.
  {
    host: /(?:^|\.)outlook\.(?:com|live\.com|office\.com|office365\.com|cloud\.microsoft)$/u,
    keys: ['Control+Period', 'Meta+Period', 'Control+Space'],
  },
];
/** Another input source; stop loading. */
const TAKEN_BY_MACOS: readonly string[] = ['Control+Space', 'Meta+Period'];

/** What the key does here; undefined for everything that types, composes or belongs to the page. */
export function actionOf(press: KeyPress, place: KeyPlace): KeyAction | undefined {
  if (isTyping(press)) return undefined;
  const keys = nameOf(press);
  const binding = BINDINGS.find((candidate) => candidate.keys === keys);
  if (!binding || (binding.isSecond && isTaken(keys, place))) return undefined;
  return binding.action;
}

/** The right Alt key of European layouts arrives as AltGraph, on Windows also as Control with Alt. */
function isTyping({ key, isComposing, isAltGraph, ctrlKey, altKey }: KeyPress): boolean {
  return (
    isComposing ||
    isAltGraph ||
    (ctrlKey && altKey) ||
    ['Dead', 'Process', 'Unidentified'].includes(key)
  );
}

function nameOf({ code, ctrlKey, metaKey, altKey, shiftKey }: KeyPress): string {
  const modifiers = [ctrlKey && 'Control', metaKey && 'Meta', altKey && 'Alt', shiftKey && 'Shift'];
  return [...modifiers.filter((name) => name !== false), code].join('+');
}

function isTaken(keys: string, { host, isMac }: KeyPlace): boolean {
  const bySite = TAKEN_BY_SITES.some((site) => site.host.test(host) && site.keys.includes(keys));
  return bySite || (isMac && TAKEN_BY_MACOS.includes(keys));
}
