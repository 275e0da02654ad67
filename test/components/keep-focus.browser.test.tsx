/** What has the focus goes away under the reader's fingers: the focus goes on to what stands in its place. */
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { keepFocus } from '../../components/page/keep-focus.ts';

// As on a page of the extension: once, for as long as it lives.
beforeAll(() => keepFocus(document.body));
afterEach(() => render(null, document.body));

function Rows() {
  const [rows, setRows] = useState(['first', 'second', 'third']);
  return (
    <section>
      <h2 tabIndex={-1}>Rows</h2>
      {rows.length > 0 ? (
        <ul>
          {rows.map((row) => (
            <li key={row}>
              {row} <button onClick={() => setRows(rows.filter((each) => each !== row))}>remove {row}</button>
            </li>
          ))}
        </ul>
      ) : (
        <p>There are none.</p>
      )}
      <button onClick={() => setRows([])}>something else</button>
    </section>
  );
}

function Question() {
  const [asks, setAsks] = useState(false);
  return asks ? (
    <div class="question" role="group" tabIndex={-1}>
      <p>Really?</p>
      <button onClick={() => setAsks(false)}>no</button>
    </div>
  ) : (
    <p>
      <button onClick={() => setAsks(true)}>delete all</button>
    </p>
  );
}

function Later() {
  const [isDone, setDone] = useState(false);
  return (
    <article>{isDone || <button onClick={() => setTimeout(() => setDone(true), 30)}>wait</button>}</article>
  );
}

function Ordered() {
  const [rows, setRows] = useState(['one', 'two', 'three']);
  const others = (row: string) => rows.filter((each) => each !== row);
  return (
    <ol>
      {rows.map((row) => (
        <li key={row}>
          <button onClick={() => setRows([row, ...others(row)])}>{row} to the front</button>
          <button onClick={() => setRows([...others(row), row])}>{row} to the end</button>
        </li>
      ))}
    </ol>
  );
}

function Everything() {
  return (
    <main>
      <Rows />
      <Question />
      <Later />
      <Ordered />
    </main>
  );
}

async function pressInTurn(names: readonly string[]): Promise<void> {
  render(<Everything />, document.body);
  for (const name of names) {
    const all = [...document.querySelectorAll('button')];
    all.find(({ textContent }) => textContent === name)!.focus();
    await userEvent.keyboard('{Enter}');
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
}

test.each([
  // The row, not its button: the next press of the same key would remove what nobody has pointed at.
  ['a row', ['remove first'], 'second remove second'],
  ['the last row', ['remove third'], 'second remove second'],
  ['the only row', ['remove first', 'remove second', 'remove third'], 'Rows'],
  ['a button that asks first', ['delete all'], 'Really?no'],
  ['an answered question', ['delete all', 'no'], 'delete all'],
  ['what is gone only later', ['wait'], ''],
])('after %s has gone (%j) the focus is on "%s"', async (_what, presses, expected) => {
  await pressInTurn(presses);
  expect(document.activeElement).not.toBe(document.body);
  expect(document.activeElement?.textContent).toBe(expected);
});

test('a key that is held removes one row only', async () => {
  render(<Everything />, document.body);
  document.querySelector('button')!.focus();
  await userEvent.keyboard('{Enter>4/}');
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(document.querySelectorAll('ul > li')).toHaveLength(2);
});

test('from the row that took the focus, Tab goes on to its controls', async () => {
  await pressInTurn(['remove first']);
  await userEvent.tab();
  expect(document.activeElement?.textContent).toBe('remove second');
});

describe('where the browser cannot move an element without taking it out', () => {
  // As Chromium before 133: there a row that is moved loses the focus like one that is removed.
  const { moveBefore } = Element.prototype;
  beforeEach(() => void Reflect.deleteProperty(Element.prototype, 'moveBefore'));
  afterEach(() => void Object.assign(Element.prototype, { moveBefore }));

  test.each(['one to the end', 'two to the front', 'two to the end', 'three to the front'])(
    'the focus moves with its row: %s',
    async (move) => {
      await pressInTurn([move]);
      expect(document.activeElement?.textContent).toBe(move);
    },
  );
});

test('a control that the reader has left of their own accord is not missed', async () => {
  render(<Everything />, document.body);
  const remove = document.querySelector('button')!;
  remove.focus();
  remove.blur();
  await new Promise((resolve) => setTimeout(resolve, 30));
  remove.closest('li')!.remove();
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(document.activeElement).toBe(document.body);
});
