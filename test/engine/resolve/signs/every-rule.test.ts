import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const READER = readFileSync(
  new URL('../../../../engine/resolve/signs/read-signs.ts', import.meta.url),
  'utf8',
);
const RULES = [...READER.matchAll(/^import \{ \w+ \} from '\.\/([\w-]+)\.ts';$/gm)].map(([, name]) => name!);

test('there are rules to look for', () => expect(RULES).toContain('qualifier'));

test.each(RULES)('the rule %s has a table of cases of its own', (rule) => {
  expect(existsSync(new URL(`./${rule}.test.ts`, import.meta.url))).toBe(true);
});
