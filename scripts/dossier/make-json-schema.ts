/** The JSON Schema that editors use while a dossier is written, generated from the one schema in engine/dossier. */
import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import * as schema from '../../engine/dossier/schema.ts';

export const SCHEMA_FILE = fileURLToPath(new URL('../../data/dossier.schema.json', import.meta.url));

export function makeJsonSchema(): string {
  const generated = toJsonSchema(schema.DossierSchema, {
    typeMode: 'input',
    target: 'draft-2020-12',
    // Shared parts are named, so that the file stays readable.
    definitions: {
      source: schema.SourceSchema,
      correction: schema.CorrectionSchema,
      entity: schema.EntitySchema,
      name: schema.NameSchema,
      fact: schema.FactSchema,
      link: schema.LinkSchema,
      claim: schema.ClaimSchema,
      attribution: schema.AttributionSchema,
      anchor: schema.AnchorSchema,
      relation: schema.RelationSchema,
    },
    // Not expressible: that a day exists, that an interval runs forwards, that no character is cut in half.
    errorMode: 'ignore',
  });
  const { $schema, ...rest } = generated;
  const file = {
    $schema,
    title: 'Sidelight dossier, format version 1',
    description:
      'Shape only. `npm run dossier -- check FILE` also checks references, calendar days, wording and more.',
    ...rest,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
