/** The panel's maps without their land: drawn all the same, and the reason is in the console. */
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { useLandOutline } from '../../entrypoints/sidepanel/use-land-outline.ts';

vi.mock('../../platform/browser.ts', () => ({
  browser: { runtime: { getURL: () => 'data:text/plain,no outline' } },
}));

const root = document.body.appendChild(document.createElement('main'));
afterEach(() => {
  render(null, root);
  vi.restoreAllMocks();
});

test('an outline that cannot be read is written to the console, and nothing fails uncaught', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  function Page() {
    return <>{useLandOutline() === null ? 'sea' : 'land'}</>;
  }
  render(<Page />, root);
  await vi.waitFor(() =>
    expect(log).toHaveBeenCalledWith(expect.stringContaining('outline'), expect.any(SyntaxError)),
  );
  expect(root.textContent).toBe('sea');
});
