/**
 * Every message between contexts, declared once, by direction, with a schema for both ways.
 * `messenger.ts` checks them on receipt together with the sender.
 */
import * as v from 'valibot';
import { EntityBriefingSchema } from '../engine/brief/briefing-schema.ts';
import { CARD_COMMANDS } from './key-commands.ts';
import { FrameNamesSchema } from './schemas/frame-names.ts';
import { PageReportSchema } from './schemas/page-report.ts';
import { PageSettingsSchema, RejectedReadingSchema } from './schemas/settings.ts';

const Nothing = v.strictObject({});
const EntityKeySchema = v.strictObject({ dossier: v.string(), entity: v.string() });

/** Asked by content scripts: they live beside a possibly hostile page and may ask for nothing else. */
export const contentToBackground = {
  /** What a page needs before it reads: is Sidelight on here, how to mark, and which gazetteer is current. */
  getPageSetup: {
    params: v.strictObject({ site: v.string() }),
    result: v.strictObject({
      on: v.boolean(),
      settings: PageSettingsSchema,
      gazetteer: v.strictObject({ version: v.string(), byteLength: v.number() }),
    }),
  },
  /** One part of the compiled gazetteer, of `GAZETTEER_PART_BYTES`, as base64. */
  getGazetteerPart: {
    params: v.strictObject({ version: v.string(), part: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
    result: v.strictObject({ base64: v.string() }),
  },
  /** What the card shows of the entities that a name may mean. */
  briefEntities: {
    params: v.strictObject({ keys: v.pipe(v.array(EntityKeySchema), v.maxLength(8)) }),
    result: v.array(EntityBriefingSchema),
  },
  /** What was found, for the badge and the toolbar popup. */
  reportPage: { params: PageReportSchema, result: Nothing },
  /** The reader says "not this one", or takes it back. */
  rejectReading: { params: RejectedReadingSchema, result: Nothing },
  acceptReading: { params: RejectedReadingSchema, result: Nothing },
  /** A card has been open long enough to be read. */
  noteRead: { params: EntityKeySchema, result: Nothing },
  switchSite: { params: v.strictObject({ site: v.string(), on: v.boolean() }), result: Nothing },
  /** Injects the script that resolves names, or the card's, into the asking frame. */
  loadResolver: { params: Nothing, result: Nothing },
  loadCard: { params: Nothing, result: Nothing },
  /** Messages of an interface language other than English, which is part of the card's script. */
  getCatalogue: {
    params: v.strictObject({ language: v.picklist(['fr', 'de', 'ar', 'ru']) }),
    result: v.record(v.string(), v.union([v.string(), v.record(v.string(), v.string())])),
  },
  /** Coast lines for the card's map. */
  getLandOutline: {
    params: Nothing,
    result: v.strictObject({ unitsPerDegree: v.number(), path: v.string() }),
  },
  openPanel: { params: v.strictObject({ entity: v.optional(EntityKeySchema) }), result: Nothing },
} as const;

/** Told to content scripts, or asked of them, by the background and by the extension's own pages. */
export const extensionToContent = {
  /** Settings or dossiers changed: the page asks again for what it needs. */
  setupChanged: { params: Nothing, result: Nothing },
  runCommand: {
    params: v.strictObject({ command: v.picklist(CARD_COMMANDS) }),
    /** False where the reader is not in this frame. */
    result: v.strictObject({ done: v.boolean() }),
  },
  /** The names that this frame found, in reading order, those of one entity together. */
  listNames: { params: Nothing, result: FrameNamesSchema },
  /** Scrolls to the n-th mention of an entity in this frame (from 0) and shows where it is; false when it is gone. */
  revealName: {
    params: v.strictObject({ key: EntityKeySchema, mention: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
    result: v.strictObject({ found: v.boolean() }),
  },
} as const;

/** Told to the background by the extension's own pages. */
export const pagesToBackground = {
  /** Dossiers were installed, replaced, removed or restored: compile anew and tell the open pages. */
  dossiersChanged: { params: Nothing, result: Nothing },
} as const;

export type Direction = Record<
  string,
  { readonly params: v.GenericSchema; readonly result: v.GenericSchema }
>;
export type Params<D extends Direction, N extends keyof D> = v.InferOutput<D[N]['params']>;
export type Answer<D extends Direction, N extends keyof D> = v.InferOutput<D[N]['result']>;
