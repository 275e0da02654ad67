/** The reading panel: side panel in Chromium, sidebar in Firefox, a tab anywhere else. */
import { mountPage } from '../../components/page/mount-page.tsx';
import '../../components/page/page.css';
import { readSettings, watchSettings } from '../../platform/settings.ts';
import { Panel } from './panel.tsx';

void mountPage({
  surfaces: ['card', 'popup', 'search', 'panel'],
  title: 'panel.title',
  settings: { read: readSettings, watch: watchSettings },
  view: ({ settings, problem }) => <Panel settings={settings} problem={problem} />,
});
