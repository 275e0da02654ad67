/** The cases of the page suite: one folder per case under `test/fixtures/pages`, named for it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const PAGES = join(import.meta.dirname, '../../fixtures/pages');

/** A place on the page and the name that answers there. */
export interface ExpectedPoint {
  /** CSS selector in the top document, ` >>> ` going into a shadow root. */
  readonly at: string;
  /** Within the element's box, 0 to 1. */
  readonly x: number;
  readonly y: number;
  readonly is: string | null;
}

export interface Expected {
  /** What the case is about, in a sentence. */
  readonly about: string;
  /** `entity: surface`, in reading order, unmarked ones in brackets; frames after the page that holds them. */
  readonly names: readonly string[];
  readonly points?: readonly ExpectedPoint[];
  /** Also run in Firefox. */
  readonly firefox?: boolean;
  /** The file to open, `page.html` by default. */
  readonly open?: string;
  /** Response headers, for policies. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Only what is found is compared: the page changes for ever, or looks at itself. */
  readonly skipsComparison?: string;
  /** No card is opened: the page does not let it stay. */
  readonly skipsCard?: string;
}

export interface PageCase extends Expected {
  readonly name: string;
}

export function pageCases(): PageCase[] {
  return readdirSync(PAGES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(PAGES, entry.name, 'expected.json')))
    .map(({ name }) => ({ name, ...readExpected(name) }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function readExpected(name: string): Expected {
  return JSON.parse(readFileSync(join(PAGES, name, 'expected.json'), 'utf8')) as Expected;
}
