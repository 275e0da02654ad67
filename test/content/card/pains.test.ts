/** Every test that pains.md names is there under that title. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../../scripts/setup/root.mjs';

const table = readFileSync(join(import.meta.dirname, 'pains.md'), 'utf8');
const rows = [...table.matchAll(/\| `([^`]+)`: (.+?) +\|$/gmu)].map(
  ([, file, title]) => [file!, title!] as const,
);

test('the table has rows', () => {
  expect(rows.length).toBeGreaterThan(20);
});

test.each(rows)('%s has “%s”', (file, title) => {
  expect(readFileSync(join(ROOT, file), 'utf8')).toContain(title);
});
