/** One Chromium tab, driven by Playwright, with the DevTools protocol where a closed shadow root is in the way. */
import type { CDPSession, Page } from 'playwright-core';
import { CARD_HOST, STEP_TIMEOUT_MS, type DrivenPage } from '../driven-browser.ts';

interface AxNode {
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
}

export interface ChromiumPage extends DrivenPage {
  /** The tab's own DevTools session. */
  devtools(): Promise<CDPSession>;
}

export function chromiumPage(page: Page): ChromiumPage {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.setDefaultTimeout(STEP_TIMEOUT_MS);
  let session: Promise<CDPSession> | undefined;
  const devtools = () => (session ??= page.context().newCDPSession(page));

  return {
    devtools,
    bringToFront: () => page.bringToFront(),
    url: async () => page.url(),
    navigate: async (url) => void (await page.goto(url, { waitUntil: 'load' })),
    evaluate: (run, ...args) => callInPage(page, run, args),
    evaluateInCard: async (run, ...args) => callInCard(await devtools(), run, args),
    hasDialog: async (name) => {
      const { nodes } = (await (await devtools()).send('Accessibility.getFullAXTree')) as { nodes: AxNode[] };
      return nodes.some(
        (node) => !node.ignored && node.role?.value === 'dialog' && node.name?.value === name,
      );
    },
    movePointer: (x, y) => page.mouse.move(x, y),
    click: (x, y) => page.mouse.click(x, y),
    drag: async (from, to) => {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 8 });
      await page.mouse.up();
    },
    tap: async (x, y) => {
      const send = async (type: 'touchStart' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
        (await devtools()).send('Input.dispatchTouchEvent', { type, touchPoints });
      await send('touchStart', [{ x, y }]);
      await send('touchEnd', []);
    },
    movePen: async (x, y) => {
      const event = { type: 'mouseMoved', x, y, pointerType: 'pen' } as const;
      await (await devtools()).send('Input.dispatchMouseEvent', event);
    },
    resize: (viewport) => page.setViewportSize(viewport),
    press: (key) => page.keyboard.press(key),
    screenshot: async (path) => void (await page.screenshot({ path })),
    errors: () => errors,
    close: () => page.close(),
  };
}

function callInPage<Args extends readonly unknown[], Value>(
  page: Page,
  run: (...args: Args) => Value | Promise<Value>,
  args: Args,
): Promise<Value> {
  return page.evaluate<Value>(`(${String(run)})(...${JSON.stringify(args)})`);
}

async function callInCard<Args extends readonly unknown[], Value>(
  devtools: CDPSession,
  run: (root: ShadowRoot, ...args: Args) => Value,
  args: Args,
): Promise<Value | undefined> {
  const host = await devtools.send('Runtime.evaluate', {
    expression: `document.querySelector('${CARD_HOST}')`,
  });
  if (host.result.objectId === undefined) return undefined;
  const { node } = await devtools.send('DOM.describeNode', {
    objectId: host.result.objectId,
    depth: 1,
    pierce: true,
  });
  const root = node.shadowRoots?.[0];
  if (root === undefined) return undefined;
  const { object } = await devtools.send('DOM.resolveNode', { backendNodeId: root.backendNodeId });
  if (object.objectId === undefined) return undefined;
  const answer = await devtools.send('Runtime.callFunctionOn', {
    objectId: object.objectId,
    functionDeclaration: `function () { return (${String(run)})(this, ...${JSON.stringify(args)}); }`,
    returnByValue: true,
    awaitPromise: true,
  });
  if (answer.exceptionDetails)
    throw new Error(answer.exceptionDetails.exception?.description ?? 'The script threw.');
  return answer.result.value as Value;
}
