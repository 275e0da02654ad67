/** One query at a time, and only the last one counts. */
import { expect, test } from 'vitest';
import type { SearchAnswer } from '../../../engine/search/results.ts';
import { searchThrough } from '../../../platform/search/open-searcher.ts';
import type { FromSearchWorker, ToSearchWorker } from '../../../platform/search/search-messages.ts';

const LIMITS = { entities: 5, facts: 5, claims: 5 };

function makeSearcher() {
  const asked: (ToSearchWorker & { kind: 'search' })[] = [];
  const heard: string[] = [];
  const port = {
    postMessage: (message: ToSearchWorker) => {
      if (message.kind === 'search') asked.push(message);
    },
    terminate: () => undefined,
    onmessage: null as Worker['onmessage'],
    onerror: null,
  };
  const searcher = searchThrough(port, { dossiersOff: [], dossierOrder: [] }, {
    onProgress: (progress) => heard.push(progress ? `${progress.done} of ${progress.total}` : 'all'),
    onFailure: (reason) => heard.push(reason),
  }, () => heard.push('the store was lost')); // prettier-ignore
  const say = (message: FromSearchWorker) => port.onmessage!.call(port as never, { data: message } as never);
  const answer = (i: number) => say({ kind: 'answer', id: asked[i]!.id, answer: answerTo(asked[i]!.query) });
  return { searcher, asked, heard, say, answer };
}

function answerTo(query: string): SearchAnswer {
  const nothing = { hits: [], total: 0 };
  return {
    results: { query, entities: nothing, facts: nothing, claims: nothing },
    reading: null,
    searched: 1,
  };
}

test('a query is answered', async () => {
  const { searcher, answer } = makeSearcher();
  const maret = searcher.search('maret', LIMITS);
  answer(0);
  expect((await maret)?.results.query).toBe('maret');
});

test('while one is out, only the last of those typed meanwhile is asked, and only it is answered', async () => {
  const { searcher, asked, answer } = makeSearcher();
  const typed = ['m', 'ma', 'mar', 'mare'].map((query) => searcher.search(query, LIMITS));
  expect(asked.map(({ query }) => query)).toEqual(['m']);
  answer(0);
  expect(asked.map(({ query }) => query)).toEqual(['m', 'mare']);
  answer(1);
  expect((await Promise.all(typed)).map((each) => each?.results.query)).toEqual([
    undefined,
    undefined,
    undefined,
    'mare',
  ]);
});

test('progress and failures are passed on', () => {
  const { heard, say } = makeSearcher();
  say({ kind: 'progress', progress: { done: 2, total: 9 } });
  say({ kind: 'progress', progress: null });
  say({ kind: 'failed', reason: 'the store is locked' });
  expect(heard).toEqual(['2 of 9', 'all', 'the store is locked']);
});

test('after a failure the next query is asked all the same', async () => {
  const { searcher, asked, say, answer } = makeSearcher();
  const first = searcher.search('m', LIMITS);
  const second = searcher.search('ma', LIMITS);
  say({ kind: 'failed', reason: 'a bug' });
  expect(await first).toBeNull();
  expect(asked.map(({ query }) => query)).toEqual(['m', 'ma']);
  answer(1);
  expect((await second)?.results.query).toBe('ma');
});

test('that the store was taken away from the worker is passed on, so that what is packaged is brought back', () => {
  const { heard, say } = makeSearcher();
  say({ kind: 'lost' });
  expect(heard).toEqual(['the store was lost']);
});
