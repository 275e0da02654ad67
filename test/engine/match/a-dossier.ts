/** Small dossiers for tests of matching: only what the gazetteer reads, the rest filled in. All names are invented or generic. */
import type { Dossier, Entity, Name } from '../../../engine/dossier/model.ts';

type NameSpec = string | (Pick<Name, 'text'> & Partial<Name>);
export interface EntitySpec extends Partial<Omit<Entity, 'names'>> {
  readonly names: readonly NameSpec[];
}

/** An entity from its names; a plain string is a name in any casing that needs nothing. */
export function anEntity(spec: EntitySpec, index = 0): Entity {
  const names = spec.names.map((name): Name => {
    const given = typeof name === 'string' ? { text: name } : name;
    return { lang: 'mul', needs: 'nothing', case: 'fold', ...given };
  });
  return {
    id: `entity-${index}`,
    type: 'thing',
    reach: 'distinctive',
    name: names[0]?.text ?? 'Nameless',
    description: 'invented for a test',
    notNames: [],
    context: [],
    facts: [],
    links: [],
    ...spec,
    names,
  };
}

export function aDossier(specs: readonly (EntitySpec | readonly NameSpec[])[], id = 'test'): Dossier {
  return {
    format: 'sidelight-dossier',
    formatVersion: 1,
    id,
    revision: 1,
    title: 'Test',
    summary: 'Invented for a test.',
    language: 'en',
    asOf: '2018-02-07',
    license: 'CC0-1.0',
    compiledBy: 'a test',
    sources: [],
    entities: specs.map((spec, i) => anEntity('names' in spec ? spec : { names: spec }, i)),
    claims: [],
  };
}
