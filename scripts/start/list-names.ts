/** `npm start` without a display: lists what the extension marked on the page, hovering over each name as a reader would. */
import { join } from 'node:path';
import type { DrivenBrowser, DrivenPage } from '../../test/support/driven-browser.ts';
import { awaitMarks, hover, type Mark } from '../../test/support/page-marks.ts';
import { ROOT } from '../setup/root.mjs';

interface FoundName extends Mark {
  /** As the card over it is named. */
  readonly entity: string;
}

const SCREENSHOT = join(ROOT, '.output', 'start-screenshot.png');

/** Returns whether there was anything to list. */
export async function listNames(
  browser: DrivenBrowser,
  url: string,
  print: (line: string) => void,
): Promise<boolean> {
  const page = await browser.open(url);
  const marks = await awaitMarks(page).catch(() => []);
  print(`${browser.name} ${browser.version}, without a display, on ${url}`);
  if (marks.length === 0) {
    await page.screenshot(SCREENSHOT);
    print(`Nothing is marked there: the page is not about the dossier's story. Screenshot: ${SCREENSHOT}`);
    return false;
  }
  for (const line of asTable(await hoverAll(page, marks))) print(line);
  const shown = await showOne(page, marks);
  print(`The pointer rests on “${shown}”. Screenshot: ${SCREENSHOT}`);
  return true;
}

async function hoverAll(page: DrivenPage, marks: readonly Mark[]): Promise<FoundName[]> {
  const found: FoundName[] = [];
  for (const mark of marks) {
    const card = await hover(page, mark);
    found.push({ ...mark, entity: card.name });
  }
  return found;
}

async function showOne(page: DrivenPage, marks: readonly Mark[]): Promise<string> {
  const mark = marks[Math.min(1, marks.length - 1)]!;
  await hover(page, mark);
  await page.screenshot(SCREENSHOT);
  return mark.text;
}

function asTable(names: readonly FoundName[]): string[] {
  const rows = [
    ['name', 'entity', 'offsets'],
    ...names.map(({ text, entity, start, end }) => [text.replaceAll(/\s+/g, ' '), entity, `${start}–${end}`]),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]!.length)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join('  ')
      .trimEnd(),
  );
  return [...lines, `${names.length} names; offsets count the UTF-16 units of the page's text.`];
}
