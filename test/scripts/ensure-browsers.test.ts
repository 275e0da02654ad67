import { expect, test } from 'vitest';
import { ensureBrowsers } from '../../scripts/setup/ensure-browsers.mjs';
import type { BrowserKind } from '../../scripts/setup/find-browser.mjs';

function machineWith(programs: readonly string[], afterInstall: readonly string[] = programs) {
  let present = programs;
  const asked: BrowserKind[][] = [];
  const machine = {
    platform: 'linux',
    env: { PATH: '/usr/bin' },
    isExecutable: (path: string) => present.includes(path),
  };
  const install = (kinds: readonly BrowserKind[]) => {
    asked.push([...kinds]);
    present = afterInstall;
    return true;
  };
  return { means: { machine, install }, asked };
}

const quiet = () => {};

test('installs nothing where the browsers are', () => {
  const { means, asked } = machineWith(['/usr/bin/chromium', '/usr/bin/firefox']);
  ensureBrowsers(['chromium'], ['firefox'], quiet, means);
  expect(asked).toEqual([]);
});

test('asks for all that is absent in one go', () => {
  const { means, asked } = machineWith([], ['/usr/bin/chromium', '/usr/bin/firefox-esr']);
  ensureBrowsers(['chromium'], ['firefox'], quiet, means);
  expect(asked).toEqual([['chromium', 'firefox']]);
});

test('does without a wanted browser that cannot be had', () => {
  const { means } = machineWith(['/usr/bin/chromium']);
  expect(() => ensureBrowsers(['chromium'], ['firefox'], quiet, means)).not.toThrow();
});

test('says for each system what to install when a needed browser cannot be had', () => {
  const { means } = machineWith([]);
  let said = '';
  try {
    ensureBrowsers(['chromium'], [], quiet, means);
  } catch (error) {
    said = (error as Error).message;
  }
  expect(said).toMatch(/^No Chromium, Chrome or Edge was found/);
  for (const system of ['Debian, Ubuntu', 'Fedora', 'macOS', 'Windows']) {
    expect(said.split('\n').filter((line) => line.includes(`${system}:`))).toHaveLength(1);
  }
});
