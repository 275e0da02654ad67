/** A Chromium with the bench probe, in which each page is a site of its own: nothing is warm from the page before. */
import { createServer, type Server } from 'node:http';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type CDPSession, type Page } from 'playwright-core';
import { findBrowser } from '../../../scripts/setup/find-browser.mjs';
import type { Dossier } from '../../../engine/dossier/model.ts';
import { buildProbe } from '../../support/page-probe/build-probe.ts';
import { probeControl, type ProbeControl } from '../../support/page-suite/probe-control.ts';
import { chromiumPage } from '../../support/chromium/chromium-page.ts';

export interface BenchBrowser {
  open(path: string): Promise<BenchTab>;
  put(path: string, html: string): void;
  close(): Promise<void>;
}

export interface BenchTab {
  readonly page: Page;
  readonly devtools: CDPSession;
  ask<Answer>(question: object): Promise<Answer>;
  close(): Promise<void>;
}

/** A site that exists nowhere; the browser is told that it is this machine. */
const SITE = 'bench.example';

export async function launchBenchBrowser(dossiers: readonly Dossier[] | null): Promise<BenchBrowser> {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-bench-'));
  const extension = join(folder, 'extension');
  if (dossiers) {
    await buildProbe({
      out: extension,
      dossiers,
      browser: 'chromium',
      entry: join(import.meta.dirname, 'bench-probe.ts'),
    });
  }
  const pages = new Map<string, string>();
  const server = serve(pages);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const { context, id } = await launch(join(folder, 'profile'), dossiers ? extension : null);
  let control: ProbeControl | null = null;
  if (id) {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${id}/control.html`);
    control = probeControl(chromiumPage(page));
  }
  let sites = 0;
  return {
    put: (path, html) => void pages.set(path, html),
    async open(path) {
      const url = `http://s${++sites}.s${sites}${SITE}:${port}${path}`;
      const page = await context.newPage();
      await page.goto(url, { timeout: 180_000 });
      await page.waitForTimeout(SETTLE_MS);
      return {
        page,
        devtools: await context.newCDPSession(page),
        ask: async <Answer>(question: object) => (await control!.ask<Answer>(url, question))!,
        close: () => page.close(),
      };
    },
    async close() {
      await context.close();
      server.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Parsing and first layout are done by then, also on ten million characters. */
const SETTLE_MS = 400;

function serve(pages: ReadonlyMap<string, string>): Server {
  return createServer((request, response) => {
    const html = pages.get(request.url ?? '');
    if (html === undefined) return void response.writeHead(204).end();
    // Cross-origin isolation gives a clock of 5 µs; it needs a secure context, which Chromium is told this is.
    const headers = {
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    };
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(html);
  });
}

async function launch(
  profile: string,
  extension: string | null,
): Promise<{ context: BrowserContext; id: string | null }> {
  const found = findBrowser('chromium');
  if (found.status !== 'found') throw new Error('The page bench needs Chromium.');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: found.path,
    headless: true,
    viewport: { width: 1280, height: 720 },
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      '--enable-unsafe-extension-debugging',
      `--host-resolver-rules=MAP *${SITE} 127.0.0.1`,
      '--enable-features=SharedArrayBuffer',
      '--enable-blink-features=ForceEagerMeasureMemory',
      '--enable-precise-memory-info',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  if (!extension) return { context, id: null };
  const devtools = await context.browser()!.newBrowserCDPSession();
  const send = devtools.send as (method: string, params: object) => Promise<{ id: string }>;
  const { id } = await send.call(devtools, 'Extensions.loadUnpacked', { path: extension });
  return { context, id };
}
