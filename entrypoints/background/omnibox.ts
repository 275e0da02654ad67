/**
 * The keyword "sl" in the address bar: the same search as in popup and panel. What is chosen opens the panel in a tab, at
 * the entity; words that were typed and not chosen from the list open at what they most likely mean.
 */
import type { SearchResults } from '../../engine/search/results.ts';
import { browser } from '../../platform/browser.ts';
import { browserWords } from '../../platform/browser-words.ts';
import { logFailure } from '../../platform/log-failure.ts';
import { panelPath, type PanelTarget } from '../../platform/panel-target.ts';
import { LibrarySearch } from '../../platform/search/library-search.ts';
import { readSettings } from '../../platform/settings.ts';
import type { Database } from '../../platform/store/database.ts';
import { suggestionsFor, type Suggestion } from './suggestions.ts';

const UNREAD = 'the dossiers could not be searched';

/** Chromium shows eight rows, the first of them its own. */
const LIMITS = { entities: 5, facts: 0, claims: 2 };

export interface OmniboxDeps {
  readonly open: () => Promise<Database>;
  /** Resolves once the store holds the built-in dossiers. */
  readonly ready: () => Promise<void>;
}

export function answerOmnibox({ open, ready }: OmniboxDeps): void {
  // Firefox for Android and Safari have none.
  if (!('omnibox' in browser) || browser.omnibox === undefined) return;
  const search = new LibrarySearch(open);
  let offered: readonly Suggestion[] = [];
  let latest = 0;
  const answer = async (text: string): Promise<SearchResults> => {
    await openLibrary(search, ready);
    return search.search(text, LIMITS).results;
  };
  browser.omnibox.setDefaultSuggestion({ description: browserWords('omniboxHint') });
  browser.omnibox.onInputStarted.addListener(() => logFailure(openLibrary(search, ready), UNREAD));
  browser.omnibox.onInputChanged.addListener((text, suggest) => {
    const turn = ++latest;
    const offering = answer(text).then((results) => {
      if (turn !== latest) return;
      offered = suggestionsFor(results, import.meta.env.FIREFOX ? 'plain' : 'xml');
      suggest(offered.map(({ content, description }) => ({ content, description })));
    });
    logFailure(offering, UNREAD);
  });
  browser.omnibox.onInputEntered.addListener((text, disposition) => {
    const chosen = offered.find(({ content }) => content === text);
    const finding = chosen
      ? Promise.resolve(chosen.target)
      : answer(text).then((results) => likelyTarget(text, results));
    // The panel's own search says what is wrong with the dossiers.
    const target = finding.catch((): PanelTarget => ({ query: text }));
    logFailure(
      target.then((found) => openPanelTab(found, disposition)),
      'the panel was not opened',
    );
  });
}

/** What the store holds is read at the first letter, and again when dossiers or settings have changed. */
async function openLibrary(search: LibrarySearch, ready: () => Promise<void>): Promise<void> {
  await ready();
  const { settings } = await readSettings();
  await search.open(settings);
}

function likelyTarget(text: string, { entities, facts, claims }: SearchResults): PanelTarget {
  const [entity, claim, fact] = [entities.hits[0], claims.hits[0], facts.hits[0]];
  if (entity) return { entity: entity.key };
  if (claim) return { entity: claim.key, claim: claim.claim };
  return fact ? { entity: fact.key, fact: fact.text.text } : { query: text };
}

async function openPanelTab(target: PanelTarget, disposition: string): Promise<void> {
  const url = browser.runtime.getURL(panelPath(target));
  if (disposition === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
}
