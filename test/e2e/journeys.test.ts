/** The thirty questions of `test/journeys.md`, each answered as its table says, in at most three actions. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PageServer } from '../../scripts/serve/serve-pages.ts';
import { ROOT } from '../../scripts/setup/root.mjs';
import { inEachBrowser } from '../support/in-each-browser.ts';
import { pagesWithPanel, type OpenedPanel } from '../support/panel-page.ts';
import { storedSettings } from '../support/stored-settings.ts';
import { serveFolder } from '../support/test-site.ts';
import { waitUntil } from '../support/wait-until.ts';

interface Journey {
  readonly id: string;
  readonly question: string;
  readonly start: string;
  readonly actions: readonly string[];
  readonly answer: readonly string[];
}

const MOST_ACTIONS = 3;
/** The width of a side panel: nothing is easier in a wide tab. */
const NARROW = { width: 400, height: 900 };
const JOURNEYS = readJourneys();

test('ten questions each of a reader, a student and a journalist, none with more than three actions', () => {
  const counts = Object.fromEntries(
    [...Map.groupBy(JOURNEYS, ({ id }) => id[0]!)].map(([who, list]) => [who, list.length]),
  );
  expect(counts).toEqual({ R: 10, S: 10, J: 10 });
  expect(JOURNEYS.filter(({ actions }) => actions.length > MOST_ACTIONS)).toEqual([]);
  expect(JOURNEYS.filter(({ answer }) => answer.length === 0)).toEqual([]);
});

let site: PageServer;
beforeAll(async () => void (site = await serveFolder('data/demo')));
afterAll(() => site.close());

describe('each is answered', () => {
  inEachBrowser(
    (test) => {
      const open = pagesWithPanel();
      for (const journey of JOURNEYS) {
        test(`${journey.id} ${journey.question}`, async (browser) => {
          const { panel } = await open(browser, `${site.origin}/wire-report.html`, `#${journey.start}`);
          for (const action of journey.actions) {
            await act(panel, action);
            await settled(panel);
          }
          for (const part of journey.answer) await panel.waitForText(part);
          const shown = await panel.text();
          let from = 0;
          for (const part of journey.answer) {
            const at = shown.indexOf(part, from);
            expect(at, `“${part}” after what comes before it, in: ${shown}`).toBeGreaterThanOrEqual(0);
            from = at + part.length;
          }
          if (journey.id === 'R7') {
            await panel.pressNamed('Turn on for');
            await panel.waitForText('On for');
            // Or the questions after it find the site off.
            await waitUntil('it is stored', async () => (await storedSettings(panel)).sitesOff?.length === 0);
          }
        });
      }
    },
    { viewport: NARROW },
  );
});

async function act(panel: OpenedPanel, action: string): Promise<void> {
  const press = /^press (.+)$/u.exec(action);
  const type = /^type (.+) in (.+)$/u.exec(action);
  const choose = /^choose (.+) in (.+)$/u.exec(action);
  if (press) await panel.pressNamed(press[1]!);
  else if (type) await panel.typeInto(type[2]!, type[1]!);
  else if (choose) await panel.choose(choose[2]!, choose[1]!);
  else throw new Error(`No action begins like "${action}".`);
}

/** A reader looks before the next action. */
async function settled(panel: OpenedPanel): Promise<void> {
  let before = '';
  await waitUntil('the panel has come to rest', async () => {
    const shown = await panel.text();
    const rests = shown === before;
    before = shown;
    return rests;
  });
}

function readJourneys(): Journey[] {
  const text = readFileSync(join(ROOT, 'test/journeys.md'), 'utf8');
  return [...text.matchAll(/^\| ([RSJ]\d+) *\| (.+)$/gmu)].map(([, id, rest]) => {
    const [question = '', start = '', actions = '', answer = ''] = rest!
      .split('|')
      .map((cell) => cell.trim());
    return {
      id: id!,
      question,
      start,
      actions: actions === '' ? [] : actions.split('→').map((action) => action.trim()),
      answer: [...answer.matchAll(/“([^”]+)”/gu)].map(([, words]) => words!),
    };
  });
}
