/** Serves the suite's pages, each with the headers that its case asks for, on two origins of this machine. */
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { PAGES, type PageCase } from './page-case.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
};

export interface PageServer {
  readonly origin: string;
  /** Another site to the browser, the same server. */
  readonly otherOrigin: string;
  /** Serves this text at a path of its own. */
  put(path: string, html: string): void;
  close(): Promise<void>;
}

export async function servePages(cases: readonly PageCase[]): Promise<PageServer> {
  const extra = new Map<string, string>();
  const headersOf = new Map(cases.map(({ name, headers }) => [name, headers ?? {}]));
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    // Browsers ask for it now and then, and a 404 in one console only would look like our doing.
    if (path === '/favicon.ico') return void response.writeHead(204).end();
    const made = extra.get(path);
    const type = { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' };
    const origins = { here: `http://127.0.0.1:${port()}`, there: `http://localhost:${port()}` };
    try {
      const body = made ?? readFileSync(join(PAGES, normalize(path)), 'utf8');
      response.writeHead(200, { ...type, ...headersOf.get(path.split('/')[1] ?? '') });
      response.end(body.replaceAll('{{OTHER_ORIGIN}}', origins.there));
    } catch {
      response.writeHead(404).end();
    }
  });
  const port = () => (server.address() as AddressInfo).port;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${port()}`,
    otherOrigin: `http://localhost:${port()}`,
    put: (path, html) => void extra.set(path, html),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
