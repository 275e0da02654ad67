/** What a page reports and takes back, on pages that are left and pages that are written anew. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { MentionIndex } from '../../../entrypoints/content/page-mentions.ts';
import { reportPage } from '../../../entrypoints/content/start/report-page.ts';
import { askBackground } from '../../../platform/page-messenger.ts';

vi.mock('../../../platform/page-messenger.ts', () => ({ askBackground: vi.fn() }));

/** Longer than the pause between two reports. */
const LATER_MS = 2_000;

/** A page on which an invented name is found or not; `document.open` takes away whoever listens to it. */
let listeners = new EventTarget();
let tellOfChange = () => {};
let found: readonly object[] = [];
const index = {
  mentions: () => found,
  isAboutStory: () => true,
  onChange: (listener: () => void) => (tellOfChange = listener),
} as unknown as MentionIndex;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('addEventListener', (...given: Parameters<EventTarget['addEventListener']>) =>
    listeners.addEventListener(...given),
  );
  vi.mocked(askBackground).mockClear();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const NAME = { key: { dossier: 'harbour', entity: 'orla-venn' }, marked: true };
const DEEDS: Record<string, () => void> = {
  'shows a name': () => show([NAME]),
  'shows none': () => show([]),
  'is written anew': () => (listeners = new EventTarget()),
  'is left': () => void listeners.dispatchEvent(new Event('pagehide')),
};

function show(names: readonly object[]): void {
  found = names;
  tellOfChange();
  vi.advanceTimersByTime(LATER_MS);
}

const ROWS = [
  { title: 'a page without names is not heard of', does: ['shows none', 'is left'], told: [] },
  { title: 'a page with a name takes it back', does: ['shows a name', 'is left'], told: ['reportPage', 'leavePage'] },
  { title: 'so does one that has lost it', does: ['shows a name', 'shows none', 'is left'], told: ['reportPage', 'reportPage', 'leavePage'] },
  { title: 'what was reported already is not reported again', does: ['shows a name', 'shows a name'], told: ['reportPage'] },
  { title: 'a page that was written anew takes back what it had', does: ['shows a name', 'is written anew', 'shows none', 'is left'], told: ['reportPage', 'reportPage', 'leavePage'] },
  { title: 'a page that was written anew as it was takes it back all the same', does: ['shows a name', 'is written anew', 'shows a name', 'is left'], told: ['reportPage', 'leavePage'] },
]; // prettier-ignore

test.each(ROWS)('$title', ({ does, told }) => {
  listeners = new EventTarget();
  reportPage(index, new AbortController().signal);
  for (const deed of does) DEEDS[deed]!();
  expect(vi.mocked(askBackground).mock.calls.map(([message]) => message)).toEqual(told);
});
