/** For a page whose store was taken away: the background, which may rest, brings back what is packaged. */
import { logFailure } from './log-failure.ts';
import { tellOfDossiers } from './tell-of-dossiers.ts';

export function reportLostStore(): void {
  logFailure(tellOfDossiers(), 'the packaged dossiers were not asked back after the store was lost');
}
