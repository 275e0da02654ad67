/** Claims as notes in Markdown: each with who says so and the way to the passage, its denials under it. */
import type { ClaimBriefing } from '../../brief/briefing.ts';
import { standingWord } from '../../cite/standing-word.ts';
import { speakerWords } from './claim-row.ts';
import type { ExportMaterial } from './export-claims.ts';

export function markdownOf({ claims, story, today }: ExportMaterial): string {
  const { title, license, asOf } = story.dossier;
  const chosen = new Map(claims.map((claim) => [claim.id, claim]));
  const isAnswer = (claim: ClaimBriefing) => answered(claim).some((id) => chosen.has(id));
  const blocks = claims
    .filter((claim) => !isAnswer(claim))
    .map((claim) => [
      ...item(claim, '', story),
      ...claims
        .filter((other) => answered(other).includes(claim.id))
        .flatMap((other) => item(other, '  ', story)),
    ]);
  const head = [`# ${plain(title)}`, '', `As of ${asOf}; ${plain(license)}; exported ${today}.`, ''];
  return `${[...head, ...blocks.flat()].join('\n')}\n`;
}

function answered({ relations }: ClaimBriefing): string[] {
  return relations
    .filter(({ type, direction }) => type !== 'supports' && direction === 'to')
    .map(({ claim }) => claim);
}

function item(claim: ClaimBriefing, indent: string, { sources }: ExportMaterial['story']): string[] {
  const source = sources.get(claim.source);
  const speaker = speakerWords(claim) || source?.publisher || '';
  const when = claim.when === null ? '' : `, ${claim.when}`;
  return [
    `${indent}- ${plain(claim.text)}`,
    `${indent}  ${standingWord(claim.standing)} by ${plain(speaker)}${when}.`,
    `${indent}  [${plain(source?.publisher ?? claim.source)}](<${claim.passageUrl.replaceAll('>', '%3E')}>)`,
  ];
}

/** Signs that Markdown would take for its own; a text at the start of a line stands behind "- " and needs no more. */
function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/gu, (sign) => `\\${sign}`);
}
