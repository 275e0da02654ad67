/**
 * What every page of the extension begins with: reads the settings, speaks the reader's language, takes their theme,
 * draws, and does it again whenever the settings change. The view keeps its state over that.
 */
import { render, type ComponentChildren } from 'preact';
import { loadTranslation } from '../load-translation.ts';
import { keepFocus } from './keep-focus.ts';
import { TranslationContext, type MessageKey, type Surface, type Translation } from '../translation.ts';

/** The part of the settings that decides how a page looks. */
export interface LookSettings {
  readonly language: string;
  readonly theme: 'page' | 'light' | 'dark';
}

/** Why the settings are not the stored ones. */
export interface SettingsProblem {
  /** For those who can mend it; in English. */
  readonly detail: string;
  readonly worksWith: 'last-good' | 'defaults';
}

export interface SettingsReading<S extends LookSettings> {
  readonly settings: S;
  readonly problem: SettingsProblem | null;
}

/** The settings of the platform, handed in by the entrypoint. */
export interface SettingsSource<S extends LookSettings> {
  read(): Promise<SettingsReading<S>>;
  watch(listener: () => void, signal: AbortSignal): void;
}

export interface PageOptions<S extends LookSettings> {
  /** Whose words the page says; later ones win where two have the same key. */
  readonly surfaces: readonly Surface[];
  readonly title: MessageKey;
  readonly settings: SettingsSource<S>;
  readonly view: (reading: SettingsReading<S>) => ComponentChildren;
}

export async function mountPage<S extends LookSettings>(options: PageOptions<S>): Promise<void> {
  let spoken: { readonly setting: string; readonly translation: Translation } | null = null;
  let latest = 0;
  const draw = async () => {
    const turn = ++latest;
    const reading = await options.settings.read();
    const setting = reading.settings.language;
    const translation =
      spoken?.setting === setting ? spoken.translation : await loadTranslation(setting, options.surfaces);
    if (turn !== latest) return; // the settings have changed again meanwhile
    spoken = { setting, translation };
    dressRoot(translation, reading.settings.theme);
    document.title = translation.say(options.title);
    render(
      <TranslationContext.Provider value={translation}>{options.view(reading)}</TranslationContext.Provider>,
      document.body,
    );
  };
  keepFocus(document.body);
  options.settings.watch(() => void draw(), new AbortController().signal); // for as long as the page lives
  await draw();
}

/** Language, direction and theme belong to the whole document: the browser hyphenates, reads out and scrolls by them. */
export function dressRoot(translation: Translation, theme: LookSettings['theme']): void {
  const root = document.documentElement;
  root.lang = translation.lang;
  root.dir = translation.direction;
  // A page of ours has no page under it: there "page" is the browser's own choice.
  if (theme === 'page') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
  // What the interface says is translated already; a dossier's text asks for it where it stands.
  root.translate = false;
}
