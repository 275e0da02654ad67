/** A page's searcher says that the dossiers could not be read, for as long as that is so. */
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { useSearcher } from '../../components/search/use-searcher.ts';
import type { SearcherEvents } from '../../engine/search/searcher.ts';

const root = document.body.appendChild(document.createElement('main'));
afterEach(() => render(null, root));

const SCOPE = { dossiersOff: [], dossierOrder: [] };
const drawn = () => new Promise((resolve) => setTimeout(resolve, 60));

test('a failure is no longer said once the dossiers are being read after all', async () => {
  let events: SearcherEvents | undefined;
  const open: Parameters<typeof useSearcher>[0] = (_scope, heard) => {
    events = heard;
    return { search: async () => null, setScope: () => undefined, close: () => undefined };
  };
  function Page() {
    const { prepare, failure } = useSearcher(open, SCOPE);
    return <button onClick={prepare}>{failure ?? 'all is well'}</button>;
  }
  render(<Page />, root);
  root.querySelector('button')!.click();
  events!.onFailure('the disk is asleep');
  await drawn();
  expect(root.textContent).toBe('the disk is asleep');
  events!.onProgress({ done: 1, total: 2 });
  await drawn();
  expect(root.textContent).toBe('all is well');
});
