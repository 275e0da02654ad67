import { join } from 'node:path';
import { makeCorpus } from '../test/bench/corpus.ts';
import { readDossier } from '../test/support/page-probe/build-probe.ts';
import { compileGazetteer } from '../engine/match/compile-gazetteer.ts';
import { loadGazetteer } from '../engine/match/gazetteer.ts';
import { findCandidates } from '../engine/match/find-candidates.ts';
import { readCandidates } from '../engine/resolve/read-candidates.ts';
import { resolvePage } from '../engine/resolve/resolve-page.ts';
import { ROOT } from './setup/root.mjs';
const d = readDossier(join(ROOT, 'data/dossiers/libya-2018.json'));
const names = [...new Set(d.entities.flatMap((e) => e.names).filter(({ needs, lang }) => needs === 'nothing' && ['en', 'mul'].includes(lang)).map(({ text }) => text))];
const c = makeCorpus({ names: 0, listed: names, chars: 400_000, nameCase: 'exact' });
const g = loadGazetteer(compileGazetteer([d]).buffer); if (!g.ok) throw 1;
const gazetteer = g.value;
const cand = c.paragraphs.map((p) => findCandidates(p, gazetteer));
let n = 0; for (const x of cand) n += x.length;
const u0 = process.cpuUsage(); const t0 = performance.now();
const readings = c.paragraphs.map((p, i) => readCandidates(p, cand[i]!, { gazetteer, find: findCandidates, lang: 'en' }));
const t1 = performance.now(); const u1 = process.cpuUsage(u0);
const r = resolvePage(readings, gazetteer, { lang: 'en' });
const t2 = performance.now();
let s = 0, hash = 0; for (const x of readings) for (const y of x.sightings) { s++; for (const ch of JSON.stringify(y)) hash = (Math.imul(hash, 31) + ch.charCodeAt(0)) | 0; }
let rh = 0; for (const m of r.mentions) for (const ch of JSON.stringify(m)) rh = (Math.imul(rh, 31) + ch.charCodeAt(0)) | 0; const times: string[] = [];
for (let k = 0; k < 25; k++) { const a = performance.now(); c.paragraphs.map((p, i) => readCandidates(p, cand[i]!, { gazetteer, find: findCandidates, lang: 'en' })); times.push((performance.now() - a).toFixed(1)); }
console.log({ chars: c.paragraphs.join('').length, paragraphs: c.paragraphs.length, candidates: n, sightings: s, hash, rh, read: (t1 - t0).toFixed(1), resolve: (t2 - t1).toFixed(1), mentions: r.mentions.length, warm: Math.min(...times.map(Number)), cpuRead: (u1.user+u1.system)/1000 });
