/** Every state of the settings page's parts, by name. All dossiers, sites and decisions are invented. */
import { DecisionsSection } from '../../components/options/decisions-section.tsx';
import { HoverSection } from '../../components/options/hover-section.tsx';
import { KeysSection } from '../../components/options/keys-section.tsx';
import { LookSection } from '../../components/options/look-section.tsx';
import { MarksSection } from '../../components/options/marks-section.tsx';
import { OptionsPage } from '../../components/options/options-page.tsx';
import { ProblemNotice } from '../../components/options/problem-notice.tsx';
import { SitesSection } from '../../components/options/sites-section.tsx';
import type { PageState } from './page-state.ts';
import {
  nothing,
  SETTINGS,
  SHARED,
  dossier,
  library,
  REVISION,
  asking,
  progress,
  ISSUES,
  backup,
  COMMANDS,
} from './options-samples.tsx';

const STATES: readonly Pick<PageState, 'name' | 'view' | 'clicked'>[] = [
  {
    name: 'options-whole',
    view: () => (
      <OptionsPage
        said={{ turn: 1, words: 'Saved', failed: false }}
        notice={
          <ProblemNotice
            problem={{ detail: 'theme: must be one of “page”, “light”, “dark”', worksWith: 'last-good' }}
            onSaveStored={nothing}
            onReset={nothing}
          />
        }
      >
        <MarksSection {...SHARED} />
        <HoverSection {...SHARED} />
      </OptionsPage>
    ),
  },
  { name: 'options-hover', view: () => <HoverSection {...SHARED} /> },
  {
    name: 'options-hover-off',
    view: () => (
      <HoverSection {...SHARED} settings={{ ...SETTINGS, hover: { ...SETTINGS.hover, on: false } }} />
    ),
  },
  {
    name: 'options-keys',
    view: () => <KeysSection commands={COMMANDS} browser="firefox" onChangeKeys={nothing} />,
  },
  {
    name: 'options-keys-none',
    view: () => <KeysSection commands={[]} browser="chromium" onChangeKeys={nothing} />,
  },
  { name: 'options-look', view: () => <LookSection {...SHARED} /> },
  {
    name: 'options-sites',
    view: () => <SitesSection {...SHARED} onSaveLines={nothing} />,
    clicked: ['.disclosure > button', '.rows button'],
  },
  { name: 'options-dossiers', view: () => library(), clicked: ['.dossier .disclosure > button'] },
  {
    name: 'options-dossiers-lost',
    view: () =>
      library({
        lost: [{ id: 'lost', title: 'A lost affair', revision: 2 }],
        mayBeEvicted: true,
        retired: [
          { edition: 7, record: dossier({ title: 'An earlier harbour' }), reason: 'replaced' },
          { edition: 6, record: dossier({ title: 'A harbour that was removed' }), reason: 'removed' },
        ],
      }),
  },
  {
    name: 'options-dossiers-several-lost',
    view: () =>
      library({
        lost: [
          { id: 'lost', title: 'A lost affair', revision: 2 },
          { id: 'lighthouse', title: 'The lighthouse of Orness and everybody who ever said that it should be moved', revision: 14 },
          { id: 'brebis', title: 'Les brebis de Saint-Brée', revision: 1 },
        ],
      }), // prettier-ignore
  },
  {
    name: 'options-report',
    view: () =>
      library({
        reports: new Map([
          [
            1,
            [
              {
                level: 'error',
                path: 'entities[4].names[1]',
                problem: { is: 'contested-name', value: 'quint', place: 'entities[7].names[0]' },
              },
              { level: 'warning', path: 'claims[12].entities', problem: { is: 'unreached-claim' } },
            ],
          ],
        ]),
      }),
    clicked: ['.dossier .disclosure > button'],
  },
  {
    name: 'options-files',
    view: () =>
      library(
        {},
        { kind: 'waiting' },
        progress('checking', 41_200, 100_000),
        progress('compiling', 0, 0),
        { kind: 'installed', dossier: REVISION, entities: 178, claims: 442 },
        { kind: 'failed', failure: { cause: 'disk-full' } },
        { kind: 'cancelled' },
      ),
  },
  {
    name: 'options-newer',
    view: () => library({}, asking('newer', 4)),
    clicked: ['.changes .disclosure > button'],
  },
  { name: 'options-older', view: () => library({}, asking('same', 3), asking('older', 2)) },
  { name: 'options-refused', view: () => library({}, { kind: 'refused', issues: ISSUES }) },
  {
    name: 'options-decisions',
    view: () => (
      <DecisionsSection {...SHARED} nameOf={({ dossier: id }) => (id === 'vell' ? 'Odile Maret' : null)} />
    ),
  },
  {
    name: 'options-empty',
    view: () => {
      const settings = { ...SETTINGS, sitesOff: [], rejectedReadings: [] };
      return (
        <>
          <SitesSection settings={settings} edit={nothing} onSaveLines={nothing} />
          <DecisionsSection settings={settings} edit={nothing} nameOf={() => null} />
        </>
      );
    },
  },
  {
    name: 'options-backup',
    view: () => backup({ kind: 'none' }, { phase: 'reading', done: 1, total: 3 }),
    clicked: ['.button.dangerous'],
  },
  {
    name: 'options-restore',
    view: () =>
      backup({
        kind: 'asking',
        file: 'backup.jsonl',
        summary: {
          savedAt: '2031-05-04T12:00:00.000Z',
          sitesOff: 3,
          decisions: 0,
          dossiers: [{ id: 'vell', title: 'The harbour of Vell', revision: 3 }],
          leaving: [{ title: 'Harbours of the north', revision: 1 }],
        },
      }),
  },
  {
    name: 'options-restore-refused',
    view: () =>
      backup({
        kind: 'refused',
        file: 'backup.jsonl',
        problems: [{ is: 'cut-off', fault: { is: 'cut.last-line' } }],
      }),
  },
];

/** As the page lays its parts out, one below the other. */
export const OPTIONS_STATES: readonly PageState[] = STATES.map((state) => ({
  ...state,
  surfaces: ['card', 'options', 'problems'],
  view: () => <div class="options">{state.view()}</div>,
}));
