/**
 * npm run zip: the packages for the stores, in `.output`, with their hashes. `-- --prove` packs twice and builds once more
 * from the sources archive alone, as a store's reviewer does, and says whether all came out the same.
 */
import { say, SetupProblem } from './setup/say.mjs';
import { makePackages, rebuildFromSources, type StorePackage } from './zip/make-packages.ts';

try {
  const packages = makePackages();
  for (const { file, sha256 } of packages) say(`${sha256}  .output/${file}`);
  if (process.argv.includes('--prove')) prove(packages);
} catch (error) {
  if (!(error instanceof SetupProblem)) throw error;
  say(error.message);
  process.exitCode = 1;
}

function prove(packages: readonly StorePackage[]): void {
  const again = makePackages();
  const differing = packages.filter(({ sha256 }, i) => sha256 !== again[i]!.sha256).map(({ file }) => file);
  if (differing.length > 0) throw new SetupProblem(`Packed twice, these differ: ${differing.join(', ')}.`);
  const firefox = packages.find(({ file }) => file.endsWith('-firefox.zip'))!;
  if (rebuildFromSources() !== firefox.sha256) {
    throw new SetupProblem('The sources archive builds another package for Firefox than the one beside it.');
  }
  say('Packed twice and built from the sources archive: the same, byte for byte.');
}
