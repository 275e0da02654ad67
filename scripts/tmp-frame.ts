import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { makeCorpus } from '../test/bench/corpus.ts';
import { launchBench } from '../test/bench/page/bench-browser.ts';
import { makePage } from '../test/bench/page/make-page.ts';
import { readDossier } from '../test/support/page-probe/build-probe.ts';
import { servePages } from '../test/support/page-suite/serve-pages.ts';
import { ROOT } from './setup/root.mjs';
const server = await servePages([]);
const d = readDossier(join(ROOT, 'data/dossiers/libya-2018.json'));
const names = [...new Set(d.entities.flatMap((e) => e.names).filter(({ needs, lang }) => needs === 'nothing' && ['en', 'mul'].includes(lang)).map(({ text }) => text))];
const c = makeCorpus({ names: 0, listed: names, chars: 400_000, nameCase: 'exact' });
server.put('/p.html', makePage(c.paragraphs, 1_000_000).html);
const browser = await launchBench(d);
const url = server.origin + '/p.html';
async function frames(tab, where = 'fixed', n = 40) {
  await tab.show();
  const b = await tab.taskMs();
  await tab.page.evaluate(async (frames, where) => {
    let clock = document.getElementById(where);
    if (!clock) { clock = document.createElement('div'); clock.id = where; clock.textContent = '0'; if (where === 'fixed') clock.style.position = 'fixed'; if (where === 'layer') clock.style.cssText = 'will-change:transform'; if (where === 'end') document.body.append(clock); else if (where === 'article') document.querySelector('section').append(clock); else document.body.prepend(clock); }
    const text = clock.firstChild;
    for (let f = 0; f < frames; f++) { await new Promise((r) => requestAnimationFrame(r)); text.data = String(f % 10); }
  }, n, where);
  return ((await tab.taskMs()) - b) / n;
}



const say = (...x) => console.log(JSON.stringify(x));
for (let k = 0; k < 2; k++) {
const b = await browser.open(url); say('bare', await b.ask('bare')); await b.close();
const own = await browser.open(url);
const dt = await own.page.devtools();
if (k === 1) { await dt.send('Profiler.enable');
await dt.send('Profiler.setSamplingInterval', { interval: 500 });
await dt.send('Profiler.start'); }
say('full', await own.ask('full'));
if (k === 1) { const { profile } = await dt.send('Profiler.stop');
writeFileSync('/tmp/pageperf.cpuprofile', JSON.stringify(profile)); }
await own.close();
}
await browser.close();
await server.close();
