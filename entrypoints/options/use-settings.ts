/** The settings as the page shows and changes them: shown at once, saved at once, and shown as stored when saving fails. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { EditSettings, SettingsView } from '../../components/options/settings-view.ts';
import { err, type Result } from '../../engine/result.ts';
import type { Settings } from '../../platform/schemas/settings.ts';
import { updateSettings } from '../../platform/settings.ts';
import { doWork } from './start-work.ts';

interface SettingsEvents {
  onSaved(): void;
  onFailed(reason: string): void;
}

export function useSettings(stored: Settings, events: SettingsEvents): [SettingsView, EditSettings] {
  const [shown, setShown] = useState<SettingsView>(stored);
  const latest = useRef<SettingsView>(stored);
  const show = (settings: SettingsView) => {
    latest.current = settings;
    setShown(settings);
  };
  /** Edits on their way to the storage: what is read meanwhile may be from before them, and must not undo them on the screen. */
  const onTheWay = useRef(0);
  useEffect(() => {
    if (onTheWay.current === 0) show(stored);
  }, [stored]);
  const told = useRef(events);
  told.current = events;
  const edit = useCallback<EditSettings>((change) => {
    const before = latest.current;
    const next = change(before);
    show(next);
    onTheWay.current += 1;
    const saving = save(change, hasOtherDossiers(before, next) ? next : null);
    void saving
      .catch((error: unknown) => err(String(error)))
      .then((saved) => {
        onTheWay.current -= 1;
        if (onTheWay.current === 0) show(saved.ok ? saved.value : before);
        if (saved.ok) told.current.onSaved();
        else told.current.onFailed(saved.error);
      });
  }, []);
  return [shown, edit];
}

async function save(
  change: Parameters<EditSettings>[0],
  compileFirst: SettingsView | null,
): Promise<Result<Settings, string>> {
  // Pages are told the moment it is saved, and should not find a gazetteer that takes seconds to compile.
  if (compileFirst) {
    const { dossiersOff, dossierOrder } = compileFirst;
    await doWork({ kind: 'compile', choice: { dossiersOff, dossierOrder } });
  }
  // The view's settings are the stored ones, read-only.
  return updateSettings((settings) => ({ ...settings, ...(change(settings) as Settings) }));
}

function hasOtherDossiers(before: SettingsView, after: SettingsView): boolean {
  return before.dossiersOff !== after.dossiersOff || before.dossierOrder !== after.dossierOrder;
}
