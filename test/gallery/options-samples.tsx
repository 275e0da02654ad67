/** What the states of the settings page are made of. All dossiers, sites and decisions are invented. */
import type { ComponentChild } from 'preact';
import type { Problem } from '../../engine/dossier/problem.ts';
import { BackupSection, type RestoreState } from '../../components/options/backup-section.tsx';
import { DossiersSection, type DossiersSectionProps } from '../../components/options/dossiers-section.tsx';
import { FileArea } from '../../components/options/file-area.tsx';
import type { DossierView, FileState, Progress } from '../../components/options/library-view.ts';
import type { SettingsView } from '../../components/options/settings-view.ts';
import type { ChangedRecords } from '../../engine/dossier/compare-dossiers.ts';

export const nothing = () => undefined;

export const SETTINGS: SettingsView = {
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

export const SHARED = { settings: SETTINGS, edit: nothing };

export function dossier(changes: Partial<DossierView> & { title?: string } = {}): DossierView {
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

export function library(changes: Partial<typeof LIBRARY> = {}, ...files: FileState[]): ComponentChild {
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
export const REVISION = { title: 'The harbour of Vell', revision: 3, asOf: '2019-05-14' };
export const asking = (than: 'newer' | 'same' | 'older', offered: number): FileState => ({
  kind: 'asking',
  than,
  installed: REVISION,
  offered: { ...REVISION, revision: offered },
  changes: CHANGES,
});
export const progress = (phase: Progress['phase'], done: number, total: number): FileState => ({
  kind: 'working',
  progress: { phase, done, total },
});
/** One of each shape of sentence, the rest alike. */
const PROBLEMS: readonly (readonly [path: string, problem: Problem])[] = [
  ['', { is: 'not-json', line: '4', column: '17', fault: { is: 'ends-early', fault: { is: 'json.brace' } } }],
  [
    'entities[0].reach',
    { is: 'not-one-of', choices: '"distinctive", "general"', found: { is: 'found.list' } },
  ],
  [
    'entities[1].name',
    { is: 'wrong-kind', expected: { is: 'expected.text' }, found: { is: 'found.object' } },
  ],
  ['entities[2].descripton', { is: 'misspelt-key', meant: '"description"' }],
  ['claims[3].when', { is: 'not-a-date', value: '"last summer"' }],
  ['claims[4].source', { is: 'no-such-source', value: '"lantern-2018"' }],
  ['claims', { is: 'too-many-records', max: 500_000 }],
];
const TURNED: Problem = { is: 'hidden', what: { is: 'hidden.turning' }, code: 'U+202E', place: 4 };

export const ISSUES = Array.from({ length: 120 }, (_, i) => {
  const [path, problem] = PROBLEMS[i] ?? [`entities[${i}].names[0].text`, TURNED];
  return { path, line: 12 + i, problem };
});

export function backup(restore: RestoreState, saving: Progress | null = null): ComponentChild {
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

export const COMMANDS = [
  { name: 'open-panel', description: 'Open the panel', shortcut: 'Alt+Shift+L' },
  { name: 'next-name', description: 'Go to the next name', shortcut: '⌥⇧N' },
  { name: 'card-here', description: 'Open the card of the name at the caret', shortcut: '' },
];
