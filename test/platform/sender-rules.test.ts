/** Who is believed to be a content script of a page. */
import { expect, test } from 'vitest';
import type { MessageSender } from '../../platform/browser.ts';
import { fromPage } from '../../platform/sender-rules.ts';

const IN_TAB = { tab: { id: 7, url: 'https://paper.example/story' } };
const IN_BLANK_TAB = { tab: { id: 7, url: 'about:blank' } };

test.each([
  { who: 'a page', sender: { ...IN_TAB, url: 'https://paper.example/story' }, isPage: true },
  { who: 'a file', sender: { ...IN_TAB, url: 'file:///home/reader/a.html' }, isPage: true },
  {
    who: 'a frame that a page has written',
    sender: { ...IN_TAB, url: 'about:srcdoc', origin: 'https://paper.example' },
    isPage: true,
  },
  {
    who: 'a frame that a page has written, in a sandbox',
    sender: { ...IN_TAB, url: 'about:srcdoc', origin: 'null' },
    isPage: true,
  },
  {
    who: 'an empty tab',
    sender: { ...IN_BLANK_TAB, url: 'about:blank', origin: 'null' },
    isPage: false,
  },
  {
    who: 'a frame with its content in its address',
    sender: { ...IN_TAB, url: 'data:text/html,a', origin: 'null' },
    isPage: false,
  },
  { who: 'what stands in no tab', sender: { url: 'https://paper.example/story' }, isPage: false },
])('$who is a page: $isPage', ({ sender, isPage }) => {
  expect(fromPage(sender as MessageSender)).toBe(isPage);
});
