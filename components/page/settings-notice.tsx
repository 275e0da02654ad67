/** Settings that cannot be read or were not saved, in popup and panel: what that means, and for who can mend it, why. */
import { useTranslation } from '../translation.ts';
import type { SettingsProblem } from './mount-page.tsx';

export type SettingsTrouble =
  | ({ readonly kind: 'unreadable' } & SettingsProblem)
  | { readonly kind: 'not-saved'; readonly detail: string };

export function SettingsNotice({ trouble }: { readonly trouble: SettingsTrouble }) {
  const { say } = useTranslation();
  return (
    <div class="notice failure" role="alert">
      <p>
        {trouble.kind === 'unreadable'
          ? say(`popup.settings.unreadable.${trouble.worksWith}`)
          : say('popup.settings.notSaved')}
      </p>
      <p class="soft" lang="en" dir="ltr">
        {trouble.detail}
      </p>
    </div>
  );
}

/** What the reader has just been refused comes before what was found when the page opened. */
export function settingsTrouble(
  refused: string | null,
  problem: SettingsProblem | null,
): SettingsTrouble | null {
  if (refused !== null) return { kind: 'not-saved', detail: refused };
  return problem && { kind: 'unreadable', ...problem };
}
