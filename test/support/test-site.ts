/** Serves pages of the end-to-end tests: a folder of the project, or pages given as text. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { servePages, type PageServer } from '../../scripts/serve/serve-pages.ts';
import { ROOT } from '../../scripts/setup/root.mjs';

export async function serveFolder(folder: string): Promise<PageServer> {
  const served = await servePages(join(ROOT, folder));
  if (!served.ok) throw new Error(served.error);
  return served.value;
}

/** File name → content. */
export async function serveTexts(pages: Readonly<Record<string, string>>): Promise<PageServer> {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-pages-'));
  for (const [name, content] of Object.entries(pages)) writeFileSync(join(folder, name), content);
  const served = await servePages(folder);
  if (!served.ok) throw new Error(served.error);
  const { origin, close } = served.value;
  return {
    origin,
    close: async () => {
      await close();
      rmSync(folder, { recursive: true });
    },
  };
}
