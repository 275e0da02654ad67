/** The background is told that dossiers have changed, and where it does nothing about it that is said. */
import { afterEach, expect, test, vi } from 'vitest';
import { err, ok } from '../../engine/result.ts';
import { sendMessage } from '../../platform/messenger.ts';
import { reportLostStore } from '../../platform/report-lost-store.ts';
import { tellOfDossiers } from '../../platform/tell-of-dossiers.ts';

vi.mock('../../platform/messenger.ts', () => ({ sendMessage: vi.fn() }));
const sending = vi.mocked(sendMessage);
const GONE = err({ kind: 'gone' as const, reason: 'the channel was closed' });
const REFUSAL = err({ kind: 'failed' as const, reason: 'the disk is full of sand' });

afterEach(() => void vi.restoreAllMocks());

test('whoever tells of a change hears why nothing came of it', async () => {
  sending.mockResolvedValue(ok({}));
  await tellOfDossiers();
  sending.mockResolvedValue(REFUSAL);
  await expect(tellOfDossiers()).rejects.toThrow('sand');
});

test('a background that ends over it is told once more, and no more than once', async () => {
  sending.mockReset().mockResolvedValueOnce(GONE).mockResolvedValueOnce(ok({}));
  await tellOfDossiers();
  expect(sending).toHaveBeenCalledTimes(2);
  sending.mockReset().mockResolvedValue(GONE);
  await expect(tellOfDossiers()).rejects.toThrow('closed');
  expect(sending).toHaveBeenCalledTimes(2);
});

test('a lost store that the background does not fill again is said in the console of the page', async () => {
  sending.mockResolvedValue(REFUSAL);
  const said = vi.spyOn(console, 'error').mockReturnValue();
  reportLostStore();
  await vi.waitFor(() => expect(said).toHaveBeenCalledOnce());
  expect(String(said.mock.calls[0])).toContain('sand');
});
