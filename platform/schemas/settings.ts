/** The reader's settings, as stored. What was never set is absent from storage and takes its default here. */
import * as v from 'valibot';
import { INTERFACE_LANGUAGES } from '../../engine/interface-languages.ts';

export const SETTINGS_VERSION = 1;

export const MarkSettingsSchema = v.strictObject({
  look: v.optional(v.picklist(['underline', 'shade', 'none']), 'underline'),
  density: v.optional(v.picklist(['first', 'all']), 'first'),
  generalNames: v.optional(v.picklist(['never', 'on-story', 'always']), 'on-story'),
  headings: v.optional(v.boolean(), false),
});

/** Milliseconds; 300 is what readers of hover cards expect, 1,500 the longest anybody waits. */
const DelaySchema = v.pipe(v.number(), v.minValue(0), v.maxValue(1500));

export const HoverSettingsSchema = v.strictObject({
  on: v.optional(v.boolean(), true),
  openDelayMs: v.optional(DelaySchema, 300),
  closeDelayMs: v.optional(DelaySchema, 300),
});

/** "This name does not mean that entity", on this page, this site or everywhere. */
export const RejectionSchema = v.strictObject({
  dossier: v.string(),
  entity: v.string(),
  surface: v.pipe(v.string(), v.maxLength(200)),
  scope: v.picklist(['page', 'site', 'always']),
});

export const RejectedReadingSchema = v.strictObject({
  ...RejectionSchema.entries,
  /** The page's address without fragment, or the site's host; empty for "always". */
  where: v.pipe(v.string(), v.maxLength(2000)),
});

export const SettingsSchema = v.strictObject({
  version: v.literal(SETTINGS_VERSION),
  marks: v.optional(MarkSettingsSchema, {}),
  hover: v.optional(HoverSettingsSchema, {}),
  language: v.optional(v.picklist(['browser', ...INTERFACE_LANGUAGES]), 'browser'),
  theme: v.optional(v.picklist(['page', 'light', 'dark']), 'page'),
  paused: v.optional(v.boolean(), false),
  sitesOff: v.optional(v.array(v.pipe(v.string(), v.minLength(1))), []),
  dossiersOff: v.optional(v.array(v.string()), []),
  dossierOrder: v.optional(v.array(v.string()), []),
  rejectedReadings: v.optional(v.array(RejectedReadingSchema), []),
});

export type Settings = v.InferOutput<typeof SettingsSchema>;
export type Rejection = v.InferOutput<typeof RejectionSchema>;
export type RejectedReading = v.InferOutput<typeof RejectedReadingSchema>;
/** What a page needs; sites and other pages' decisions stay in the background. */
export type PageSettings = Pick<Settings, 'marks' | 'hover' | 'language' | 'theme' | 'rejectedReadings'>;

export const DEFAULT_SETTINGS: Settings = v.parse(SettingsSchema, { version: SETTINGS_VERSION });
