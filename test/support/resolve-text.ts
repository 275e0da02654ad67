/** Resolves a marked text with the invented dossier and marks it anew, so that a test compares two strings a person can read. */
import { compileGazetteer } from '../../engine/match/compile-gazetteer.ts';
import { entityAt } from '../../engine/match/entry-at.ts';
import { readBlock } from '../../engine/resolve/read-block.ts';
import { resolvePage } from '../../engine/resolve/resolve-page.ts';
import { unmark } from '../../scripts/score/passage.ts';
import { HARBOUR_DOSSIER } from './harbour-dossier.ts';

export const HARBOUR = compileGazetteer([HARBOUR_DOSSIER]);

export interface Resolved {
  /** The text with the mentions found, in the form `[[id|surface]]`. */
  readonly marked: string;
  readonly relevant: boolean;
  /** Rules that decided, by surface: of the mentions and of the names not taken. */
  readonly taken: readonly string[];
  readonly refused: readonly string[];
}

/** A blank line ends a block. Marks in the text are dropped first. */
export function resolveText(markedText: string, lang?: string): Resolved {
  const blocks = markedText.split('\n\n').map((block) => unmark(block).text);
  const readings = blocks.map((block) => readBlock(block, HARBOUR, lang));
  const page = resolvePage(readings, HARBOUR, {
    ...(lang === undefined ? {} : { lang }),
    withRefusals: true,
  });
  const idOf = (entity: number): string => entityAt(HARBOUR, entity).key.entity;
  const marked = blocks.map((block, i) => {
    let out = '';
    let last = 0;
    for (const mention of page.mentions.filter((one) => one.block === i)) {
      out += `${block.slice(last, mention.start)}[[${idOf(mention.entity)}|${block.slice(mention.start, mention.end)}]]`;
      last = mention.end;
    }
    return out + block.slice(last);
  });
  const rule = (found: { block: number; start: number; end: number }, name: string): string =>
    `${(blocks[found.block] ?? '').slice(found.start, found.end)}: ${name}`;
  return {
    marked: marked.join('\n\n'),
    relevant: page.relevant,
    taken: page.mentions.map((mention) => rule(mention, mention.reasons[0]?.rule ?? '')),
    refused: page.refusals.map((refusal) => rule(refusal, refusal.reason.rule)),
  };
}
