import { launchChromium } from './chromium-browser.ts';
import { launchFirefox } from './firefox-browser.ts';

export type BrowserName = 'chromium' | 'firefox';
export const browserNames: readonly BrowserName[] = ['chromium', 'firefox'];

export interface LaunchOptions {
  /** The built extension, unpacked. */
  readonly extensionDir: string;
  /** False shows the window. */
  readonly headless?: boolean;
  /** Firefox: grants optional permissions without a prompt. */
  readonly grantOptionalPermissions?: boolean;
  /** Chromium, whose prompt no test can answer: patterns that the user allowed before. */
  readonly grantedOrigins?: readonly string[];
  /** Firefox: a home folder of the test's own, for managed storage. */
  readonly homeDir?: string;
}

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One document: a page's own or one of its frames. Functions run in the page's world; arguments and results are JSON. */
export interface Scope {
  readonly url: string;
  readonly evaluate: <Args extends readonly unknown[], Result>(
    run: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ) => Promise<Result>;
}

/** A tab with real, trusted keys and clicks. Coordinates are CSS pixels of the viewport. */
export interface Page {
  goto(url: string): Promise<void>;
  bringToFront(): Promise<void>;
  url(): Promise<string>;
  readonly evaluate: Scope['evaluate'];
  /** The frames inside, the page itself not among them. */
  frames(): Promise<Scope[]>;
  /** Runs once for each shadow root, closed ones too, of the elements with these names (`a, b`), in all frames. */
  evaluateInRoots<Args extends readonly unknown[], Result>(
    host: string,
    run: (root: ShadowRoot, ...args: Args) => Result,
    ...args: Args
  ): Promise<Result[]>;
  /** One key, with modifiers: `Enter`, `Control+.`, `Control+Shift+z`. */
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  move(x: number, y: number): Promise<void>;
  click(x: number, y: number): Promise<void>;
  /** A PNG of the viewport or of a part of it, also written to `path`. */
  screenshot(options?: { readonly path?: string; readonly clip?: Rect }): Promise<Buffer>;
  /** The document as the page has it. */
  html(): Promise<string>;
  /** Waits in the page until the function gives something truthy, and returns that. */
  waitFor<Args extends readonly unknown[], Result>(
    what: string,
    run: (...args: Args) => Result,
    ...args: Args
  ): Promise<Result>;
  close(): Promise<void>;
}

export interface Browser {
  readonly name: BrowserName;
  /** Host of the extension's own pages: id in Chromium, UUID in Firefox. */
  readonly extensionHost: string;
  newPage(url: string): Promise<Page>;
  /** The tab or window that a page opened itself, by a part of its address. */
  openedPage(address: string): Promise<Page>;
  /** `options.html` and the like, as a tab. */
  openExtensionPage(path: string): Promise<Page>;
  /** Stops the background at once: service worker or event page. The next event starts it again. */
  killBackground(): Promise<void>;
  close(): Promise<void>;
  /** Resolves when the window is gone, whoever closed it. */
  readonly closed: Promise<void>;
}

/** A fresh browser with a fresh profile and the extension in it; `close` leaves nothing behind. */
export function launchBrowser(
  name: 'chromium',
  options: LaunchOptions,
): ReturnType<typeof launchChromium>;
export function launchBrowser(
  name: 'firefox',
  options: LaunchOptions,
): ReturnType<typeof launchFirefox>;
export function launchBrowser(name: BrowserName, options: LaunchOptions): Promise<Browser>;
export function launchBrowser(name: BrowserName, options: LaunchOptions): Promise<Browser> {
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
