import { expect, test } from 'vitest';
import {
  mostTellingFirst,
  unreadableByAddress,
  whySilent,
  type FoundName,
} from '../../platform/page/page-state.ts';

test.each([
  ['https://paper.example/a', null],
  ['http://127.0.0.1:8080/', null],
  [undefined, 'browser-page'],
  ['chrome://settings', 'browser-page'],
  ['about:blank', 'browser-page'],
  ['moz-extension://1111/popup.html', 'browser-page'],
  ['file:///home/a.html', 'browser-page'],
  ['https://chromewebstore.google.com/detail/x', 'store'],
  ['https://chrome.google.com/webstore/detail/x', 'store'],
  ['https://chrome.google.com/other', null],
  ['https://addons.mozilla.org/de/firefox/', 'store'],
  ['https://microsoftedge.microsoft.com/addons/', 'store'],
])('the address %s alone says: %s', (url, expected) => {
  expect(unreadableByAddress(url)).toBe(expected);
});

test.each([
  ['https://paper.example/report.pdf', 'document'],
  ['https://paper.example/report.PDF?page=2', 'document'],
  ['https://paper.example/photo.jpeg', 'document'],
  ['https://paper.example/pdf', 'reload'],
  ['https://paper.example/', 'reload'],
])('%s without an answer is taken for: %s', (url, expected) => {
  expect(whySilent(url)).toBe(expected);
});

test('people of the story come before its places, and general names last', () => {
  const name = (entity: string, changes: Partial<FoundName>): FoundName => ({
    key: { dossier: 'harbour', entity },
    name: entity,
    type: 'person',
    reach: 'distinctive',
    language: 'en',
    mentions: 1,
    frameId: 0,
    ...changes,
  });
  const order = mostTellingFirst([
    name('country', { type: 'place', reach: 'general', mentions: 30 }),
    name('quay', { type: 'place', mentions: 9 }),
    name('minister', { reach: 'general', mentions: 4 }),
    name('clerk', {}),
    name('director', { mentions: 3 }),
  ]);
  expect(order.map(({ key }) => key.entity)).toEqual(['director', 'clerk', 'quay', 'minister', 'country']);
});
