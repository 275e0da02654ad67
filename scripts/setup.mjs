/**
 * setup.mjs [--need=chromium] [--want=firefox]: makes a fresh clone ready; does nothing, in well under a second, when it is.
 * A needed browser that cannot be had ends set-up with exit 1; for a wanted one it is enough to try.
 * Plain Node ≥ 20, and no import from node_modules: there is none yet.
 */
import { ensureBrowsers } from './setup/ensure-browsers.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { say, SetupProblem } from './setup/say.mjs';
import { ensureToolsNode, nodeFolder } from './setup/tools-node.mjs';

const OLDEST_NODE = 20;

try {
  if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
    throw new SetupProblem(`Sidelight needs Node ${OLDEST_NODE} or newer; this is ${process.versions.node}.`);
  }
  // First, as it may end here: a wrong path should not cost the wait for an installation.
  ensureBrowsers(kindsOf('--need='), kindsOf('--want='), say);
  const node = ensureToolsNode(say);
  ensureDependencies(say, nodeFolder(node));
} catch (error) {
  if (!(error instanceof SetupProblem)) throw error;
  say(error.message);
  process.exitCode = 1;
}

/** @param {string} option */
function kindsOf(option) {
  const list = process.argv.find((arg) => arg.startsWith(option))?.slice(option.length) ?? '';
  return /** @type {import('./setup/find-browser.mjs').BrowserKind[]} */ (list.split(',').filter(Boolean));
}
