/** Puts one state of a page of the extension into the document, and does what is to be done in it. */
import { render } from 'preact';
import '../../components/card/card.css';
import { dressRoot } from '../../components/page/mount-page.tsx';
import '../../components/marks.css';
import '../../components/options/options.css';
import '../../components/page/page.css';
import '../../components/popup/popup.css';
import { createTranslation, TranslationContext, type Catalogue } from '../../components/translation.ts';
import { focusByKeys } from './focus-by-keys.ts';
import type { PageState } from './page-state.ts';
import { spaceText } from './text-spacing.ts';

const CATALOGUES = import.meta.glob<Catalogue>('../../data/locales/*/*.json', {
  eager: true,
  import: 'default',
});

export interface PageLook {
  readonly language: string;
  readonly theme: 'page' | 'light' | 'dark';
  /** Of the page; null leaves it as wide as the window. */
  readonly width: number | null;
  /** With the distances of WCAG 1.4.12. */
  readonly spaced?: boolean;
}

let unspace: () => void = () => undefined;

export async function mountPageState(state: PageState, look: PageLook): Promise<HTMLElement> {
  const catalogueOf = (language: string): Catalogue =>
    Object.assign(
      {},
      ...state.surfaces.map((surface) => CATALOGUES[`../../data/locales/${surface}/${language}.json`] ?? {}),
    ) as Catalogue;
  const translation = createTranslation(look.language, catalogueOf(look.language), catalogueOf('en'));
  dressRoot(translation, look.theme);
  if (look.spaced) unspace = spaceText(document.head);
  const root = document.createElement('div');
  root.id = 'page-state';
  if (look.width !== null) root.style.inlineSize = `${look.width}px`;
  document.body.append(root);
  render(<TranslationContext.Provider value={translation}>{state.view()}</TranslationContext.Provider>, root);
  scrollTo(0, 0);
  await settle();
  if (state.typed !== undefined && state.typed !== '') {
    const field = root.querySelector<HTMLInputElement>('input[type="search"]')!;
    field.value = state.typed;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await settle();
  }
  for (const selector of state.clicked ?? []) {
    root.querySelector<HTMLElement>(selector)!.click();
    await settle();
  }
  if (state.focused !== undefined) {
    const focused = root.querySelector<HTMLElement>(state.focused)!;
    focusByKeys(focused);
    for (const key of state.keys ?? []) {
      focused.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      await settle();
    }
  }
  return root;
}

export function unmountPageState(): void {
  const root = document.getElementById('page-state');
  if (!root) return;
  unspace();
  render(null, root);
  root.remove();
}

/** Effects run after a frame, and what they ask for comes back a microtask later. */
function settle(): Promise<unknown> {
  return new Promise((resolve) => setTimeout(resolve, 60));
}
