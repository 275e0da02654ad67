/**
 * Every message between contexts, declared once, by direction. What comes out of a page's process is checked on receipt
 * together with its sender (`messenger.ts`): all that pages ask, and what they answer. What the background answers a page
 * is `trusted`: it was checked where it came in, and the page would need the schema library to check it again.
 */
import * as v from 'valibot';
import type { EntityBriefing } from '../engine/brief/briefing.ts';
import { TRANSLATED_LANGUAGES } from '../engine/interface-languages.ts';
import { CARD_COMMANDS } from './key-commands.ts';
import { FrameNamesSchema } from './schemas/frame-names.ts';
import { PageReportSchema } from './schemas/page-report.ts';
import { RejectionSchema, type PageSettings } from './schemas/settings.ts';

const Nothing = v.strictObject({});
/** Nothing but that it was done. */
const Done = trusted<Record<string, never>>();
const EntityKeySchema = v.strictObject({ dossier: v.string(), entity: v.string() });

/** Asked by content scripts: they live beside a possibly hostile page and may ask for nothing else. */
export const contentToBackground = {
  /** What a page needs before it reads: is Sidelight on here, how to mark, and which gazetteer is current. */
  getPageSetup: {
    params: Nothing,
    result: trusted<{
      on: boolean;
      settings: PageSettings;
      gazetteer: { version: string; byteLength: number };
    }>(),
  },
  /** One part of the compiled gazetteer, of `GAZETTEER_PART_BYTES`, as base64. */
  getGazetteerPart: {
    params: v.strictObject({ version: v.string(), part: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
    result: trusted<{ base64: string }>(),
  },
  /** What the card shows of the entities that a name may mean. */
  briefEntities: {
    params: v.strictObject({ keys: v.pipe(v.array(EntityKeySchema), v.maxLength(8)) }),
    result: trusted<EntityBriefing[]>(),
  },
  /** What was found, for the badge and the toolbar popup. */
  reportPage: { params: PageReportSchema, result: Done },
  /** The frame that asks is about to go, with what it reported. */
  leavePage: { params: Nothing, result: Done },
  /** The reader says "not this one", or takes it back. */
  rejectReading: { params: RejectionSchema, result: Done },
  acceptReading: { params: RejectionSchema, result: Done },
  /** A card has been open long enough to be read. */
  noteRead: { params: EntityKeySchema, result: Done },
  switchOffHere: { params: Nothing, result: Done },
  /** Injects the script that resolves names, or the card's, into the asking frame. */
  loadResolver: { params: Nothing, result: Done },
  loadCard: { params: Nothing, result: Done },
  /** Messages of an interface language other than English, which is part of the card's script. */
  getCatalogue: {
    params: v.strictObject({ language: v.picklist(TRANSLATED_LANGUAGES) }),
    result: trusted<Record<string, string | Record<string, string>>>(),
  },
  /** Coast lines for the card's map. */
  getLandOutline: {
    params: Nothing,
    result: trusted<{ unitsPerDegree: number; path: string }>(),
  },
  openPanel: { params: v.strictObject({ entity: v.optional(EntityKeySchema) }), result: Done },
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
  /** What this frame found is to be reported once more: the tab's reports were forgotten. */
  reportAgain: { params: Nothing, result: Nothing },
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

/** A type without a check. */
function trusted<Value>(): v.GenericSchema<Value> {
  return v.custom<Value>(() => true);
}
