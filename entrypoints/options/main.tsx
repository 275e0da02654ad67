/** The settings page, in a tab of its own. */
import '../../components/marks.css';
import '../../components/options/options.css';
import '../../components/page/page.css';
import { mountPage } from '../../components/page/mount-page.tsx';
import { readSettings, watchSettings } from '../../platform/settings.ts';
import { OptionsApp } from './options-app.tsx';

void mountPage({
  surfaces: ['card', 'options', 'problems'],
  title: 'options.title',
  settings: { read: readSettings, watch: watchSettings },
  view: ({ settings, problem }) => <OptionsApp stored={settings} problem={problem} />,
});
