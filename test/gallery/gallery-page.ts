/** Draws the state that the address names: `?state=person&language=ar&width=280&theme=dark&spaced`. */
import type { Catalogue } from '../../components/translation.ts';
import { ENGLISH, mountState } from './mount-state.tsx';
import { mountPageState, unmountPageState } from './mount-page-state.tsx';
import { PAGE_STATES } from './page-states.tsx';
import { STATES } from './states.tsx';

const CATALOGUES = import.meta.glob<Catalogue>('../../data/locales/card/*.json', {
  eager: true,
  import: 'default',
});

declare global {
  interface Window {
    showState(query: Record<string, string>): Promise<void>;
    /** What axe has to say against the state that is shown. */
    examineState(): Promise<string[]>;
    stateNames: readonly string[];
  }
}

window.stateNames = [...STATES, ...PAGE_STATES].map((state) => state.name);
window.showState = async (query) => {
  document.querySelector('sidelight-card')?.remove();
  unmountPageState();
  const language = query['language'] ?? 'en';
  const spaced = 'spaced' in query;
  const theme = (query['theme'] ?? 'page') as 'page';
  const page = PAGE_STATES.find(({ name }) => name === query['state']);
  if (page) {
    const width = Number(query['width'] ?? (page.name.startsWith('welcome') ? 720 : 400));
    await mountPageState(page, { language, theme, width, spaced });
    return;
  }
  const state = STATES.find(({ name }) => name === query['state']);
  if (!state) throw new Error(`There is no state "${query['state']}".`);
  const catalogue = CATALOGUES[`../../data/locales/card/${language}.json`] ?? ENGLISH.catalogue;
  await mountState(state, {
    language,
    catalogue,
    theme,
    spaced,
    width: Number(query['width'] ?? ENGLISH.width),
    maxHeight: query['height'] === undefined ? null : Number(query['height']),
  });
};

window.examineState = async () => {
  const { default: axe } = await import('axe-core');
  // The card's host, or the page that a page state takes up whole.
  const shown = document.querySelector('sidelight-card') ?? document.body;
  const { violations } = await axe.run(shown, { rules: { region: { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
};
