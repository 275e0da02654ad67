/** One mention with its place in the page, as the card sees it. Cheap to make: what costs is looked up when asked. */
import type { EntityKey, EntityType } from '../../../engine/dossier/model.ts';
import { entityAt } from '../../../engine/match/entry-at.ts';
import type { Gazetteer } from '../../../engine/match/gazetteer.ts';
import type { Mention } from '../../../engine/resolve/mention.ts';
import type { Reason } from '../../../engine/resolve/reason.ts';
import type { PageMention } from '../page-mentions.ts';
import { closest, contains, isConnected, parentElementAcross } from '../survive/dom.ts';
import { isAsRead, type PageBlock } from './page-block.ts';
import { nodeSpan, textIn, type NodeSpan } from './text-positions.ts';

export class PageName implements PageMention {
  readonly block: PageBlock;
  readonly start: number;
  readonly end: number;
  readonly entity: number;
  readonly key: EntityKey;
  readonly type: EntityType;
  readonly reasons: readonly Reason[];
  /** Set once, by the policy of marking, before anybody sees the name. */
  marked = false;
  #surface: string | null = null;

  constructor(block: PageBlock, mention: Mention, gazetteer: Gazetteer) {
    const { key, type } = entityAt(gazetteer, mention.entity);
    this.block = block;
    this.start = mention.start;
    this.end = mention.end;
    this.entity = mention.entity;
    this.key = key;
    this.type = type;
    this.reasons = mention.reasons;
  }

  get id(): string {
    return `${this.block.id}:${this.start}:${this.key.dossier}/${this.key.entity}`;
  }

  /** White space is the page's layout, not part of the name. */
  get surface(): string {
    return (this.#surface ??= textIn(this.block, this).replace(/\s+/g, ' '));
  }

  /** `null` when the text there is no longer the one that was read. */
  nodes(): NodeSpan | null {
    const span = nodeSpan(this.block, this);
    if (!span || !isConnected(span.startContainer)) return null;
    return isAsRead(this.block, this, textIn(this.block, this)) ? span : null;
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
