import { expect, test } from 'vitest';
import { unreadableByAddress, whySilent } from '../../platform/page/page-state.ts';

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
