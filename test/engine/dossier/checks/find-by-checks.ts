/** What the checks find in a dossier, as lines. */
import { expect } from 'vitest';
import { runChecks } from '../../../../engine/dossier/checks/run-checks.ts';
import type { Claim, Dossier, Entity } from '../../../../engine/dossier/model.ts';
import { parseDossier } from '../../../../engine/dossier/parse-dossier.ts';
import { wordProblem } from '../../../../engine/dossier/problem.ts';
import { sayInEnglish } from '../../../../scripts/dossier/say-in-english.ts';
import { aClaim, aDossier, anEntity } from '../dossier-builders.ts';

/** "level path: message" of each finding. */
export function find(dossier: Dossier): string[] {
  expect(parseDossier(dossier)).toMatchObject({ ok: true }); // checks are for valid dossiers
  return runChecks(dossier).map(
    ({ level, path, problem }) => `${level} ${path}: ${wordProblem(problem, sayInEnglish)}`,
  );
}

export const withEntity = (changes: Partial<Entity>) => aDossier({ entities: [anEntity('orla', changes)] });
export const withClaim = (changes: Partial<Claim>) => aDossier({ claims: [aClaim('base', changes)] });
export const withEntities = (...entities: Entity[]) =>
  aDossier({ entities, claims: [aClaim('base', { entities: entities.map(({ id }) => id) })] });
export const withClaims = (...claims: Claim[]) => aDossier({ claims: [aClaim('base'), ...claims] });
