/** One meaning of one candidate as the sign rules see it. */
import { entityAt } from '../match/entry-at.ts';
import type { GazetteerEntry } from '../match/entry.ts';
import type { Candidate } from '../match/find-candidates.ts';
import type { BlockIndex } from './block-index.ts';
import type { NameView } from './signs/name-view.ts';

export function candidateView(block: BlockIndex, candidate: Candidate, entry: GazetteerEntry): NameView {
  const { start, end } = candidate;
  const { entity, needs, role, lang } = entry;
  const { text, lang: textLang } = block;
  const { type, reach } = entityAt(block.gazetteer, entity);
  const { before, after } = block.wordsBeside(candidate);
  const surface = text.slice(start, end);
  return {
    block,
    candidate,
    text,
    start,
    end,
    surface,
    entity,
    type,
    reach,
    needs,
    role,
    lang,
    textLang,
    before,
    after,
  };
}
