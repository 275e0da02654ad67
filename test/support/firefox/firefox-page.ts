/** One Firefox tab, driven over WebDriver BiDi. */
import { writeFileSync } from 'node:fs';
import { CARD_HOST, type DrivenPage } from '../driven-browser.ts';
import type { BidiConnection } from './bidi-connection.ts';
import { firefoxInput } from './firefox-input.ts';

interface ScriptResult {
  readonly type: 'success' | 'exception';
  readonly result?: RemoteValue;
  readonly exceptionDetails?: { readonly text: string };
}

interface RemoteValue {
  readonly type: string;
  readonly sharedId?: string;
  readonly value?: unknown;
}

interface NodeValue {
  readonly shadowRoot?: { readonly sharedId: string } | null;
}

interface LogEntry {
  readonly level: string;
  readonly text: string | null;
  readonly source: { readonly context?: string };
}

export function firefoxPage(bidi: BidiConnection, context: string): DrivenPage {
  const errors: string[] = [];
  const stopLog = bidi.on<LogEntry>('log.entryAdded', ({ level, text, source }) => {
    if (level === 'error' && source.context === context) errors.push(text ?? '');
  });

  return {
    bringToFront: () => bidi.send('browsingContext.activate', { context }),
    url: () => callFunction(bidi, context, '() => location.href', []),
    navigate: (url) => bidi.send<void>('browsingContext.navigate', { context, url, wait: 'complete' }),
    evaluate: (run, ...args) => callFunction(bidi, context, String(run), args),
    evaluateInCard: async (run, ...args) => {
      const root = await cardRoot(bidi, context);
      return root === undefined ? undefined : callFunction(bidi, context, String(run), args, root);
    },
    hasDialog: async (name) => {
      const root = await cardRoot(bidi, context);
      if (root === undefined) return false;
      const locator = { type: 'accessibility', value: { role: 'dialog', name } };
      const startNodes = [{ sharedId: root }]; // the search from the document does not enter shadow roots
      const found = await bidi.send<{ nodes: unknown[] }>('browsingContext.locateNodes', {
        context,
        locator,
        startNodes,
      });
      return found.nodes.length > 0;
    },
    ...firefoxInput(bidi, context),
    screenshot: async (path) => {
      const { data } = await bidi.send<{ data: string }>('browsingContext.captureScreenshot', { context });
      writeFileSync(path, Buffer.from(data, 'base64'));
    },
    errors: () => errors,
    close: async () => {
      stopLog();
      await bidi.send('browsingContext.close', { context });
    },
  };
}

/** Values go as JSON both ways: BiDi's own encoding of objects is of no use to a caller. */
async function callFunction<Value>(
  bidi: BidiConnection,
  context: string,
  source: string,
  args: readonly unknown[],
  root?: string,
): Promise<Value> {
  const first = root === undefined ? '' : 'root, ';
  const answer = await bidi.send<ScriptResult>('script.callFunction', {
    functionDeclaration: `async (args, root) => JSON.stringify({ value: await (${source})(${first}...JSON.parse(args)) })`,
    arguments: [
      { type: 'string', value: JSON.stringify(args) },
      ...(root === undefined ? [] : [{ sharedId: root }]),
    ],
    target: { context },
    awaitPromise: true,
  });
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text ?? 'The script threw.');
  return (JSON.parse(String(answer.result?.value)) as { value: Value }).value;
}

/** Asked to serialise shadow trees, BiDi hands out closed roots too. */
async function cardRoot(bidi: BidiConnection, context: string): Promise<string | undefined> {
  const answer = await bidi.send<ScriptResult>('script.evaluate', {
    expression: `document.querySelector('${CARD_HOST}')`,
    target: { context },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
  });
  return (answer.result?.value as NodeValue | undefined)?.shadowRoot?.sharedId;
}
