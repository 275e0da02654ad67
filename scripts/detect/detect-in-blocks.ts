/** The very modules that a page runs, on the blocks of a file. */
import { entityAt } from '../../engine/match/entry-at.ts';
import type { Gazetteer } from '../../engine/match/gazetteer.ts';
import { chooseMarks, DEFAULT_POLICY } from '../../engine/resolve/choose-marks.ts';
import { languageVotes, winningLanguage } from '../../engine/resolve/detect-language.ts';
import { explainReason } from '../../engine/resolve/explain-reason.ts';
import { readBlock } from '../../engine/resolve/read-block.ts';
import type { Reason } from '../../engine/resolve/reason.ts';
import { resolvePage } from '../../engine/resolve/resolve-page.ts';
import type { TextBlock } from './text-block.ts';

export interface FoundMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly entity: string;
  readonly marked: boolean;
  readonly rule: string;
  readonly reasons: readonly string[];
}

export interface FoundRefusal extends Omit<FoundMention, 'marked'> {}

export interface Detection {
  readonly relevant: boolean;
  readonly lang: string | undefined;
  readonly mentions: readonly FoundMention[];
  readonly refusals: readonly FoundRefusal[];
}

export function detectInBlocks(
  blocks: readonly TextBlock[],
  raw: string,
  gazetteer: Gazetteer,
  withRefusals = false,
): Detection {
  const lang = winningLanguage(blocks.flatMap((block) => languageVotes(block.text)));
  const readings = blocks.map((block) => readBlock(block.text, gazetteer, lang));
  const resolution = resolvePage(readings, gazetteer, {
    ...(lang === undefined ? {} : { lang }),
    withRefusals,
  });
  const marks = chooseMarks(resolution, gazetteer, DEFAULT_POLICY);
  const locate = (
    found: { start: number; end: number; block: number; entity: number },
    reasons: readonly Reason[],
  ) => {
    const block = blocks[found.block];
    const start = block?.rawStart(found.start) ?? 0;
    const end = block?.rawEnd(found.end) ?? 0;
    const entity = entityAt(gazetteer, found.entity).key.entity;
    const rule = reasons[0]?.rule ?? '';
    return {
      start,
      end,
      text: raw.slice(start, end),
      entity,
      rule,
      reasons: reasons.map((reason) => explainReason(reason, gazetteer)),
    };
  };
  return {
    relevant: resolution.relevant,
    lang,
    mentions: resolution.mentions.map((mention, i) => ({
      ...locate(mention, mention.reasons),
      marked: marks[i] === true,
    })),
    refusals: resolution.refusals.map((refusal) => locate(refusal, [refusal.reason])),
  };
}
