/** The keys of the settings page: a browser that does not tell them is said to have failed. */
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { useCommands } from '../../entrypoints/options/use-commands.ts';
import { listCommands } from '../../platform/commands.ts';

vi.mock('../../platform/commands.ts', () => ({ listCommands: vi.fn() }));

const root = document.body.appendChild(document.createElement('main'));
afterEach(() => render(null, root));

test('keys that the browser does not tell are said, and asked for again when the reader comes back to the page', async () => {
  vi.mocked(listCommands).mockRejectedValueOnce(new Error('no keys today'));
  const onFailure = vi.fn();
  function Page() {
    return <>{useCommands('Open the popup', onFailure).map(({ description }) => description)}</>;
  }
  render(<Page />, root);
  await vi.waitFor(() => expect(onFailure).toHaveBeenCalledWith(expect.stringContaining('no keys today')));
  vi.mocked(listCommands).mockResolvedValue([{ name: 'next', description: 'Next name', shortcut: 'Alt+N' }]);
  dispatchEvent(new Event('focus'));
  await vi.waitFor(() => expect(root.textContent).toBe('Next name'));
  expect(onFailure).toHaveBeenCalledOnce();
});
