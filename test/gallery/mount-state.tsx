/** Puts one state into a shadow root, as the page script does, and presses what is to be pressed. */
import { render } from 'preact';
import { CARD_STYLES } from '../../components/card/card-styles.ts';
import { createTranslation, TranslationContext, type Catalogue } from '../../components/translation.ts';
import english from '../../data/locales/card/en.json' with { type: 'json' };
import { focusByKeys } from './focus-by-keys.ts';
import { spaceText } from './text-spacing.ts';
import { TITLE_ID, type CardState } from './states.tsx';

export interface Look {
  readonly language: string;
  readonly catalogue: Catalogue;
  readonly theme: 'page' | 'light' | 'dark';
  readonly width: number;
  readonly maxHeight: number | null;
  /** With the distances of WCAG 1.4.12. */
  readonly spaced?: boolean;
}

export const ENGLISH: Look = {
  language: 'en',
  catalogue: english,
  theme: 'page',
  width: 380,
  maxHeight: null,
};

export async function mountState(state: CardState, look: Look): Promise<HTMLElement> {
  const host = document.createElement('sidelight-card');
  host.style.cssText = `display: block; inline-size: ${look.width}px`;
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(CARD_STYLES);
  root.adoptedStyleSheets = [sheet];
  document.body.append(host);
  if (look.spaced) spaceText(root);
  const translation = createTranslation(look.language, look.catalogue, english);
  const height = look.maxHeight === null ? undefined : { maxBlockSize: `${look.maxHeight}px` };
  render(
    <TranslationContext.Provider value={translation}>
      <div
        class="sidelight"
        data-theme={look.theme}
        dir={translation.direction}
        lang={translation.language}
        translate={false}
        style={height}
      >
        <div class="card" role="dialog" aria-labelledby={TITLE_ID} tabIndex={-1}>
          {state.card()}
        </div>
      </div>
    </TranslationContext.Provider>,
    root,
  );
  for (const words of state.press ?? []) await press(root, words(translation.say));
  if (state.focused !== undefined) {
    const focused = root.querySelector<HTMLElement>(state.focused);
    if (!focused) throw new Error(`Nothing is "${state.focused}".`);
    focusByKeys(focused);
  }
  return host;
}

async function press(root: ShadowRoot, words: string): Promise<void> {
  const button = [...root.querySelectorAll('button')].find((candidate) =>
    candidate.textContent?.startsWith(words),
  );
  if (!button) throw new Error(`No button begins with "${words}".`);
  // Where a card scrolls, what is pressed is in sight.
  button.scrollIntoView({ block: 'start' });
  button.click();
  // Preact renders in a microtask or a frame; one timer is after both.
  await new Promise((resolve) => setTimeout(resolve, 20));
}
