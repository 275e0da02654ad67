/** One test a row: the marked text, resolved, must come out marked as it went in. */
import { expect, test } from 'vitest';
import { resolveText } from './resolve-text.ts';

export interface MarkedRow {
  /** With the mentions that should come out, `[[id|surface]]`; a blank line ends a block. */
  readonly text: string;
  /** "surface: rule" of a name that should not. */
  readonly refused?: string;
  /** "surface: rule" of a name that should, and by which rule. */
  readonly taken?: string;
  readonly lang?: string;
}

export function testMarkedRows(rows: readonly MarkedRow[]): void {
  test.each(rows)('$text', ({ text, refused, taken, lang = 'en' }) => {
    const resolved = resolveText(text, lang);
    expect(resolved.marked).toBe(text);
    if (refused !== undefined) expect(resolved.refused).toContain(refused);
    if (taken !== undefined) expect(resolved.taken).toContain(taken);
  });
}
