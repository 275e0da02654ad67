/** The reader's settings as the views see them; `platform/schemas/settings.ts` has the meaning of each. */

export interface MarkSettings {
  readonly look: 'underline' | 'shade' | 'none';
  readonly density: 'first' | 'all';
  readonly generalNames: 'never' | 'on-story' | 'always';
  readonly headings: boolean;
}

export interface HoverSettings {
  readonly on: boolean;
  readonly openDelayMs: number;
  readonly closeDelayMs: number;
}

export interface Decision {
  readonly dossier: string;
  readonly entity: string;
  readonly surface: string;
  readonly scope: 'page' | 'site' | 'always';
  readonly where: string;
}

export type Language = 'browser' | 'en' | 'fr' | 'de' | 'ar' | 'ru';
export type Theme = 'page' | 'light' | 'dark';

export interface SettingsView {
  readonly marks: MarkSettings;
  readonly hover: HoverSettings;
  readonly language: Language;
  readonly theme: Theme;
  readonly paused: boolean;
  readonly sitesOff: readonly string[];
  readonly dossiersOff: readonly string[];
  readonly dossierOrder: readonly string[];
  readonly rejectedReadings: readonly Decision[];
}

/** Saves at once. As a function of the settings, since another tab may have changed them meanwhile. */
export type EditSettings = (change: (settings: SettingsView) => SettingsView) => void;

export interface SettingsProps {
  readonly settings: SettingsView;
  readonly edit: EditSettings;
}
