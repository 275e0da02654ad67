/**
 * All words of the interface come through here: one catalogue for each surface and language, plurals by `Intl.PluralRules`, dates
 * and numbers by `Intl`. What a catalogue lacks is taken from the English one, so that a gap shows words, not keys.
 */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type card from '../data/locales/card/en.json';
import type options from '../data/locales/options/en.json';
import type panel from '../data/locales/panel/en.json';
import type problems from '../data/locales/problems/en.json';
import type popup from '../data/locales/popup/en.json';
import type search from '../data/locales/search/en.json';
import type welcome from '../data/locales/welcome/en.json';

/** A part of the interface with a folder of catalogues of its own, `data/locales/<surface>`. */
export type Surface = 'card' | 'panel' | 'popup' | 'options' | 'welcome' | 'search' | 'problems';
export type MessageKey = keyof (typeof card &
  typeof panel &
  typeof popup &
  typeof options &
  typeof welcome &
  typeof search &
  typeof problems);
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };
export type Catalogue = Readonly<Partial<Record<string, string | PluralForms>>>;
export type MessageParams = Readonly<Record<string, string | number>>;

export interface Translation {
  /** BCP 47 with all that `Intl` is to know. */
  readonly language: string;
  /** For attributes: a voice that reads aloud is not chosen by digits and calendars. */
  readonly lang: string;
  readonly direction: 'ltr' | 'rtl';
  /** The message with `{name}`s filled in; `count` chooses the plural form. */
  readonly say: (key: MessageKey, params?: MessageParams) => string;
  readonly list: (items: readonly string[]) => string;
}

const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar', 'fa', 'he', 'ur']);

export function createTranslation(
  language: string,
  catalogue: Catalogue,
  fallback: Catalogue = catalogue,
): Translation {
  const plurals = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  const lists = new Intl.ListFormat(language, { type: 'conjunction' });
  const say = (key: MessageKey, params: MessageParams = {}): string => {
    const message = catalogue[key] ?? fallback[key] ?? key;
    const text = typeof message === 'string' ? message : pluralForm(message, params['count'], plurals);
    return text.replace(/\{(\w+)\}/gu, (whole, name: string) => {
      const value = params[name];
      return value === undefined ? whole : typeof value === 'number' ? numbers.format(value) : value;
    });
  };
  const direction = RIGHT_TO_LEFT.has(language.split('-', 1)[0]!) ? 'rtl' : 'ltr';
  // Two Latin names with a letter between them are read as one run, from its wrong end; each for itself stays in order.
  const isolated = (text: string) => (direction === 'rtl' ? `\u2068${text}\u2069` : text);
  return {
    language,
    lang: new Intl.Locale(language).baseName,
    direction,
    say,
    list: (items) => lists.format(items.map(isolated)),
  };
}

function pluralForm(forms: PluralForms, count: string | number | undefined, rules: Intl.PluralRules): string {
  return (typeof count === 'number' ? forms[rules.select(count)] : undefined) ?? forms.other;
}

/** Without a provider the keys show: a test or a page has forgotten it. */
export const TranslationContext = createContext<Translation>(createTranslation('en', {}));

export function useTranslation(): Translation {
  return useContext(TranslationContext);
}
