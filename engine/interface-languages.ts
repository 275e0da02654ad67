/** Languages that the interface speaks; English is built in, each other one has a catalogue of its own. */
export const TRANSLATED_LANGUAGES = ['fr', 'de', 'ar', 'ru'] as const;
export const INTERFACE_LANGUAGES = ['en', ...TRANSLATED_LANGUAGES] as const;
