import { render } from 'preact';
import { expect, test } from 'vitest';

test('runs in a real browser with ranges, highlights and JSX', () => {
  const host = document.createElement('div');
  document.body.append(host);
  render(<p>Tripoli</p>, host);
  const range = new Range();
  range.selectNodeContents(host);
  expect(range.getBoundingClientRect().width).toBeGreaterThan(0);
  expect(CSS.highlights.size).toBe(0);
});
