/** The toolbar popup. `?tab=ID` makes it speak of that tab, where it stands in a tab itself. */
import { mountPage } from '../../components/page/mount-page.tsx';
import '../../components/page/page.css';
import '../../components/popup/popup.css';
import { readSettings, watchSettings } from '../../platform/settings.ts';
import { Popup } from './popup.tsx';

void mountPage({
  surfaces: ['card', 'search', 'popup'],
  title: 'popup.title',
  settings: { read: readSettings, watch: watchSettings },
  view: ({ settings, problem }) => <Popup settings={settings} problem={problem} />,
});
