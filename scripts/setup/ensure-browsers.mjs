/** Makes sure of the browsers a command needs, and tries for those it could use. */
import { findBrowser, THIS_MACHINE } from './find-browser.mjs';
import { canUseApt, howToInstall, installWithApt } from './install-browser.mjs';
import { SetupProblem } from './say.mjs';

/** @typedef {import('./find-browser.mjs').BrowserKind} BrowserKind */

/**
 * @param {readonly BrowserKind[]} needed
 * @param {readonly BrowserKind[]} wanted
 * @param {import('./say.mjs').Say} say
 * @param {{ machine: import('./find-browser.mjs').Machine, install: (kinds: readonly BrowserKind[]) => boolean }} means
 */
export function ensureBrowsers(needed, wanted, say, means = thisMachine(say)) {
  const absent = [...needed, ...wanted].filter((kind) => isAbsent(kind, means.machine));
  if (absent.length === 0) return;
  means.install(absent);
  const missing = needed.filter((kind) => isAbsent(kind, means.machine));
  if (missing.length > 0) throw new SetupProblem(missing.map(howToInstall).join('\n'));
}

/** @param {import('./say.mjs').Say} say */
function thisMachine(say) {
  return {
    machine: THIS_MACHINE,
    install: (/** @type {readonly BrowserKind[]} */ kinds) => canUseApt() && installWithApt(kinds, say),
  };
}

/**
 * @param {BrowserKind} kind
 * @param {import('./find-browser.mjs').Machine} machine
 */
function isAbsent(kind, machine) {
  const finding = findBrowser(kind, machine);
  if (finding.status === 'wrong') throw new SetupProblem(finding.message);
  return finding.status === 'absent';
}
