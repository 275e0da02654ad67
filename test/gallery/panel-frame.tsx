/** The panel around one of its views, for the gallery: its tabs, and actions that do nothing. */
import type { ComponentChild } from 'preact';
import type { NamesActions } from '../../components/names/names-view.tsx';
import type { ViewName } from '../../components/panel/panel-state.ts';
import type { SettingsTrouble } from '../../components/page/settings-notice.tsx';
import { PanelView } from '../../components/panel/panel-view.tsx';
import { ok } from '../../engine/result.ts';
import * as story from './invented-story.ts';
import type { PageState } from './page-state.ts';

export const TODAY = '2026-11-23';

const nothing = () => undefined;

export const NO_PANEL_ACTIONS: NamesActions = {
  openEntity: nothing,
  brief: async ({ entity }) =>
    ok([story.PERSON, story.ORGANIZATION, story.PLACE].find(({ key }) => key.entity === entity) ?? null),
  noteRead: nothing,
  forgetRead: nothing,
  reveal: async () => true,
  showPassage: () => false,
  copy: async () => true,
  resume: nothing,
  switchSite: nothing,
  allowSites: nothing,
  reloadPage: nothing,
};

export function panelState(
  view: ViewName,
  name: string,
  content: () => ComponentChild,
  trouble: SettingsTrouble | null = null,
): PageState {
  return {
    name: `panel-${view}-${name}`,
    surfaces: ['card', 'popup', 'search', 'panel'],
    view: () => (
      <PanelView trouble={trouble} state={{ view, entity: null, params: {} }} onView={nothing}>
        {content()}
      </PanelView>
    ),
  };
}
