/** The settings as the page shows and changes them: shown at once, saved at once, and shown as stored when saving fails. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { EditSettings, SettingsView } from '../../components/options/settings-view.ts';
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
  useEffect(() => show(stored), [stored]);
  const told = useRef(events);
  told.current = events;
  const edit = useCallback<EditSettings>((change) => {
    const before = latest.current;
    const next = change(before);
    show(next);
    void save(change, hasOtherDossiers(before, next) ? next : null).then((problem) => {
      if (problem === null) return told.current.onSaved();
      show(before);
      return told.current.onFailed(problem);
    });
  }, []);
  return [shown, edit];
}

/** @returns what went wrong, or null */
async function save(
  change: Parameters<EditSettings>[0],
  compileFirst: SettingsView | null,
): Promise<string | null> {
  // Pages are told the moment it is saved, and should not find a gazetteer that takes seconds to compile.
  if (compileFirst) {
    const { dossiersOff, dossierOrder } = compileFirst;
    await doWork({ kind: 'compile', choice: { dossiersOff, dossierOrder } });
  }
  // The view's settings are the stored ones, read-only.
  const saved = await updateSettings((settings) => ({ ...settings, ...(change(settings) as Settings) }));
  return saved.ok ? null : saved.error;
}

function hasOtherDossiers(before: SettingsView, after: SettingsView): boolean {
  return before.dossiersOff !== after.dossiersOff || before.dossierOrder !== after.dossierOrder;
}
