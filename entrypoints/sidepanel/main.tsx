/** The reading panel: side panel in Chromium, sidebar in Firefox, a tab anywhere else. */
import { mountPage } from '../../components/page/mount-page.tsx';
import '../../components/page/page.css';
import { PanelTabs } from '../../components/panel/panel-tabs.tsx';
import { readSettings, watchSettings } from '../../platform/settings.ts';

void mountPage({
  surfaces: ['card', 'panel'],
  title: 'panel.title',
  settings: { read: readSettings, watch: watchSettings },
  view: ({ problem }) => <PanelTabs problem={problem} />,
});
