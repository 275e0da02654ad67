import { expect, test } from 'vitest';
import type { MessageSender } from '../../platform/browser.ts';
import { placeOf } from '../../platform/sender-place.ts';

const TAB = 'https://paper.example/story?id=7#part';

test.each([
  {
    who: 'a page is on its own site',
    sender: { frameId: 0, url: TAB },
    place: { site: 'paper.example', page: 'https://paper.example/story?id=7' },
  },
  {
    who: 'a page that gave itself another address is where the tab says',
    sender: { frameId: 0, url: 'https://paper.example/' },
    place: { site: 'paper.example', page: 'https://paper.example/story?id=7' },
  },
  {
    who: 'a port belongs to the site',
    sender: { frameId: 0, url: 'http://127.0.0.1:8080/a', tab: { url: 'http://127.0.0.1:8080/a' } },
    place: { site: '127.0.0.1:8080', page: 'http://127.0.0.1:8080/a' },
  },
  {
    who: 'a frame of another site is on that site',
    sender: { frameId: 4, url: 'https://widgets.example/w#x', origin: 'https://widgets.example' },
    place: { site: 'widgets.example', page: 'https://widgets.example/w' },
  },
  {
    who: 'a frame that the page has written is on the site of its origin, its page is the one in the tab',
    sender: { frameId: 4, url: 'about:srcdoc', origin: 'https://paper.example' },
    place: { site: 'paper.example', page: 'https://paper.example/story?id=7' },
  },
  {
    who: 'a blank frame is on the site of its origin',
    sender: { frameId: 4, url: 'about:blank', origin: 'https://widgets.example' },
    place: { site: 'widgets.example', page: 'https://paper.example/story?id=7' },
  },
  {
    who: 'a frame without an address in a sandbox, which has no origin, is on the site of the page in the tab',
    sender: { frameId: 4, url: 'about:srcdoc', origin: 'null' },
    place: { site: 'paper.example', page: 'https://paper.example/story?id=7' },
  },
  {
    who: 'a file is on no site',
    sender: { frameId: 0, url: 'file:///home/reader/a.html', tab: { url: 'file:///home/reader/a.html' } },
    place: { site: '', page: 'file:///home/reader/a.html' },
  },
])('$who', ({ sender, place }) => {
  expect(placeOf({ tab: { url: TAB }, ...sender } as MessageSender)).toEqual(place);
});
