/**
 * A note in `storage.local` of what was installed. IndexedDB can be evicted by the browser, this note cannot: what the note
 * knows and the store lacks has been lost, and the settings page says so.
 */
import * as v from 'valibot';
import { browser, type StorageChange } from './browser.ts';
import type { Database, DossierRecord } from './store/database.ts';
import { idsSentAway } from './store/ids-sent-away.ts';

const KEY = 'installedNote';

const NoteSchema = v.record(
  v.string(),
  v.strictObject({ title: v.string(), revision: v.number(), origin: v.picklist(['built-in', 'installed']) }),
);

type InstalledNote = v.InferOutput<typeof NoteSchema>;

export interface LostDossier {
  readonly id: string;
  readonly title: string;
  readonly revision: number;
}

/** Ours alone and made anew from the store: one that cannot be read is as good as none. */
async function readNote(): Promise<InstalledNote> {
  const parsed = v.safeParse(NoteSchema, (await browser.storage.local.get(KEY))[KEY]);
  return parsed.success ? parsed.output : {};
}

/**
 * The reader's own dossiers that were installed and are no longer there. Packaged ones come back by themselves, also under
 * the id of one of the reader's own: that is lost all the same.
 */
export async function findLostDossiers(records: readonly DossierRecord[]): Promise<LostDossier[]> {
  const note = await readNote();
  const present = new Set(records.filter(({ origin }) => origin === 'installed').map(({ id }) => id));
  return Object.entries(note)
    .filter(([id, { origin }]) => origin === 'installed' && !present.has(id))
    .map(([id, { title, revision }]) => ({ id, title, revision }));
}

/**
 * Writes down what is there. What is missing stays noted until the reader has removed it or has read of its loss.
 * @param gone ids of which that is so
 */
export function noteInstalled(
  records: readonly DossierRecord[],
  gone: readonly string[] = [],
): Promise<void> {
  return navigator.locks.request('sidelight-installed-note', async () => {
    const note = new Map(Object.entries(await readNote()));
    for (const id of gone) note.delete(id);
    for (const record of records) {
      const isInPlaceOfOwn = record.origin === 'built-in' && note.get(record.id)?.origin === 'installed';
      if (!isInPlaceOfOwn) note.set(record.id, lineOf(record));
    }
    await writeNote(note);
  });
}

/** After a restoration: nothing that is not there is missed any more. */
export function noteRestored(records: readonly DossierRecord[]): Promise<void> {
  return navigator.locks.request('sidelight-installed-note', () =>
    writeNote(new Map(records.map((record) => [record.id, lineOf(record)]))),
  );
}

function lineOf({ origin, head }: DossierRecord): InstalledNote[string] {
  return { title: head.title, revision: head.revision, origin };
}

/** The time makes every installation a change that other tabs hear of, also one of the same revision. */
function writeNote(note: ReadonlyMap<string, InstalledNote[string]>): Promise<void> {
  return browser.storage.local.set({ [KEY]: Object.fromEntries(note), [CHANGED_KEY]: Date.now() });
}

/** Writes down what a browser that ended right after an installation or a removal did not get to; before it is swept away. */
export async function catchUpOnInstalled(db: Database): Promise<void> {
  const note = await readNote();
  const [records, gone] = await Promise.all([db.getAll('dossiers'), idsSentAway(db)]);
  const isComplete = records.every(({ id }) => note[id] !== undefined);
  if (!isComplete || gone.some((id) => note[id]?.origin === 'installed')) await noteInstalled(records, gone);
}

const CHANGED_KEY = 'dossiersChangedAt';

/** Of the background, which has compiled what was changed. */
export function renewChangeMark(): Promise<void> {
  return browser.storage.local.set({ [CHANGED_KEY]: Date.now() });
}

/**
 * Calls `listener` after each installation, removal or restoration, from whatever context it came, and again when what it
 * changed is compiled.
 */
export function watchInstalled(listener: () => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, StorageChange>, area: string) => {
    if (area === 'local' && CHANGED_KEY in changes) listener();
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
}
