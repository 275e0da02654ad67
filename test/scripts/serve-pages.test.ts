import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { servePages, type PageServer } from '../../scripts/serve/serve-pages.ts';
import { textAsPage } from '../../scripts/serve/text-as-page.ts';

let folder: string;
let server: PageServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sidelight-serve-'));
  writeFileSync(join(folder, 'index.html'), '<p>front');
  writeFileSync(join(folder, 'a story.txt'), 'Head & line\n\nFirst.\n');
  writeFileSync(join(folder, 'secret.key'), 'no page');
  const served = await servePages(folder);
  if (!served.ok) throw new Error(served.error);
  server = served.value;
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

describe('the page server', () => {
  test.each([
    ['the front page for a folder', '/', 200, '<p>front'],
    ['a text file as a page', '/a%20story.txt', 200, '<h1>Head &amp; line</h1>'],
    ['nothing for a file that is no page', '/secret.key', 404, 'There is no such page.'],
    ['nothing outside its folder', '/..%2f..%2fetc%2fhostname', 404, 'There is no such page.'],
    ['nothing for a malformed address', '/%E0%A4%A', 404, 'There is no such page.'],
    ['nothing for what is not there', '/none.html', 404, 'There is no such page.'],
  ])('gives %s', async (_what, path, status, content) => {
    const response = await fetch(server.origin + path);
    expect(response.status).toBe(status);
    expect(await response.text()).toContain(content);
  });

  test('answers this machine only', () => {
    expect(server.origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });
});

test('a text shown as a page keeps its offsets: the text of the body is the text', () => {
  const text = 'Talks <in> Tunis\n\nA & B.\r\n  Indented "line"\n';
  const body = /<body>([^]*)<\/body>/.exec(textAsPage(text))![1]!;
  const entities: Readonly<Record<string, string>> = {
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&amp;': '&',
  };
  const shown = body.replaceAll(/<\/?\w+>/g, '').replaceAll(/&\w+;/g, (entity) => entities[entity]!);
  expect(shown).toBe(text.replaceAll('\r\n', '\n'));
});
