/** What the papers say about the repository stays true: every path they name is there. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../scripts/setup/root.mjs';

const PAPERS = globSync(['*.md', 'data/**/*.md', 'engine/*.md', 'test/**/*.md'], { cwd: ROOT });

/** Written by a build or at run time, so not there in a clone. */
const MADE_LATER = /^(?:\.output|\.cache|\.wxt|node_modules)(?:\/|$)/;

const TOP_LEVEL = /^(?:engine|platform|entrypoints|components|data|test|scripts|\.github|\.ci)\/[\w./-]+$/;

test.each(PAPERS)('%s links to files that are there', (paper) => {
  const targets = [...read(paper).matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)/g)].map((match) => match[1]!);
  expect(targets.filter((target) => !existsSync(join(ROOT, dirname(paper), target)))).toEqual([]);
});

test.each(PAPERS)('%s names paths that are there', (paper) => {
  const named = [...read(paper).matchAll(/`([^`\s]+)`/g)].map((match) => match[1]!);
  const paths = named.filter((name) => TOP_LEVEL.test(name) && !MADE_LATER.test(name));
  expect(
    paths.filter((path) => !existsSync(join(ROOT, path)) && !existsSync(join(ROOT, dirname(paper), path))),
  ).toEqual([]);
});

describe('the commands', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Readonly<Record<string, string>> };

  test.each(PAPERS)('that %s names are those of package.json', (paper) => {
    const named = [...read(paper).matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map((match) => match[1]!);
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
  });
});

test('the store listing has the name and the short description of the package, in every language', () => {
  const listing = read('data/store/listing.md');
  for (const file of globSync('data/locales/manifest/*.json', { cwd: ROOT })) {
    const { extName, extDescription } = JSON.parse(read(file)) as Record<string, string>;
    expect(listing).toMatch(new RegExp(`\\| ${file.slice(-7, -5)}\\s+\\| ${extName}\\s+\\| `));
    expect(listing).toContain(extDescription);
    expect([...extDescription!].length).toBeLessThanOrEqual(132); // as Chrome's store has it
  }
});

test('the demo says on each of its pages that it is invented', () => {
  const pages = globSync('data/demo/*.html', { cwd: ROOT });
  expect(pages.length).toBeGreaterThan(4);
  expect(pages.filter((page) => !read(page).includes('class="invented"'))).toEqual([]);
});

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}
