/** A small web server for the demo, for one file of the reader's and for the end-to-end tests. Answers this machine only. */
import { readFile, stat } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { err, ok, type Result } from '../../engine/result.ts';
import { textAsPage } from './text-as-page.ts';

const HOST = '127.0.0.1';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
};

export interface PageServer {
  readonly origin: string;
  close(): Promise<void>;
}

/** Port 0 takes a free one. Text files are shown as pages: content scripts run on those only. */
export function servePages(folder: string, port = 0): Promise<Result<PageServer, string>> {
  const server = createServer((request, response) => {
    void answer(folder, request.url ?? '/', response);
  });
  return new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => resolve(err(describe(error, port))));
    server.listen(port, HOST, () => {
      const origin = `http://${HOST}:${(server.address() as AddressInfo).port}`;
      const close = () =>
        new Promise<void>((done) => {
          server.close(() => done());
          server.closeAllConnections();
        });
      resolve(ok({ origin, close }));
    });
  });
}

async function answer(folder: string, url: string, response: ServerResponse): Promise<void> {
  const path = fileOf(folder, url);
  // Asked for by browsers, not by pages; a 404 would stand in the console of each.
  if (url === '/favicon.ico') return void response.writeHead(204).end();
  const body = path === undefined ? undefined : await readPage(path);
  if (body === undefined) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('There is no such page.');
    return;
  }
  response.writeHead(200, { 'content-type': body.type, 'cache-control': 'no-store' }).end(body.content);
}

/** Undefined for anything outside the folder. */
function fileOf(folder: string, url: string): string | undefined {
  let path: string;
  try {
    path = decodeURIComponent(new URL(url, `http://${HOST}`).pathname);
  } catch {
    return undefined; // a malformed escape
  }
  const file = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path));
  return file.startsWith(normalize(folder + sep)) ? file : undefined;
}

async function readPage(path: string): Promise<{ type: string; content: Buffer | string } | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile() !== true) return undefined;
  const extension = extname(path).toLowerCase();
  const known = TYPES[extension];
  if (known !== undefined) return { type: known, content: await readFile(path) };
  if (extension !== '.txt' && extension !== '.md') return undefined;
  return { type: TYPES['.html']!, content: textAsPage(await readFile(path, 'utf8')) };
}

function describe(error: NodeJS.ErrnoException, port: number): string {
  if (error.code === 'EADDRINUSE') {
    return `Port ${port} is taken by another program. Free it, choose another (PORT=…), or leave PORT out to get a free one.`;
  }
  if (error.code === 'EACCES')
    return `Port ${port} may not be used without more rights. Choose one above 1023.`;
  return `The pages cannot be served on port ${port}: ${error.message}.`;
}
