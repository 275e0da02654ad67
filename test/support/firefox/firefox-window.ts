/**
 * The window around the pages of a driven Firefox, where keys of extensions arrive, and pens: WebDriver's own actions
 * end in the page and know no pen that hovers. Needs `--remote-allow-system-access`.
 */
import type { BidiConnection } from './bidi-connection.ts';

/** `MouseEvent.MOZ_SOURCE_PEN`. */
const PEN = 2;

/** For a command that has no key yet; the reader would give it one in the settings of the browser. */
const SPARE_KEY = 'Alt+Shift+Y';

export interface FirefoxWindow {
  /** Viewport coordinates of the page in front, CSS pixels. */
  movePen(x: number, y: number): Promise<void>;
  /** Presses the key of an extension's command. */
  pressKeyOf(extension: string, command: string): Promise<void>;
  endBackground(extension: string): Promise<void>;
  evictDatabases(extension: string): Promise<void>;
  /** Path of the extension's page in the sidebar; null while that is closed. */
  sidebarPath(): Promise<string | null>;
}

export function firefoxWindow(bidi: BidiConnection): FirefoxWindow {
  return {
    movePen: (x, y) => inWindow(bidi, movePen, x, y, PEN),
    pressKeyOf: (extension, command) => inWindow(bidi, pressKeyOf, extension, command, SPARE_KEY),
    endBackground: (extension) => inWindow(bidi, endBackground, extension),
    evictDatabases: (extension) => inWindow(bidi, evictDatabases, extension),
    sidebarPath: () => inWindow(bidi, sidebarPath),
  };
}

async function inWindow<Args extends readonly unknown[], Value>(
  bidi: BidiConnection,
  run: (...args: Args) => Value | Promise<Value>,
  ...args: Args
): Promise<Value> {
  const { contexts } = await bidi.send<{ contexts: { context: string }[] }>('browsingContext.getTree', {
    'moz:scope': 'chrome',
    maxDepth: 0,
  });
  const answer = await bidi.send<Answer>('script.callFunction', {
    functionDeclaration: `async (args) => JSON.stringify({ value: await (${String(run)})(...JSON.parse(args)) })`,
    arguments: [{ type: 'string', value: JSON.stringify(args) }],
    target: { context: contexts[0]!.context },
    awaitPromise: true,
  });
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text ?? 'The script threw.');
  return (JSON.parse(String(answer.result?.value)) as { value: Value }).value;
}

interface Answer {
  readonly type: string;
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

// What follows runs in Firefox's own window and sees its arguments and that window only.

interface ChromeWindow {
  gBrowser: { selectedBrowser: HTMLElement };
  synthesizeMouseEvent(type: string, x: number, y: number, data: object, options: object): void;
  WebExtensionPolicy: { getByID(id: string): { extension: Extension } };
  Services: { qms: { clearStoragesForPrincipal(principal: unknown): { callback: () => void } } };
  Cc: Record<string, { createInstance(type: unknown): TextInputProcessor }>;
  Ci: { nsITextInputProcessor: unknown };
}

interface Extension {
  readonly shortcuts: Shortcuts;
  /** Of its pages; `storage.local` belongs to another. */
  readonly principal: unknown;
  terminateBackground(): Promise<void>;
}

interface Shortcuts {
  allCommands(): Promise<{ name: string; shortcut: string }[]>;
  updateCommand(command: { name: string; shortcut: string }): Promise<void>;
}

interface TextInputProcessor {
  beginInputTransactionForTests(window: unknown): boolean;
  keydown(event: KeyboardEvent): void;
  keyup(event: KeyboardEvent): void;
}

function movePen(x: number, y: number, inputSource: number): void {
  const chrome = globalThis as unknown as ChromeWindow;
  const { left, top } = chrome.gBrowser.selectedBrowser.getBoundingClientRect();
  chrome.synthesizeMouseEvent('mousemove', left + x, top + y, { inputSource }, {});
}

async function pressKeyOf(extension: string, command: string, spareKey: string): Promise<void> {
  const chrome = globalThis as unknown as ChromeWindow;
  const { shortcuts } = chrome.WebExtensionPolicy.getByID(extension).extension;
  const known = (await shortcuts.allCommands()).find(({ name }) => name === command);
  if (!known) throw new Error(`The extension has no command "${command}".`);
  if (!known.shortcut) await shortcuts.updateCommand({ name: command, shortcut: spareKey });
  const keys = (known.shortcut || spareKey).split('+').map((key) => {
    if (key.length > 1) return new KeyboardEvent('', { key, code: `${key}Left` });
    return new KeyboardEvent('', { key, code: `Key${key}`, keyCode: key.charCodeAt(0) });
  });
  chrome.gBrowser.selectedBrowser.focus();
  const processor = chrome.Cc['@mozilla.org/text-input-processor;1']!.createInstance(
    chrome.Ci.nsITextInputProcessor,
  );
  if (!processor.beginInputTransactionForTests(globalThis)) throw new Error('Firefox takes no keys now.');
  for (const key of keys) processor.keydown(key);
  for (const key of keys.toReversed()) processor.keyup(key);
}

function endBackground(extension: string): Promise<void> {
  const chrome = globalThis as unknown as ChromeWindow;
  return chrome.WebExtensionPolicy.getByID(extension).extension.terminateBackground();
}

function evictDatabases(extension: string): Promise<void> {
  const chrome = globalThis as unknown as ChromeWindow;
  const { principal } = chrome.WebExtensionPolicy.getByID(extension).extension;
  return new Promise((resolve) => {
    chrome.Services.qms.clearStoragesForPrincipal(principal).callback = () => resolve();
  });
}

function sidebarPath(): string | null {
  const sidebar = document.querySelector<HTMLIFrameElement>('#sidebar');
  const page = sidebar?.contentDocument?.querySelector('#webext-panels-browser') as
    | (Element & { currentURI: { spec: string } })
    | null
    | undefined;
  return page ? new URL(page.currentURI.spec).pathname : null;
}
