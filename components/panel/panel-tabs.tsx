/** The panel's views as tabs. */
import { useState } from 'preact/hooks';
import { TabPanel, Tabs } from '../controls/tabs.tsx';
import { useTranslation } from '../translation.ts';
import { VIEWS, type ViewName } from './views.ts';

export function PanelTabs({ problem }: { readonly problem: string | null }) {
  const { say } = useTranslation();
  const [view, setView] = useState<ViewName>('names');
  const tabs = VIEWS.map((id) => ({ id, label: say(`panel.view.${id}`) }));
  return (
    <>
      {problem !== null && (
        <p class="notice" role="alert">
          {problem}
        </p>
      )}
      <Tabs label={say('panel.views')} tabs={tabs} selected={view} onSelect={setView} name="panel" />
      <TabPanel name="panel" id={view}>
        {null}
      </TabPanel>
    </>
  );
}
