/** Keyboard focus on each kind of control of the pages: which state it is shown in, and where. */
import type { PageState } from './page-state.ts';

interface FocusState {
  readonly name: string;
  /** The state that has the control. */
  readonly of: string;
  readonly focused: string;
  readonly keys?: readonly string[];
}

const FOCUSED: readonly FocusState[] = [
  { name: 'popup-focus-switch', of: 'popup-found', focused: '.switch input' },
  { name: 'popup-focus-search', of: 'popup-found', focused: 'input[type="search"]' },
  { name: 'popup-focus-quiet', of: 'popup-found', focused: '.popup-top .button.quiet' },
  { name: 'popup-focus-name', of: 'popup-found', focused: '.popup-open' },
  { name: 'popup-focus-icon', of: 'popup-found', focused: '.popup-name .button.icon' },
  { name: 'popup-focus-button', of: 'popup-found', focused: '.popup-foot .button' },
  { name: 'popup-focus-primary', of: 'popup-unreadable-reload', focused: '.button.primary' },
  { name: 'options-focus-select', of: 'options-look', focused: 'select' },
  { name: 'options-focus-choice', of: 'options-look', focused: '.segment input:checked' },
  { name: 'options-focus-slider', of: 'options-hover', focused: '.delay input' },
  { name: 'options-focus-link', of: 'options-dossiers-lost', focused: '.notice a' },
  { name: 'panel-focus-tab', of: 'panel-names-nothing-found', focused: '.tab[aria-selected="true"]' },
  { name: 'panel-focus-row', of: 'panel-names-found', focused: '.name-open' },
  { name: 'panel-focus-result', of: 'panel-search-results', focused: 'input[type="search"]', keys: ['ArrowDown'] },
  { name: 'panel-focus-filter', of: 'panel-claims-nothing-found', focused: '.active-filter' },
  { name: 'panel-focus-chip', of: 'panel-claims-filters-open', focused: '.check-chip input' },
  { name: 'panel-focus-check', of: 'panel-claims-filtered', focused: '.claim-row input' },
  { name: 'panel-focus-year', of: 'panel-timeline-of-one', focused: '.years input:checked' },
  { name: 'panel-focus-map', of: 'panel-map-nearer', focused: '.story-map' },
]; // prettier-ignore

export function focusStates(states: readonly PageState[]): PageState[] {
  return FOCUSED.map(({ of, ...focus }) => {
    const state = states.find(({ name }) => name === of);
    if (!state) throw new Error(`There is no state "${of}" to show ${focus.name} in.`);
    return { ...state, ...focus };
  });
}
