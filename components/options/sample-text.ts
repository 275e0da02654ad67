/** Reads the sample of the catalogue, in which names stand as `[maret|Odile Maret]`, and decides which of them are marked. */
import type { EntityType } from '../../engine/dossier/model.ts';
import type { MarkSettings } from './settings-view.ts';

export interface SamplePiece {
  readonly text: string;
  readonly entity: SampleEntity | null;
}

/** The invented entities that all languages name. */
export const SAMPLE_ENTITIES = {
  maret: { type: 'person', general: false },
  authority: { type: 'organization', general: false },
  quay: { type: 'place', general: false },
  country: { type: 'place', general: true },
  auction: { type: 'event', general: false },
  lease: { type: 'thing', general: false },
} as const satisfies Record<string, { type: EntityType; general: boolean }>;

export type SampleEntity = keyof typeof SAMPLE_ENTITIES;

export function readSample(message: string): SamplePiece[] {
  return message.split(/(\[\w+\|[^\]]+\])/u).flatMap((part): SamplePiece[] => {
    const [, id = '', text = ''] = /^\[(\w+)\|([^\]]+)\]$/u.exec(part) ?? [];
    if (Object.hasOwn(SAMPLE_ENTITIES, id)) return [{ text, entity: id as SampleEntity }];
    return part === '' ? [] : [{ text: part, entity: null }];
  });
}

/** As the page engine marks a page that is about the story. */
export function isSampleMarked(
  { density, generalNames, headings, look }: MarkSettings,
  entity: SampleEntity,
  place: { readonly inHeading: boolean; readonly isFirst: boolean },
): boolean {
  if (look === 'none' || (place.inHeading && !headings)) return false;
  if (generalNames === 'never' && SAMPLE_ENTITIES[entity].general) return false;
  return density === 'all' || place.isFirst;
}
