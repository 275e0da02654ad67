/** The interface language of the cards: English is built in, others come as data when first needed. */
import { chooseLanguage, isTranslated } from '../../../components/choose-language.ts';
import { createTranslation, type Catalogue, type Translation } from '../../../components/translation.ts';
import english from '../../../data/locales/card/en.json' with { type: 'json' };
import type { CardBackground } from './card-layer.ts';

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
      if (!isTranslated(base)) {
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
