/** Claims as data, with the dossier that they come from and on what terms. */
import { claimRow } from './claim-row.ts';
import type { ExportMaterial } from './export-claims.ts';

export function jsonOf({ claims, story, today }: ExportMaterial): string {
  const { id, title, revision, asOf, license, language } = story.dossier;
  return `${JSON.stringify(
    {
      format: 'sidelight-claims',
      formatVersion: 1,
      exported: today,
      dossier: { id, title, revision, asOf, license, language },
      claims: claims.map((claim) => claimRow(claim, story)),
    },
    null,
    2,
  )}\n`;
}
