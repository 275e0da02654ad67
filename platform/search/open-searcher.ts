/**
 * The page's side: asks the search worker, one query at a time. A query that a later one has overtaken is not answered,
 * and one that has not been sent by then is never asked.
 */
import type { SearchAnswer, SearchLimits } from '../../engine/search/results.ts';
import type { Searcher, SearcherEvents, SearchScope } from '../../engine/search/searcher.ts';
import { browser } from '../browser.ts';
import { watchInstalled } from '../installed-note.ts';
import { reportLostStore } from '../report-lost-store.ts';
import type { FromSearchWorker, ToSearchWorker } from './search-messages.ts';

type SearchPort = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

export function openSearcher(scope: SearchScope, events: SearcherEvents): Searcher {
  const worker = new Worker(browser.runtime.getURL('/search-worker.js'));
  const searcher = searchThrough(worker, scope, events, reportLostStore);
  const stopper = new AbortController();
  const refresh: ToSearchWorker = { kind: 'refresh' };
  watchInstalled(() => worker.postMessage(refresh), stopper.signal);
  return {
    ...searcher,
    close: () => {
      stopper.abort();
      searcher.close();
    },
  };
}

interface Question {
  readonly id: number;
  readonly query: string;
  readonly limits: SearchLimits;
  readonly resolve: (answer: SearchAnswer | null) => void;
}

/** Apart from the worker itself, for tests. */
export function searchThrough(
  port: SearchPort,
  scope: SearchScope,
  events: SearcherEvents,
  onLost: () => void,
): Searcher {
  let asked: Question | null = null;
  let waiting: Question | null = null;
  let lastId = 0;
  const send = (message: ToSearchWorker) => port.postMessage(message);
  const ask = (question: Question | null) => {
    asked = question;
    if (question) send({ kind: 'search', id: question.id, query: question.query, limits: question.limits });
  };
  const answered = (id: number, answer: SearchAnswer) => {
    if (asked?.id !== id) return;
    asked.resolve(waiting ? null : answer);
    ask(waiting);
    waiting = null;
  };
  const fail = (reason: string) => {
    asked?.resolve(null);
    ask(waiting);
    waiting = null;
    events.onFailure(reason);
  };
  port.onmessage = ({ data }: MessageEvent<FromSearchWorker>) => {
    if (data.kind === 'answer') answered(data.id, data.answer);
    else if (data.kind === 'progress') events.onProgress(data.progress);
    else if (data.kind === 'lost') onLost();
    else fail(data.reason);
  };
  port.onerror = (event) => fail(event instanceof ErrorEvent ? event.message : 'no answer');
  send({ kind: 'open', scope });
  return {
    search: (query, limits) =>
      new Promise((resolve) => {
        const question = { id: ++lastId, query, limits, resolve };
        if (!asked) return ask(question);
        waiting?.resolve(null);
        waiting = question;
      }),
    setScope: (changed) => send({ kind: 'open', scope: changed }),
    close: () => port.terminate(),
  };
}
