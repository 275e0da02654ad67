/** The first-run page, opened once by the background and again from popup and settings. */
import '../../components/card/card.css';
import { mountPage } from '../../components/page/mount-page.tsx';
import '../../components/page/page.css';
import { readSettings, watchSettings } from '../../platform/settings.ts';
import { Welcome } from './welcome.tsx';

void mountPage({
  surfaces: ['card', 'welcome'],
  title: 'welcome.title',
  settings: { read: readSettings, watch: watchSettings },
  view: () => <Welcome />,
});
