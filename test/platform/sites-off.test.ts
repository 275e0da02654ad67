/** A site that is off, and those below it. */
import { expect, test } from 'vitest';
import { isSiteOff, switchSite } from '../../platform/sites-off.ts';

test.each([
  ['example.org', ['example.org'], true],
  ['www.example.org', ['example.org'], true],
  ['deep.www.example.org', ['example.org'], true],
  ['notexample.org', ['example.org'], false],
  ['example.org', ['www.example.org'], false],
  ['example.org.evil.net', ['example.org'], false],
  ['localhost:8080', ['localhost:8080'], true],
  ['localhost:8080', ['localhost'], false],
  ['example.org', [], false],
])('%s with %j off: %s', (site, sitesOff, off) => {
  expect(isSiteOff(sitesOff, site)).toBe(off);
});

test.each<[string, string[], string, boolean, string[]]>([
  ['adds a site', ['a.org'], 'b.org', false, ['a.org', 'b.org']],
  ['adds nothing that is off already', ['a.org'], 'www.a.org', false, ['a.org']],
  [
    'takes every entry away that covers the site',
    ['a.org', 'www.a.org', 'b.org'],
    'www.a.org',
    true,
    ['b.org'],
  ],
  ['leaves the sites below alone', ['www.a.org'], 'a.org', true, ['www.a.org']],
])('switching %s', (_what, sitesOff, site, on, expected) => {
  expect(switchSite(sitesOff, site, on)).toEqual(expected);
});
