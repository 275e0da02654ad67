/** Finds the browsers of this machine. A path the reader gave is used or refused, never silently passed over. */
import { accessSync, constants, statSync } from 'node:fs';
import { posix, win32 } from 'node:path';

/** @typedef {'chromium' | 'firefox'} BrowserKind */
/** @typedef {{ status: 'found', path: string } | { status: 'wrong', message: string } | { status: 'absent' }} Finding */
/**
 * @typedef {object} Machine what the search depends on, so that a test can stand in for any system
 * @property {string} platform
 * @property {Readonly<Record<string, string | undefined>>} env
 * @property {(path: string) => boolean} isExecutable
 */

/** Names on the PATH, in order of preference: those that load unpacked extensions without ado come first. */
const NAMES = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
  ],
  firefox: ['firefox-esr', 'firefox'],
};

const MAC_APPS = {
  chromium: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
};

const WINDOWS_APPS = {
  chromium: [
    String.raw`Chromium\Application\chrome.exe`,
    String.raw`Google\Chrome\Application\chrome.exe`,
    String.raw`Microsoft\Edge\Application\msedge.exe`,
  ],
  firefox: [String.raw`Mozilla Firefox\firefox.exe`],
};

export const PATH_VARIABLE = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };

/** @type {Machine} */
export const THIS_MACHINE = { platform: process.platform, env: process.env, isExecutable };

/**
 * @param {BrowserKind} kind
 * @param {Machine} machine
 * @returns {Finding}
 */
export function findBrowser(kind, machine = THIS_MACHINE) {
  const variable = PATH_VARIABLE[kind];
  const given = machine.env[variable];
  if (given !== undefined && given !== '') {
    if (machine.isExecutable(given)) return { status: 'found', path: given };
    return {
      status: 'wrong',
      message: `${variable} is set to "${given}", but no program is there. Correct it or unset it.`,
    };
  }
  const path = [...onPath(kind, machine), ...usualPlaces(kind, machine)].find(machine.isExecutable);
  return path === undefined ? { status: 'absent' } : { status: 'found', path };
}

/**
 * @param {BrowserKind} kind
 * @param {Machine} machine
 * @returns {string[]}
 */
function onPath(kind, { platform, env }) {
  const windows = platform === 'win32';
  const path = windows ? win32 : posix;
  const folders = (env['PATH'] ?? env['Path'] ?? '').split(path.delimiter).filter(Boolean);
  const names = NAMES[kind].map((name) => (windows ? `${name}.exe` : name));
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

/**
 * @param {BrowserKind} kind
 * @param {Machine} machine
 * @returns {string[]}
 */
function usualPlaces(kind, { platform, env }) {
  if (platform === 'darwin') {
    const folders = ['/Applications', ...(env['HOME'] ? [posix.join(env['HOME'], 'Applications')] : [])];
    return MAC_APPS[kind].flatMap((app) => folders.map((folder) => posix.join(folder, app)));
  }
  if (platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => env[name] ?? []);
    return WINDOWS_APPS[kind].flatMap((app) => folders.map((folder) => win32.join(folder, app)));
  }
  return [];
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
