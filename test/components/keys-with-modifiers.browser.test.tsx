/** Arrows with Alt, Ctrl or Meta are the browser's: back and forward in its history, and the like. */
import { render, type ComponentChild } from 'preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Tabs } from '../../components/controls/tabs.tsx';
import { StoryMap } from '../../components/map/story-map.tsx';
import { createTranslation, TranslationContext } from '../../components/translation.ts';

afterEach(() => render(null, document.body));

interface Row {
  readonly name: string;
  readonly view: (onChange: () => void) => ComponentChild;
  /** What has the focus. */
  readonly at: string;
  readonly key: string;
}

const ROWS: readonly Row[] = [
  {
    name: 'the row of tabs',
    view: (onChange) => (
      <Tabs
        label="Views"
        tabs={[
          { id: 'names', label: 'Names' },
          { id: 'map', label: 'Map' },
        ]}
        selected="names"
        onSelect={onChange}
        name="test"
      />
    ),
    at: '[role="tab"]',
    key: 'ArrowRight',
  },
  {
    name: 'the map',
    view: (onChange) => (
      <StoryMap
        places={[]}
        onPage={new Set()}
        frame={{ middle: [20, 10], height: 40 }}
        width={300}
        height={200}
        land={null}
        language="en"
        onFrame={onChange}
        onOpen={() => undefined}
      />
    ),
    at: 'svg',
    key: 'ArrowLeft',
  },
];

describe.each(ROWS)('$name', ({ view, at, key }) => {
  const press = (modifiers: KeyboardEventInit) => {
    const onChange = vi.fn();
    render(
      <TranslationContext.Provider value={createTranslation('en', {})}>
        {view(onChange)}
      </TranslationContext.Provider>,
      document.body,
    );
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...modifiers });
    document.querySelector(at)!.dispatchEvent(event);
    return { isTaken: event.defaultPrevented, changes: onChange.mock.calls.length };
  };

  test('takes a bare arrow', () => {
    expect(press({})).toEqual({ isTaken: true, changes: 1 });
  });

  test.each(['altKey', 'ctrlKey', 'metaKey'])('leaves an arrow with %s to the browser', (modifier) => {
    expect(press({ [modifier]: true })).toEqual({ isTaken: false, changes: 0 });
  });
});
