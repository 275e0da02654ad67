/** Tells the background that dossiers have changed or are gone: it restores what is packaged and lets all pages know. */
import { pagesToBackground } from './messages.ts';
import { sendMessage } from './messenger.ts';

export async function tellOfDossiers(): Promise<void> {
  const tell = () => sendMessage(pagesToBackground, 'dossiersChanged', {});
  const first = await tell();
  // A background that ends in the middle of its work begins again when it is told again.
  const answer = !first.ok && first.error.kind === 'gone' ? await tell() : first;
  if (!answer.ok) throw new Error(answer.error.reason);
}
