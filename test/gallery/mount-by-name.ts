/** Puts a state of the card or of a page into the document by the name that the gallery has for it. */
import { mountPageState, unmountPageState, type PageLook } from './mount-page-state.tsx';
import { ENGLISH, mountState } from './mount-state.tsx';
import { PAGE_STATES } from './page-states.tsx';
import { STATES } from './states.tsx';

/** @returns what holds the state's elements; a card has the look of its own */
export async function mountByName(
  name: string,
  look: Pick<PageLook, 'theme' | 'width' | 'spaced'>,
): Promise<ParentNode> {
  const card = STATES.find((state) => state.name === name);
  if (card) return (await mountState(card, ENGLISH)).shadowRoot!;
  const page = PAGE_STATES.find((state) => state.name === name)!;
  return mountPageState(page, { language: 'en', ...look });
}

export function unmountByName(): void {
  unmountPageState();
  document.querySelector('sidelight-card')?.remove();
}
