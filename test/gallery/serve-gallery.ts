/** Serves the gallery's page, so that a browser can draw any state of the card. */
import { createServer } from 'vite';
import { ROOT } from '../../scripts/setup/root.mjs';
import { join } from 'node:path';

export interface GalleryServer {
  readonly url: string;
  close(): Promise<void>;
}

export async function serveGallery(): Promise<GalleryServer> {
  const server = await createServer({
    configFile: false,
    root: join(ROOT, 'test', 'gallery'),
    cacheDir: join(ROOT, '.cache', 'gallery'),
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    // Named here, or finding it in a page would reload that page.
    optimizeDeps: {
      include: ['axe-core', 'preact', 'preact/hooks', 'preact/jsx-dev-runtime', 'fuse.js'],
      rolldownOptions: { transform: { jsx: { runtime: 'automatic', importSource: 'preact' } } },
    },
    server: { host: '127.0.0.1', port: 0, fs: { allow: [ROOT] }, watch: null, hmr: false },
    logLevel: 'error',
  });
  await server.listen();
  return { url: server.resolvedUrls!.local[0]!, close: () => server.close() };
}
