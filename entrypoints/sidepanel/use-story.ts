/** The story that the views are about: the one that the reader chose, or that the page names most. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { PanelPage } from '../../components/names/panel-page.ts';
import type { DossierChoice } from '../../components/story/dossier-select.tsx';
import type { UnreadStory } from '../../components/story/story-note.tsx';
import type { Story } from '../../engine/claims/story.ts';
import type { Settings } from '../../platform/schemas/settings.ts';
import { openFilledStore } from '../../platform/open-store.ts';
import { activeDossiers, type DossierChoice as Choice } from '../../platform/store/active-dossiers.ts';
import { readStory } from '../../platform/store/read-story.ts';
import { retryWhenLost } from '../../platform/store/retry-when-lost.ts';
import { useDossierChanges } from './use-dossier-changes.ts';

export type StoryReading =
  | UnreadStory
  | { readonly kind: 'read'; readonly story: Story; readonly dossiers: readonly DossierChoice[] };

interface Wish {
  /** Empty for whichever the page names most. */
  readonly dossier: string;
  /** The entity by which a very large dossier is read. */
  readonly about: string;
}

export function useStory(settings: Settings, page: PanelPage, { dossier, about }: Wish): StoryReading {
  const [reading, setReading] = useState<StoryReading>({ kind: 'loading' });
  const { dossiersOff, dossierOrder } = settings;
  const named = useMemo(() => mostNamed(page), [page]);
  const changes = useDossierChanges();
  useEffect(() => {
    let isCurrent = true;
    void retryWhenLost(() => read({ dossiersOff, dossierOrder }, [dossier, named], about))
      .catch((error: unknown): StoryReading => ({ kind: 'failed', reason: String(error) }))
      .then((answer) => isCurrent && setReading(answer));
    return () => {
      isCurrent = false;
    };
  }, [dossiersOff, dossierOrder, dossier, named, about, changes]);
  return reading;
}

async function read(choice: Choice, wished: readonly string[], about: string): Promise<StoryReading> {
  const { db, dossiers } = await openFilledStore();
  const records = activeDossiers(dossiers, choice);
  const record = wished.map((id) => records.find((each) => each.id === id)).find(Boolean) ?? records[0];
  const story = record && (await readStory(db, record.id, about === '' ? [] : [about]));
  if (!story) return { kind: 'none' };
  return { kind: 'read', story, dossiers: records.map(({ id, head }) => ({ id, title: head.title })) };
}

/** The dossier whose names the page has most of; empty where it has none. */
function mostNamed(page: PanelPage): string {
  if (page.kind !== 'read') return '';
  const counts = new Map<string, number>();
  for (const { key } of page.names) counts.set(key.dossier, (counts.get(key.dossier) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}
