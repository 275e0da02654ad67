/** Puts one state of an extension page into the document, as the page itself does, and presses what is to be pressed. */
import { render } from 'preact';
import '../../components/marks.css';
import '../../components/options/options.css';
import '../../components/page/page.css';
import { dressRoot } from '../../components/page/mount-page.tsx';
import { createTranslation, TranslationContext, type Catalogue } from '../../components/translation.ts';
import type { PageState } from './options-states.tsx';

const CATALOGUES = import.meta.glob<Catalogue>('../../data/locales/{card,options}/*.json', {
  eager: true,
  import: 'default',
});

export interface PageLook {
  readonly language: string;
  readonly theme: 'page' | 'light' | 'dark';
  readonly width: number;
}

export async function mountPageState(
  state: PageState,
  { language, theme, width }: PageLook,
): Promise<HTMLElement> {
  const translation = createTranslation(language, words(language), words('en'));
  dressRoot(translation, theme);
  const host = document.createElement('div');
  host.className = 'page-state options';
  host.style.cssText = `display: block; inline-size: ${width}px; padding: 16px`;
  document.body.append(host);
  render(<TranslationContext.Provider value={translation}>{state.view()}</TranslationContext.Provider>, host);
  for (const start of language === 'en' ? (state.press ?? []) : []) await press(host, start);
  return host;
}

function words(language: string): Catalogue {
  const parts = ['card', 'options'].map(
    (surface) => CATALOGUES[`../../data/locales/${surface}/${language}.json`],
  );
  return Object.assign({}, ...parts) as Catalogue;
}

async function press(root: HTMLElement, start: string): Promise<void> {
  const button = [...root.querySelectorAll('button')].find((each) => each.textContent?.startsWith(start));
  if (!button) throw new Error(`No button begins with "${start}".`);
  button.click();
  // Preact renders in a microtask or a frame; one timer is after both.
  await new Promise((resolve) => setTimeout(resolve, 20));
}
