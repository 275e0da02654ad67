/** Every state of the settings page's parts, by name. All dossiers, sites and decisions are invented. */
import type { ComponentChild } from 'preact';
import { BackupSection, type RestoreState } from '../../components/options/backup-section.tsx';
import { DecisionsSection } from '../../components/options/decisions-section.tsx';
import { DossiersSection, type DossiersSectionProps } from '../../components/options/dossiers-section.tsx';
import { FileArea } from '../../components/options/file-area.tsx';
import { HoverSection } from '../../components/options/hover-section.tsx';
import { KeysSection } from '../../components/options/keys-section.tsx';
import type { DossierView, FileState, Progress } from '../../components/options/library-view.ts';
import { LookSection } from '../../components/options/look-section.tsx';
import { MarksSection } from '../../components/options/marks-section.tsx';
import { OptionsPage } from '../../components/options/options-page.tsx';
import { ProblemNotice } from '../../components/options/problem-notice.tsx';
import type { SettingsView } from '../../components/options/settings-view.ts';
import { SitesSection } from '../../components/options/sites-section.tsx';
import type { ChangedRecords } from '../../engine/dossier/compare-dossiers.ts';
import type { PageState } from './page-state.ts';

const nothing = () => undefined;

const SETTINGS: SettingsView = {
  marks: { look: 'underline', density: 'first', generalNames: 'on-story', headings: false },
  hover: { on: true, openDelayMs: 300, closeDelayMs: 300 },
  language: 'browser',
  theme: 'page',
  paused: false,
  sitesOff: [
    'www.a-newspaper-with-a-very-long-name-indeed.example',
    'b.example',
    'localhost:8080',
    'not a site',
  ],
  dossiersOff: ['harbours-of-the-north'],
  dossierOrder: [],
  rejectedReadings: [
    { dossier: 'vell', entity: 'odile-maret', surface: 'Maret', scope: 'always', where: '' },
    { dossier: 'vell', entity: 'odile-maret', surface: 'Marets', scope: 'site', where: 'b.example' },
    {
      dossier: 'gone',
      entity: 'who',
      surface: 'Quint',
      scope: 'page',
      where: 'https://c.example/long/address/of/a/page',
    },
  ],
};

const SHARED = { settings: SETTINGS, edit: nothing };

function dossier(changes: Partial<DossierView> & { title?: string } = {}): DossierView {
  return {
    id: 'vell',
    edition: 1,
    origin: 'built-in',
    installedAt: '2031-05-04T12:00:00.000Z',
    head: {
      title: changes.title ?? 'The harbour of Vell',
      summary: 'Who leased the eastern quay, to whom, and who says so.',
      revision: 3,
      asOf: '2019-05-14',
      language: 'en',
      license: 'CC-BY-4.0',
      compiledBy: 'Reading circle of Vell',
    },
    counts: { sources: 12, entities: 178, facts: 301, claims: 442, names: 1904 },
    ...changes,
  };
}

const DOSSIERS: readonly DossierView[] = [
  dossier(),
  dossier({
    id: 'harbours-of-the-north',
    edition: 2,
    origin: 'installed',
    title:
      'Harbours of the north, their owners and their creditors, with the Donaudampfschifffahrtsgesellschaft',
    counts: { sources: 9000, entities: 100_000, facts: 100_000, claims: 220_000, names: 310_000 },
  }),
];

const LIBRARY: Omit<DossiersSectionProps, 'children'> = {
  ...SHARED,
  dossiers: DOSSIERS,
  retired: [],
  lost: [],
  mayBeEvicted: false,
  reports: new Map(),
  actions: {
    check: nothing,
    save: nothing,
    remove: nothing,
    bringBack: nothing,
    forgetLost: nothing,
    persist: nothing,
  },
};

function library(changes: Partial<typeof LIBRARY> = {}, ...files: FileState[]): ComponentChild {
  return (
    <DossiersSection {...LIBRARY} {...changes}>
      <FileArea
        files={files.map((state, id) => ({ id, name: `${state.kind}-file-of-a-reader.json.gz`, state }))}
        onFiles={nothing}
        actions={{ install: nothing, cancel: nothing, dismiss: nothing, copy: async () => true }}
      />
    </DossiersSection>
  );
}

const few = (...first: string[]): ChangedRecords => ({ count: first.length, first });
const NONE = few();
const CHANGES = {
  entities: {
    added: few('Ida Solberg', 'Tomás Quint'),
    removed: few('Eastern Quay'),
    changed: { count: 1200, first: ['Odile Maret'] },
  },
  facts: { added: few('Odile Maret: She left in 2020.'), removed: NONE, changed: NONE },
  claims: { added: NONE, removed: NONE, changed: few('Odile Maret denies it.') },
  sources: { added: NONE, removed: NONE, changed: NONE },
};
const REVISION = { title: 'The harbour of Vell', revision: 3, asOf: '2019-05-14' };
const asking = (than: 'newer' | 'same' | 'older', offered: number): FileState => ({
  kind: 'asking',
  than,
  installed: REVISION,
  offered: { ...REVISION, revision: offered },
  changes: CHANGES,
});
const progress = (phase: Progress['phase'], done: number, total: number): FileState => ({
  kind: 'working',
  progress: { phase, done, total },
});
const ISSUES = Array.from({ length: 120 }, (_, i) => ({
  path: `entities[${i}].names[0].text`,
  line: 12 + i,
  message: 'holds a character that turns the writing direction (U+202E) at character 4; remove it',
}));

function backup(restore: RestoreState, saving: Progress | null = null): ComponentChild {
  return (
    <BackupSection
      saving={saving}
      restore={restore}
      onSave={nothing}
      onChoose={nothing}
      onRestore={nothing}
      onCancel={nothing}
      onReset={nothing}
    />
  );
}

const COMMANDS = [
  { name: 'open-panel', description: 'Open the panel', shortcut: 'Alt+Shift+L' },
  { name: 'next-name', description: 'Go to the next name', shortcut: '⌥⇧N' },
  { name: 'card-here', description: 'Open the card of the name at the caret', shortcut: '' },
];

const STATES: readonly Pick<PageState, 'name' | 'view' | 'clicked'>[] = [
  {
    name: 'options-whole',
    view: () => (
      <OptionsPage
        said={{ turn: 1, words: 'Saved', failed: false }}
        notice={
          <ProblemNotice
            problem="The stored settings cannot be read (theme: must be one of “page”, “light”, “dark”)."
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
                message: 'quint claims this name too; set needs on both',
              },
              { level: 'warning', path: 'claims[12]', message: 'is reached by no fact and no entity' },
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
        { kind: 'failed', reason: 'the disk has no room left for it; nothing was installed' },
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
        problems: ['is cut off: its last line is missing; save or copy the backup again'],
      }),
  },
];

/** As the page lays its parts out, one below the other. */
export const OPTIONS_STATES: readonly PageState[] = STATES.map((state) => ({
  ...state,
  surfaces: ['card', 'options'],
  view: () => <div class="options">{state.view()}</div>,
}));
