/** The worker's side: answers the queries of its page. Knows the store and nothing else of the extension. */
import { shareDatabase } from '../store/share-database.ts';
import { LibrarySearch } from './library-search.ts';
import type { FromSearchWorker, ToSearchWorker } from './search-messages.ts';

/** The part of a dedicated worker's global scope that is used. */
export interface WorkerPort {
  postMessage(message: FromSearchWorker): void;
  onmessage: ((event: MessageEvent<ToSearchWorker>) => void) | null;
}

export function serveSearch(port: WorkerPort): void {
  const open = shareDatabase(() => port.postMessage({ kind: 'lost' }));
  const library = new LibrarySearch(open, (progress) => port.postMessage({ kind: 'progress', progress }));
  const fail = (error: unknown) => port.postMessage({ kind: 'failed', reason: String(error) });
  port.onmessage = ({ data }) => {
    if (data.kind === 'open') {
      library.open(data.scope).catch(fail);
      return;
    }
    if (data.kind === 'refresh') {
      library.refresh().catch(fail);
      return;
    }
    try {
      port.postMessage({ kind: 'answer', id: data.id, answer: library.search(data.query, data.limits) });
    } catch (error) {
      fail(error); // a bug of ours: said in the page rather than waited for without end
    }
    library.refreshSometimes().catch(fail);
  };
}
