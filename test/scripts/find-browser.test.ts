import { expect, test } from 'vitest';
import { findBrowser } from '../../scripts/setup/find-browser.mjs';

const LINUX_PATH = '/usr/local/bin:/usr/bin';

test.each([
  [
    'takes the PATH names in order of preference',
    'chromium',
    'linux',
    { PATH: LINUX_PATH },
    ['/usr/bin/google-chrome', '/usr/bin/chromium'],
    '/usr/bin/chromium',
  ],
  [
    'takes Edge where nothing else is',
    'chromium',
    'linux',
    { PATH: LINUX_PATH },
    ['/usr/bin/microsoft-edge-stable'],
    '/usr/bin/microsoft-edge-stable',
  ],
  [
    'takes the path the reader gave before all others',
    'chromium',
    'linux',
    { PATH: LINUX_PATH, CHROME_PATH: '/opt/own' },
    ['/opt/own', '/usr/bin/chromium'],
    '/opt/own',
  ],
  [
    'ignores an empty CHROME_PATH',
    'chromium',
    'linux',
    { PATH: LINUX_PATH, CHROME_PATH: '' },
    ['/usr/bin/chromium'],
    '/usr/bin/chromium',
  ],
  [
    'looks into the application folder of macOS',
    'chromium',
    'darwin',
    { PATH: LINUX_PATH },
    ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  [
    'looks into the reader’s own application folder',
    'firefox',
    'darwin',
    { HOME: '/Users/a' },
    ['/Users/a/Applications/Firefox.app/Contents/MacOS/firefox'],
    '/Users/a/Applications/Firefox.app/Contents/MacOS/firefox',
  ],
  [
    'looks into Program Files',
    'firefox',
    'win32',
    { PROGRAMFILES: String.raw`C:\Program Files` },
    [String.raw`C:\Program Files\Mozilla Firefox\firefox.exe`],
    String.raw`C:\Program Files\Mozilla Firefox\firefox.exe`,
  ],
  [
    'splits a Windows PATH at semicolons',
    'chromium',
    'win32',
    { Path: String.raw`C:\a;D:\b` },
    [String.raw`D:\b\chromium.exe`],
    String.raw`D:\b\chromium.exe`,
  ],
] as const)('%s', (_title, kind, platform, env, programs, path) => {
  const machine = {
    platform,
    env,
    isExecutable: (program: string) => (programs as readonly string[]).includes(program),
  };
  expect(findBrowser(kind, machine)).toEqual({ status: 'found', path });
});

test('refuses a wrong FIREFOX_PATH although a Firefox is on the PATH', () => {
  const env = { PATH: LINUX_PATH, FIREFOX_PATH: '/no/such/firefox' };
  const machine = {
    platform: 'linux',
    env,
    isExecutable: (program: string) => program === '/usr/bin/firefox',
  };
  expect(findBrowser('firefox', machine)).toEqual({
    status: 'wrong',
    message: 'FIREFOX_PATH is set to "/no/such/firefox", but no program is there. Correct it or unset it.',
  });
});

test('says that there is none where there is none', () => {
  expect(findBrowser('chromium', { platform: 'linux', env: {}, isExecutable: () => false })).toEqual({
    status: 'absent',
  });
});
