/**
 * What the end-to-end tests and `npm start` need of a browser, the same for Chromium and Firefox.
 * Functions to evaluate are sent as source: they see their arguments (JSON) and the page, nothing else.
 */

export interface LaunchOptions {
  readonly executablePath: string;
  /** Folder of a built, unpacked extension; without one the browser runs bare (for comparing pages with and without). */
  readonly extensionPath?: string;
  readonly headless: boolean;
  readonly colorScheme?: 'light' | 'dark';
  readonly viewport?: Viewport;
  /** A folder to start with and to leave as it is, for a browser that is started again; otherwise a fresh one, forgotten at the end. */
  readonly profile?: string;
  /** Keeps pages that the reader has left, as browsers do; the driver of Chromium is not made for it and forbids it otherwise. */
  readonly keepsPages?: boolean;
}

export interface Viewport {
  readonly width: number;
  readonly height: number;
}

export type NamedKey = 'Escape' | 'Tab' | 'Enter' | 'PageDown' | 'ArrowDown' | 'ArrowUp' | 'ArrowRight';
/** A named key or a letter, alone or held with others: `Shift+Tab`, `Alt+b`. */
export type Key =
  | `${'' | 'Shift+' | 'Alt+'}${NamedKey}`
  | `${'' | 'Alt+' | 'Alt+Shift+'}${Lowercase<string>}`;

export interface DrivenBrowser {
  readonly name: 'Chromium' | 'Firefox';
  readonly version: string;
  /** Opens a tab and waits until its page has loaded. */
  open(url: string): Promise<DrivenPage>;
  /** Waits for the tab that the action opens and for its page to load. */
  openedBy(action: () => Promise<void>): Promise<DrivenPage>;
  /** Opens a page of the extension itself, such as `popup.html`, in a tab; code evaluated there has the extension API. */
  openExtensionPage(path: string): Promise<DrivenPage>;
  /** Answers every request under this origin with the page, so that no test leaves the machine. */
  answer(origin: string, html: string): Promise<void>;
  uninstallExtension(): Promise<void>;
  /** As if the reader had pressed the key of this command, in the tab in front. */
  runCommand(name: string): Promise<void>;
  /** Ends the extension's background as a browser does that has nothing for it to do; an event starts it again. */
  endBackground(): Promise<void>;
  /** Takes away the databases of the extension as a browser does whose disk runs full, also while they are open. */
  evictDatabases(): Promise<void>;
  /** Path of the extension's page that stands beside the pages, null while none does; only where a test can see it. */
  sidebarPath?(): Promise<string | null>;
  /** What the extension's background gave to `console.error` so far (in Firefox: what anything did). */
  consoleErrors(): readonly string[];
  /** Resolves when the reader closed the browser, or `close` did. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
  /** Ends it as a crash does: nothing is written that was not. */
  crash(): Promise<void>;
}

export interface DrivenPage {
  /** What stands in a tab behind another is neither painted nor scrolled. */
  bringToFront(): Promise<void>;
  url(): Promise<string>;
  navigate(url: string): Promise<void>;
  /** Runs in the page's own world, where scripts of the page run. */
  evaluate<Args extends readonly unknown[], Value>(
    run: (...args: Args) => Value | Promise<Value>,
    ...args: Args
  ): Promise<Value>;
  /** Runs with the shadow root of the card's host, also where that is closed; undefined while there is no card. */
  evaluateInCard<Args extends readonly unknown[], Value>(
    run: (root: ShadowRoot, ...args: Args) => Value,
    ...args: Args
  ): Promise<Value | undefined>;
  /** Whether the accessibility tree has a dialog of this name. */
  hasDialog(name: string): Promise<boolean>;
  /** Viewport coordinates, CSS pixels. */
  movePointer(x: number, y: number): Promise<void>;
  click(x: number, y: number): Promise<void>;
  /** Presses the left button, moves in a few steps, and lets go. */
  drag(from: { x: number; y: number }, to: { x: number; y: number }): Promise<void>;
  /** With a finger. */
  tap(x: number, y: number): Promise<void>;
  /** With a pen that does not touch the screen. */
  movePen(x: number, y: number): Promise<void>;
  resize(viewport: Viewport): Promise<void>;
  press(key: Key): Promise<void>;
  screenshot(path: string): Promise<void>;
  /** Uncaught errors and console errors so far, of the page and of the content script in it. */
  errors(): readonly string[];
  close(): Promise<void>;
}

/** The element that carries the card; a contract of the extension with everything outside it. */
export const CARD_HOST = 'sidelight-card';

/** The page that the extension opens once, when it is installed. */
export const WELCOME_PATH = '/welcome.html';

export const DEFAULT_VIEWPORT: Viewport = { width: 1100, height: 800 };

/** Time a single browser step may take before it counts as hung. */
export const STEP_TIMEOUT_MS = 20_000;
