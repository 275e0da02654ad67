/** Gets a missing browser from the system's own package manager where we may, else says what to install. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** @typedef {import('./find-browser.mjs').BrowserKind} BrowserKind */

/** Without a font the pages of a bare machine are boxes; Liberation is Debian's smallest full set. */
const DEBIAN_PACKAGES = {
  chromium: ['chromium', 'fonts-liberation'],
  firefox: ['firefox-esr', 'fonts-liberation'],
};

const HOW_TO_INSTALL = {
  chromium: [
    'No Chromium, Chrome or Edge was found. To install one:',
    '  Debian, Ubuntu:  sudo apt-get install chromium   (Ubuntu: sudo snap install chromium)',
    '  Fedora:          sudo dnf install chromium',
    '  macOS:           brew install --cask chromium   (or Chrome from https://www.google.com/chrome)',
    '  Windows:         winget install Google.Chrome',
    '  elsewhere:       set CHROME_PATH to the program of a Chromium-based browser',
  ],
  firefox: [
    'No Firefox was found. To install one:',
    '  Debian, Ubuntu:  sudo apt-get install firefox-esr   (Ubuntu: sudo snap install firefox)',
    '  Fedora:          sudo dnf install firefox',
    '  macOS:           brew install --cask firefox',
    '  Windows:         winget install Mozilla.Firefox',
    '  elsewhere:       set FIREFOX_PATH to the program of a Firefox',
  ],
};

/** @param {BrowserKind} kind */
export function howToInstall(kind) {
  return HOW_TO_INSTALL[kind].join('\n');
}

/** Only a Debian that we are root on is changed without asking: that is a container or a CI machine. */
export function canUseApt() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
}

/**
 * @param {readonly BrowserKind[]} kinds
 * @param {import('./say.mjs').Say} say
 */
export function installWithApt(kinds, say) {
  const packages = [...new Set(kinds.flatMap((kind) => DEBIAN_PACKAGES[kind]))];
  say(`Installing ${packages.join(', ')} with apt-get …`);
  return apt(['update']) && apt(['install', '-y', '--no-install-recommends', ...packages]);
}

/** @param {readonly string[]} args */
function apt(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const result = spawnSync('apt-get', ['-qq', ...args], {
    env,
    stdio: ['ignore', 'ignore', process.stderr.fd],
  });
  return result.status === 0;
}
