/** What a list shows of an entity: a line, no claims. */
import type { EntityKey, EntityType } from '../dossier/model.ts';

export interface EntityLine {
  readonly key: EntityKey;
  readonly name: string;
  readonly type: EntityType;
  readonly description: string;
  /** Of the dossier's texts. */
  readonly language: string;
  /** Is there a card of its own, or is it only mentioned in claims? */
  readonly opens: boolean;
  /** Little else goes by its names, so that it tells what a page is about. */
  readonly distinctive: boolean;
}
