/** The panel: its views as tabs, and below them the one that is chosen. */
import type { ComponentChildren } from 'preact';
import { TabPanel, Tabs } from '../controls/tabs.tsx';
import { UiIcon } from '../icons.tsx';
import { SettingsNotice, type SettingsTrouble } from '../page/settings-notice.tsx';
import { useSlashKey } from '../search/use-slash-key.ts';
import { useTranslation } from '../translation.ts';
import './panel.css';
import { VIEWS, type PanelState, type ViewName } from './panel-state.ts';

interface PanelViewProps {
  readonly trouble: SettingsTrouble | null;
  readonly state: PanelState;
  readonly onView: (view: ViewName) => void;
  readonly children: ComponentChildren;
}

export function PanelView({ trouble, state, onView, children }: PanelViewProps) {
  const { say } = useTranslation();
  useSlashKey(() => {
    if (state.view !== 'search') onView('search'); // which puts the caret into its field
  });
  const tabs = VIEWS.map((id) => ({ id, label: say(`panel.view.${id}`), icon: <UiIcon name={id} /> }));
  return (
    <main class="panel">
      <h1 class="hidden">{say('panel.title')}</h1>
      {trouble && <SettingsNotice trouble={trouble} />}
      <div class="panel-tabs">
        <Tabs label={say('panel.views')} tabs={tabs} selected={state.view} onSelect={onView} name="panel" />
      </div>
      <TabPanel name="panel" id={state.view}>
        {children}
      </TabPanel>
    </main>
  );
}
