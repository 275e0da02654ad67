/** Texts that begin or end with a space, or hold two in a row: found nowhere as names, ugly elsewhere. */
import type { PathSegments } from '../dossier-issue.ts';
import type { Dossier } from '../model.ts';
import { anError, type Finding } from './finding.ts';

export function checkTidyTexts(dossier: Dossier): Finding[] {
  const findings: Finding[] = [];
  const pending: { readonly path: PathSegments; readonly value: unknown }[] = [{ path: [], value: dossier }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { path, value } = next;
    if (typeof value === 'string' && /^\s|\s$|\s\s/.test(value)) {
      findings.push(anError(path, { is: 'untidy-text' }));
    }
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, inner] of Object.entries(value).toReversed()) {
      pending.push({ path: [...path, Array.isArray(value) ? Number(key) : key], value: inner });
    }
  }
  return findings;
}
