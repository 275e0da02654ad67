/** The interface language of the cards: English is built in, others come as data when first needed. */
import { createTranslation, type Catalogue, type Translation } from '../../../components/translation.ts';
import english from '../../../data/locales/en.json' with { type: 'json' };
import type { CardBackground } from './card-layer.ts';

const TRANSLATED: ReadonlySet<string> = new Set(['fr', 'de', 'ar', 'ru']);

export interface CardTranslations {
  current(): Translation;
  /** Fetches the language if it is another than before; calls `onReady` when it can be used. */
  use(setting: string, onReady: () => void): void;
}

export function loadTranslations(background: Pick<CardBackground, 'catalogue'>): CardTranslations {
  let wanted = '';
  let translation = createTranslation('en', english);
  return {
    current: () => translation,
    use: (setting, onReady) => {
      const language = chooseLanguage(setting, navigator.languages);
      if (language === wanted) return;
      wanted = language;
      const base = language.split('-', 1)[0]!;
      if (!TRANSLATED.has(base)) {
        translation = createTranslation(language, english);
        return;
      }
      void background.catalogue(base).then((answer) => {
        if (!answer.ok || wanted !== language) return;
        translation = createTranslation(language, answer.value as Catalogue, english);
        onReady();
      });
    },
  };
}

/** The full tag of the reader's browser where it fits the language, since it knows how dates are written there. */
export function chooseLanguage(setting: string, browserLanguages: readonly string[]): string {
  const isTranslated = (tag: string) => tag.startsWith('en') || TRANSLATED.has(tag.split('-', 1)[0]!);
  if (setting === 'browser') return browserLanguages.find(isTranslated) ?? 'en';
  return browserLanguages.find((tag) => tag.split('-', 1)[0] === setting) ?? setting;
}
