/** Wires the settings page: views on the one side, settings, store, worker and browser on the other. */
import { BackupSection } from '../../components/options/backup-section.tsx';
import { DecisionsSection } from '../../components/options/decisions-section.tsx';
import { HoverSection } from '../../components/options/hover-section.tsx';
import { KeysSection } from '../../components/options/keys-section.tsx';
import { LookSection } from '../../components/options/look-section.tsx';
import { MarksSection } from '../../components/options/marks-section.tsx';
import { OptionsPage } from '../../components/options/options-page.tsx';
import { ProblemNotice } from '../../components/options/problem-notice.tsx';
import { SitesSection } from '../../components/options/sites-section.tsx';
import { useTranslation } from '../../components/translation.ts';
import { isFirefox, openKeySettings } from '../../platform/commands.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../platform/schemas/settings.ts';
import { readStoredSettings, replaceSettings, type SettingsProblem } from '../../platform/settings.ts';
import { DossiersPart } from './dossiers-part.tsx';
import { saveFile } from '../../components/page/save-file.ts';
import { localDay } from '../../engine/edtf/local-day.ts';
import { useBackup } from './use-backup.ts';
import { useCommands } from './use-commands.ts';
import { useLibrary } from './use-library.ts';
import { useNames } from './use-names.ts';
import { useSaid } from './use-said.ts';
import { useSettings } from './use-settings.ts';

interface OptionsAppProps {
  readonly stored: Settings;
  readonly problem: SettingsProblem | null;
}

export function OptionsApp({ stored, problem }: OptionsAppProps) {
  const { say } = useTranslation();
  const [said, tell] = useSaid();
  const fail = (reason: string) => tell(say('options.failed', { reason }), true);
  const [settings, edit] = useSettings(stored, { onSaved: () => tell(say('options.saved')), onFailed: fail });
  const [library, refresh] = useLibrary(fail);
  const backup = useBackup(library.dossiers, fail);
  const commands = useCommands(say('options.keys.popup'), fail);
  const names = useNames(stored.rejectedReadings, library, fail);
  const reset = async () => {
    const done = await replaceSettings(DEFAULT_SETTINGS);
    if (done.ok) tell(say('options.reset.done'));
    else fail(done.error);
  };
  const shared = { settings, edit };
  return (
    <OptionsPage
      said={said}
      notice={
        problem !== null && (
          <ProblemNotice
            problem={problem}
            onSaveStored={() => void saveStored().catch((error: unknown) => fail(String(error)))}
            onReset={() => void reset()}
          />
        )
      }
    >
      <MarksSection {...shared} />
      <HoverSection {...shared} />
      <KeysSection
        commands={commands}
        browser={isFirefox() ? 'firefox' : 'chromium'}
        onChangeKeys={() => void openKeySettings().catch((error: unknown) => fail(String(error)))}
      />
      <LookSection {...shared} />
      <SitesSection
        {...shared}
        onSaveLines={(lines) => saveFile('sidelight-sites.txt', lines, 'text/plain')}
      />
      <DossiersPart {...shared} library={library} refresh={refresh} tell={tell} />
      <DecisionsSection
        {...shared}
        nameOf={({ dossier, entity }) => names.get(`${dossier}/${entity}`) ?? null}
      />
      <BackupSection
        saving={backup.saving}
        restore={backup.restore}
        onSave={backup.save}
        onChoose={backup.choose}
        onRestore={backup.goAhead}
        onCancel={backup.cancel}
        onReset={() => void reset()}
      />
    </OptionsPage>
  );
}

async function saveStored(): Promise<void> {
  const text = JSON.stringify(await readStoredSettings(), null, 1);
  saveFile(`sidelight-settings-${localDay(new Date())}.json`, text);
}
