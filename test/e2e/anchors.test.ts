/**
 * Every claim's link must make real browsers scroll to its sentence: the article is served with one sentence per
 * screen, so that the sentence in the middle of the viewport is the one that was found.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { servePages, type PageServer } from '../../scripts/serve/serve-pages.ts';
import { passageUrl } from '../../engine/cite/passage-url.ts';
import type { Anchor, Claim } from '../../engine/dossier/model.ts';
import { NO_ARTICLE, readArticle } from '../support/read-article.ts';
import type { DrivenBrowser, DrivenPage } from '../support/driven-browser.ts';
import { inEachBrowser } from '../support/in-each-browser.ts';

const DOSSIER = join(import.meta.dirname, '../../data/dossiers/libya-2018.json');
/** Navigations per test, so that each stays well under the time a test may take. */
const BATCH = 60;

const article = readArticle();
const lines = article === undefined ? [] : article.split('\n');
const passages = distinctAnchors(JSON.parse(readFileSync(DOSSIER, 'utf8')).claims as Claim[]);

describe('each anchor leads to its sentence of the article', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-article-'));
  let server: PageServer;
  beforeAll(async () => {
    writeFileSync(join(folder, 'article.html'), sentencePerScreen(lines));
    const served = await servePages(folder);
    if (!served.ok) throw new Error(served.error);
    server = served.value;
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  inEachBrowser(
    (test) => {
      for (let from = 0; from < passages.length; from += BATCH) {
        const batch = passages.slice(from, from + BATCH);
        const title = `passages ${from + 1} to ${from + batch.length}`;
        const run = async (browser: DrivenBrowser) => {
          const page = await browser.open(`${server.origin}/article.html`);
          const wrong: string[] = [];
          for (const [index, { claim, anchor }] of batch.entries()) {
            // A new query makes a new navigation: browsers look for a text fragment only then.
            const url = `${server.origin}/article.html?passage=${from + index}`;
            await page.navigate(passageUrl(url, anchor));
            const shown = await sentenceInView(page);
            if (!lineHolds(lines[shown] ?? '', anchor)) wrong.push(`${claim}: shows line ${shown + 1}`);
          }
          await page.close();
          expect(wrong).toEqual([]);
        };
        test(title, run, article === undefined ? NO_ARTICLE : undefined);
      }
    },
    { bare: true },
  );
});

function distinctAnchors(claims: readonly Claim[]): { claim: string; anchor: Anchor }[] {
  const seen = new Map<string, { claim: string; anchor: Anchor }>();
  for (const { id, anchor } of claims) seen.set(JSON.stringify(anchor), { claim: id, anchor });
  return [...seen.values()];
}

function lineHolds(line: string, { textStart, textEnd }: Anchor): boolean {
  const start = line.indexOf(textStart);
  return start >= 0 && line.indexOf(textEnd, start + textStart.length) >= 0;
}

function sentencePerScreen(sentences: readonly string[]): string {
  const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const blocks = sentences.flatMap((text, line) =>
    text.trim() === '' ? [] : [`<p data-line="${line}">${escape(text)}</p>`],
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Article</title><style>p{margin:130vh 0}</style>${blocks.join('\n')}`;
}

/** The line number of the sentence nearest to the middle, once the browser has scrolled; -1 where it did not. */
function sentenceInView(page: DrivenPage): Promise<number> {
  return page.evaluate(async () => {
    for (let waited = 0; window.scrollY === 0 && waited < 3000; waited += 20) {
      await new Promise((done) => setTimeout(done, 20));
    }
    const middle = innerHeight / 2;
    const shown = [...document.querySelectorAll('p')].find((p) => {
      const { top, bottom } = p.getBoundingClientRect();
      return top <= middle + 100 && bottom >= middle - 100;
    });
    return Number(shown?.dataset['line'] ?? -1);
  });
}
