/** Searches beside the page, so that typing never waits: started by the popup and the panel. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serveSearch, type WorkerPort } from '../../platform/search/serve-search.ts';

export default defineUnlistedScript(() => {
  serveSearch(globalThis as unknown as WorkerPort);
});
