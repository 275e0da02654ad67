/** Finds the names of a paragraph with the engine that reads pages. */
import type { PassagePart } from '../../components/welcome/live-passage.tsx';
import { compileGazetteer } from '../../engine/match/compile-gazetteer.ts';
import { entityAt } from '../../engine/match/entry-at.ts';
import { readBlock } from '../../engine/resolve/read-block.ts';
import { resolvePage } from '../../engine/resolve/resolve-page.ts';
import type { FilledStore } from '../../platform/open-store.ts';
import { readDossierForMatching } from '../../platform/store/read-for-matching.ts';

/** The paragraph is about the built-in dossier; a large one of the reader's own would only keep it waiting. */
export async function findNames(
  text: string,
  language: string,
  { db, dossiers }: FilledStore,
): Promise<PassagePart[]> {
  const builtIn = dossiers.filter(({ origin }) => origin === 'built-in');
  const gazetteer = compileGazetteer(
    await Promise.all(builtIn.map((record) => readDossierForMatching(db, record))),
  );
  const lang = language.split('-', 1)[0]!;
  const { mentions } = resolvePage([readBlock(text, gazetteer, lang)], gazetteer, { lang });
  const parts: PassagePart[] = [];
  let at = 0;
  for (const { start, end, entity } of mentions) {
    if (start > at) parts.push(text.slice(at, start));
    parts.push({ text: text.slice(start, end), key: entityAt(gazetteer, entity).key });
    at = end;
  }
  return at < text.length ? [...parts, text.slice(at)] : parts;
}
