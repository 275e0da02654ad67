/** The page has its turn while its names are resolved: what was seen of it before counts no more. Names are invented. */
import { afterEach, expect, test } from 'vitest';
import { compileGazetteer } from '../../../engine/match/compile-gazetteer.ts';
import { openGazetteer } from '../../../engine/match/gazetteer.ts';
import { resolver } from '../../../engine/resolve/resolver.ts';
import { resolveNames } from '../../../entrypoints/content/blocks/resolve-names.ts';
import { ReadingPasses } from '../../../entrypoints/content/scan/reading-passes.ts';
import { aDossier, anEntity } from '../../support/entity-builders.ts';

const ENTITIES = ['Orla Venn', 'Bram Tarsk'].map((name) => anEntity({ id: name, name }));
const gazetteer = openGazetteer(compileGazetteer([aDossier({ entities: ENTITIES, claims: [] })]).buffer);
const { signal } = new AbortController();

afterEach(() => document.body.replaceChildren());

async function readPage() {
  const passes = new ReadingPasses({
    gazetteer,
    resolver: { loaded: resolver, load: async () => undefined },
    signal,
    now: () => 0,
    shadowRoots: () => [],
    onShadowRoot: () => undefined,
    onCustomElement: () => undefined,
  });
  await passes.readAll();
  return passes.store.inOrder();
}

test('a name in what the page hides between two rounds is not marked, though another name in it was looked at before', async () => {
  document.body.innerHTML =
    '<p>By <i style="display: none">Orla Venn</i> herself: <b>Bram Tarsk knew Orla Venn</b> well.</p>';
  const blocks = await readPage();
  const asRead = blocks[0]!.reading;
  // The hidden name is taken out after the first round, and the next one that is not hidden takes its place.
  const isSecondRound = () => blocks[0]!.reading !== asRead;
  const clock = {
    isDue: () => true,
    rest: async () => void (isSecondRound() && (document.querySelector('b')!.style.display = 'none')),
  };
  const policy = {
    firstMentionOnly: true,
    generalNames: 'always',
    headings: true,
    isRejected: () => false,
  } as const;
  const found = await resolveNames(blocks, { resolver, gazetteer, policy, signal }, clock as never);
  const marked = found!.names.filter((name) => name.marked).map(({ surface }) => surface);
  expect(marked).not.toContain('Orla Venn');
  expect(isSecondRound()).toBe(true);
});
