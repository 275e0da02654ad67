/**
 * What browsers themselves show of the extension (its description, its commands) must be in `_locales`, in their format:
 * made here from `data/locales/manifest`, so that translators meet one kind of file.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type english from '../../data/locales/manifest/en.json';
import { ROOT } from '../setup/root.mjs';

export const LANGUAGES = ['en', 'fr', 'de', 'ar', 'ru'] as const;

/** How the manifest refers to a message. */
export function messageName(key: keyof typeof english): string {
  return `__MSG_${browserKey(key)}__`;
}

/** The content of `_locales/<language>/messages.json`. */
export function chromeMessages(language: (typeof LANGUAGES)[number]): string {
  const file = join(ROOT, 'data', 'locales', 'manifest', `${language}.json`);
  const messages = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  const entries = Object.entries(messages).map(([key, message]) => [browserKey(key), { message }]);
  return JSON.stringify(Object.fromEntries(entries));
}

/** Browsers allow letters, digits, `_` and `@`. */
function browserKey(key: string): string {
  return key.replaceAll('.', '_');
}
