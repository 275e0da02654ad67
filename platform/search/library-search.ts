/**
 * A search index of what the store holds, kept up to date: built in portions, built anew when a dossier was installed,
 * replaced, removed or switched. Runs in the search worker of a page and, for the address bar, in the background.
 */
import { SearchIndex } from '../../engine/search/search-index.ts';
import type { ReadingProgress, SearchAnswer, SearchLimits } from '../../engine/search/results.ts';
import type { SearchScope } from '../../engine/search/searcher.ts';
import type { Database, DossierRecord } from '../store/database.ts';
import { activeDossiers, gazetteerVersion } from '../store/active-dossiers.ts';
import { fillIndex } from './fill-index.ts';

/** Dossiers change seldom, and queries come several a second. */
const CHECK_EVERY_MS = 1000;
/** Whoever hears of progress asks again: often enough for a reader who waits, too seldom to hold up the reading. */
const TELL_EVERY_MS = 250;

export class LibrarySearch {
  readonly #db: () => Promise<Database>;
  readonly #onProgress: (progress: ReadingProgress | null) => void;
  #index = new SearchIndex();
  #scope: SearchScope = { dossiersOff: [], dossierOrder: [] };
  #version: string | null = null;
  #reading: ReadingProgress | null = { done: 0, total: 0 };
  #filling = new AbortController();
  #filled: Promise<void> = Promise.resolve();
  #checkedAt = -Infinity;

  constructor(
    db: () => Promise<Database>,
    onProgress: (progress: ReadingProgress | null) => void = () => undefined,
  ) {
    this.#db = db;
    this.#onProgress = onProgress;
  }

  /** Resolves when everything has been read; queries may be asked before. */
  async open(scope: SearchScope): Promise<void> {
    this.#scope = scope;
    await this.refresh();
    await this.#filled;
  }

  search(query: string, limits: SearchLimits): SearchAnswer {
    const results = this.#index.search(query, limits);
    return { results, reading: this.#reading, searched: this.#index.entityCount };
  }

  /** Starts anew where the store is no longer what was read; asks the store once a second at most. */
  async refreshSometimes(): Promise<void> {
    if (performance.now() - this.#checkedAt >= CHECK_EVERY_MS) await this.refresh();
  }

  /** Resolves when what is new has been read. */
  async refresh(): Promise<void> {
    this.#checkedAt = performance.now();
    const db = await this.#db();
    const records = activeDossiers(await db.getAll('dossiers'), this.#scope);
    const version = gazetteerVersion(records);
    if (version === this.#version) return;
    this.#version = version;
    this.#filling.abort();
    this.#filling = new AbortController();
    this.#index = new SearchIndex();
    this.#filled = this.#fill(this.#index, db, records, this.#filling.signal);
    await this.#filled;
  }

  async #fill(
    index: SearchIndex,
    db: Database,
    records: readonly DossierRecord[],
    signal: AbortSignal,
  ): Promise<void> {
    this.#reading = { done: 0, total: 1 };
    let toldAt = -Infinity;
    if (records.length === 0) this.#onProgress({ done: 0, total: 0 }); // there is nothing any more: ask again
    try {
      await fillIndex(index, db, records, signal, (progress) => {
        this.#reading = progress;
        if (performance.now() - toldAt < TELL_EVERY_MS) return;
        toldAt = performance.now();
        this.#onProgress(progress);
      });
      if (signal.aborted) return;
      this.#reading = null;
      this.#onProgress(null);
    } catch (error) {
      this.#version = null; // so that the next look at the store tries again
      throw error;
    }
  }
}
