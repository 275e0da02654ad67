/** The page engine on a test's own page, with a dossier of one name, everything marked. */
import { compileGazetteer } from '../../engine/match/compile-gazetteer.ts';
import { loadGazetteer } from '../../engine/match/gazetteer.ts';
import { resolver } from '../../engine/resolve/resolver.ts';
import {
  startPageSession,
  type PageSession,
  type SessionOptions,
} from '../../entrypoints/content/page-session.ts';
import { aDossier, anEntity } from './entity-builders.ts';

export function sessionOnPage(
  name: string,
  signal: AbortSignal,
  options: Pick<SessionOptions, 'onWork'> = {},
): PageSession {
  const dossier = aDossier({ entities: [anEntity({ id: 'invented', name })], claims: [] });
  const gazetteer = loadGazetteer(compileGazetteer([dossier]).buffer);
  if (!gazetteer.ok) throw new Error(gazetteer.error);
  return startPageSession({
    gazetteer: gazetteer.value,
    loadResolver: async () => resolver,
    policy: { firstMentionOnly: false, generalNames: 'always', headings: true, isRejected: () => false },
    look: 'underline',
    signal,
    isAlive: () => true,
    ...options,
  });
}
