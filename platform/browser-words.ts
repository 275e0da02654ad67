/** Words that the browser shows outside of our pages, in its own language: tooltips and the address bar. */
import type words from '../data/locales/manifest/en.json';
import { browser } from './browser.ts';

export function browserWords(key: keyof typeof words, ...values: readonly string[]): string {
  return browser.i18n.getMessage(key, [...values]);
}
