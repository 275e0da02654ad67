/** One mention with its place in the page, as the card sees it. Cheap to make: what costs is looked up when asked. */
import type { EntityKey, EntityType } from '../../../engine/dossier/model.ts';
import { entityAt, type Gazetteer } from '../../../engine/match/gazetteer.ts';
import type { Mention } from '../../../engine/resolve/mention.ts';
import type { Reason } from '../../../engine/resolve/reason.ts';
import type { PageMention } from '../page-mentions.ts';
import { closest, contains, isConnected, parentElementAcross } from '../survive/dom.ts';
import type { PageBlock } from './page-block.ts';
import { nodeSpan, textIn, type NodeSpan } from './text-positions.ts';

export class PageName implements PageMention {
  readonly id: string;
  readonly block: PageBlock;
  readonly start: number;
  readonly end: number;
  readonly entity: number;
  readonly key: EntityKey;
  readonly type: EntityType;
  readonly reasons: readonly Reason[];
  readonly marked: boolean;
  #surface: string | null = null;

  constructor(block: PageBlock, mention: Mention, marked: boolean, gazetteer: Gazetteer) {
    const { key, type } = entityAt(gazetteer, mention.entity);
    this.id = `${block.id}:${mention.start}:${key.dossier}/${key.entity}`;
    this.block = block;
    this.start = mention.start;
    this.end = mention.end;
    this.entity = mention.entity;
    this.key = key;
    this.type = type;
    this.reasons = mention.reasons;
    this.marked = marked;
  }

  /** White space is the page's layout, not part of the name. */
  get surface(): string {
    return (this.#surface ??= textIn(this.block, this).replace(/\s+/g, ' '));
  }

  /** Is the text there still the one that was found? */
  isIntact(): boolean {
    const known = this.#surface;
    if (known === null) return this.nodes() !== null;
    return this.nodes() !== null && textIn(this.block, this).replace(/\s+/g, ' ') === known;
  }

  nodes(): NodeSpan | null {
    const span = nodeSpan(this.block, this);
    return span && isConnected(span.startContainer) ? span : null;
  }

  range(): StaticRange | null {
    const span = this.nodes();
    return span && new StaticRange(span);
  }

  element(): Element | null {
    const span = this.nodes();
    if (!span) return null;
    let element = parentElementAcross(span.startContainer);
    while (element && !contains(element, span.endContainer)) element = parentElementAcross(element);
    return element;
  }

  link(): Element | null {
    const element = this.element();
    return element && closest(element, 'a[href],area[href],[role="link"]');
  }
}
