/** What readers type or paste for a site. */
import { expect, test } from 'vitest';
import { readSite, readSiteLines } from '../../components/options/read-site.ts';

test.each([
  ['example.org', 'example.org'],
  ['  Example.ORG ', 'example.org'],
  ['https://www.example.org/some/page?q=1#here', 'www.example.org'],
  ['http://localhost:8080/', 'localhost:8080'],
  ['127.0.0.1:3000', '127.0.0.1:3000'],
  ['[::1]:3000', '[::1]:3000'],
  ['*.example.org', 'example.org'],
  ['bücher.example', 'xn--bcher-kva.example'],
  ['пример.рф', 'xn--e1afmkfd.xn--p1ai'],
  ['example.org.', 'example.org'],
])('%s is the site %s', (text, site) => {
  expect(readSite(text)).toBe(site);
});

test.each([
  '',
  ' ',
  'example',
  'two words.org',
  'ftp://example.org',
  'data:text/html,hello',
  'https://user@example.org',
  '..',
  'a..b',
  '*.*',
])('“%s” is no site', (text) => {
  expect(readSite(text)).toBeNull();
});

test('lines: comments and empty ones are passed over, doubles come once, others are given back', () => {
  expect(readSiteLines('# mine\nexample.org\r\n\nhttps://example.org/x\nno site\nb.example')).toEqual({
    sites: ['example.org', 'b.example'],
    unread: ['no site'],
  });
});
