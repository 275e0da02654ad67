/** Builds the probe extension into a folder of its own. */
import { mkdirSync, readFileSync, writeFileSync, copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { compileGazetteer } from '../../../engine/match/compile-gazetteer.ts';
import { parseDossier } from '../../../engine/dossier/parse-dossier.ts';
import { formatIssue } from '../../../engine/dossier/dossier-issue.ts';
import { sayInEnglish } from '../../../scripts/dossier/say-in-english.ts';
import type { Dossier } from '../../../engine/dossier/model.ts';

const ROOT = join(import.meta.dirname, '../../..');
/** Any fixed id: Firefox wants one to install. */
const FIREFOX_ID = 'page-probe@sidelight.example';

export interface ProbeOptions {
  readonly out: string;
  readonly dossiers: readonly Dossier[];
  readonly browser: 'chromium' | 'firefox';
  /** The entry, where it is not the page suite's. */
  readonly entry?: string;
}

export async function buildProbe({ out, dossiers, browser, entry }: ProbeOptions): Promise<void> {
  mkdirSync(out, { recursive: true });
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir: out,
      emptyOutDir: false,
      copyPublicDir: false,
      minify: process.env['PLAIN'] === undefined,
      target: 'esnext',
      lib: {
        entry: entry ?? join(import.meta.dirname, 'probe.ts'),
        formats: ['iife'],
        name: 'probe',
        fileName: () => 'probe.js',
      },
    },
  });
  const base64 = Buffer.from(compileGazetteer(dossiers).buffer).toString('base64');
  writeFileSync(join(out, 'gazetteer.js'), `var sidelightGazetteer = "${base64}";`);
  copyFileSync(join(ROOT, 'components/marks.css'), join(out, 'marks.css'));
  writeFileSync(join(out, 'control.html'), '<!doctype html><title>Probe control</title>');
  writeFileSync(join(out, 'manifest.json'), JSON.stringify(manifest(browser), null, 2));
}

function manifest(browser: ProbeOptions['browser']) {
  return {
    manifest_version: 3,
    name: 'Sidelight page probe',
    version: '1.0',
    permissions: ['tabs', 'webNavigation'],
    host_permissions: ['*://*/*'],
    content_scripts: [
      {
        matches: ['http://*/*', 'https://*/*'],
        all_frames: true,
        match_origin_as_fallback: true,
        js: ['gazetteer.js', 'probe.js'],
        css: ['marks.css'],
      },
    ],
    ...(browser === 'firefox' ? { browser_specific_settings: { gecko: { id: FIREFOX_ID } } } : {}),
  };
}

export function readDossier(path: string): Dossier {
  const parsed = parseDossier(readFileSync(path, 'utf8'));
  if (!parsed.ok)
    throw new Error(`${path}: ${parsed.error.map((issue) => formatIssue(issue, sayInEnglish)).join('; ')}`);
  return parsed.value;
}
