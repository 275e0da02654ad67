/**
 * The reader's own dossiers that were removed, or gave way to a packaged one: known for as long as they can be brought back. A
 * store that is lost takes this with it, so none of them was lost.
 */
import type { Database } from './database.ts';

export async function idsSentAway(db: Database): Promise<string[]> {
  const [records, retired] = await Promise.all([db.getAll('dossiers'), db.getAll('retired')]);
  const isOwn = ({ origin }: (typeof records)[number]) => origin === 'installed';
  const present = new Set(records.filter(isOwn).map(({ id }) => id));
  const own = retired.map(({ record }) => record).filter(isOwn);
  return own.map(({ id }) => id).filter((id) => !present.has(id));
}
