/** Draws the state that the address names: `?state=person&language=ar&width=280&theme=dark`. */
import type { Catalogue } from '../../components/translation.ts';
import { ENGLISH, mountState } from './mount-state.tsx';
import { STATES } from './states.tsx';

const CATALOGUES = import.meta.glob<Catalogue>('../../data/locales/card/*.json', {
  eager: true,
  import: 'default',
});

declare global {
  interface Window {
    showState(query: Record<string, string>): Promise<void>;
    stateNames: readonly string[];
  }
}

window.stateNames = STATES.map((state) => state.name);
window.showState = async (query) => {
  document.querySelector('sidelight-card')?.remove();
  const state = STATES.find(({ name }) => name === query['state']);
  if (!state) throw new Error(`There is no state "${query['state']}".`);
  const language = query['language'] ?? 'en';
  const catalogue = CATALOGUES[`../../data/locales/card/${language}.json`] ?? ENGLISH.catalogue;
  const pressed = language === 'en' ? state : { ...state, press: [] };
  await mountState(pressed, {
    language,
    catalogue,
    theme: (query['theme'] ?? 'page') as 'page',
    width: Number(query['width'] ?? ENGLISH.width),
    maxHeight: query['height'] === undefined ? null : Number(query['height']),
  });
};
