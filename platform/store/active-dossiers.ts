/** Which dossiers are on, in which order, and the name of the gazetteer that is made of them. */
import { FORMAT_VERSION } from '../../engine/match/layout.ts';
import type { DossierRecord } from './database.ts';

/** The part of the settings that decides. */
export interface DossierChoice {
  readonly dossiersOff: readonly string[];
  readonly dossierOrder: readonly string[];
}

/** Those that the reader has put in order, then the packaged ones, then the others as they came. */
export function inOrder(records: readonly DossierRecord[], order: readonly string[]): DossierRecord[] {
  const place = (record: DossierRecord) => {
    const at = order.indexOf(record.id);
    return at === -1 ? order.length : at;
  };
  const byAge = (a: DossierRecord, b: DossierRecord) =>
    a.origin === b.origin ? a.installedAt.localeCompare(b.installedAt) : a.origin === 'built-in' ? -1 : 1;
  return records.toSorted((a, b) => place(a) - place(b) || byAge(a, b));
}

export function activeDossiers(records: readonly DossierRecord[], choice: DossierChoice): DossierRecord[] {
  return inOrder(records, choice.dossierOrder).filter(({ id }) => !choice.dossiersOff.includes(id));
}

/**
 * Changes with the format, with each edition of each dossier, with their order and with which of them are on. Editions are
 * counted anew in a store that was lost: when they were installed tells them from those before.
 */
export function gazetteerVersion(active: readonly DossierRecord[]): string {
  const editions = active.map(({ id, edition, installedAt }) => `${id}@${edition} of ${installedAt}`);
  return [`format ${FORMAT_VERSION}`, ...editions].join(', ');
}
