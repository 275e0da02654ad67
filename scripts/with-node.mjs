/** with-node.mjs FILE ARGS: runs a script with a Node recent enough for the tools, first in PATH for what it starts. */
import { spawn } from 'node:child_process';
import { delimiter } from 'node:path';
import { NO_BROWSER_DOWNLOADS } from './setup/run-npm.mjs';
import { say } from './setup/say.mjs';
import { ensureToolsNode, nodeFolder } from './setup/tools-node.mjs';

const [file, ...args] = process.argv.slice(2);
if (file === undefined) {
  say('with-node.mjs needs the file to run.');
  process.exit(2);
}

const node = ensureToolsNode(say);
const path = [nodeFolder(node), process.env['PATH']].filter(Boolean).join(delimiter);
const child = spawn(node, [file, ...args], {
  stdio: 'inherit',
  env: { ...process.env, ...NO_BROWSER_DOWNLOADS, PATH: path },
});
// Ctrl-C reaches the whole process group: the script itself ends what it started, so this one only waits for it.
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => signal !== 'SIGINT' && child.kill(signal));
}
child.on('error', (error) => {
  say(`${file} could not be started: ${error.message}`);
  process.exit(1);
});
child.on('exit', (code, signal) => process.exit(signal === null ? (code ?? 1) : 130));
