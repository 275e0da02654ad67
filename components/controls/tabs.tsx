/**
 * Views of one page, one at a time. The row is one stop of the Tab key; arrows, Home and End go along it and show at
 * once, as the ARIA authoring practices have it. Narrow rows keep the words of the chosen tab and the icons of all.
 */
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useTranslation } from '../translation.ts';
import { isBareKey } from './is-bare-key.ts';

export interface Tab<T extends string> {
  readonly id: T;
  readonly label: string;
  readonly icon?: ComponentChildren;
  /** A number beside the words. */
  readonly count?: string | undefined;
}

interface TabsProps<T extends string> {
  /** What the row chooses among. */
  readonly label: string;
  readonly tabs: readonly Tab<T>[];
  readonly selected: T;
  readonly onSelect: (id: T) => void;
  /** Ids in the document begin with it; the panel of a tab is `TabPanel` of the same name. */
  readonly name: string;
}

export function Tabs<T extends string>({ label, tabs, selected, onSelect, name }: TabsProps<T>) {
  const { direction } = useTranslation();
  const row = useRef<HTMLDivElement>(null);
  const go = (event: KeyboardEvent) => {
    const at = tabs.findIndex((tab) => tab.id === selected);
    const to = isBareKey(event) ? placeAfter(event.key, at, tabs.length, direction) : null;
    const tab = to === null ? undefined : tabs[to];
    if (!tab) return;
    event.preventDefault();
    onSelect(tab.id);
    row.current?.querySelector<HTMLElement>(`#${CSS.escape(tabId(name, tab.id))}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={label} ref={row} onKeyDown={go}>
      {tabs.map((tab) => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          class="tab"
          id={tabId(name, tab.id)}
          title={tab.label}
          aria-selected={tab.id === selected}
          aria-controls={tab.id === selected ? panelId(name, tab.id) : undefined}
          tabIndex={tab.id === selected ? 0 : -1}
          onClick={() => onSelect(tab.id)}
        >
          {tab.icon}
          <span class={tab.icon === undefined ? 'tab-words' : 'tab-words after-icon'}>{tab.label}</span>
          {tab.count !== undefined && <span class="tab-count">{tab.count}</span>}
        </button>
      ))}
    </div>
  );
}

interface TabPanelProps {
  readonly name: string;
  readonly id: string;
  readonly children: ComponentChildren;
}

/** What the chosen tab shows. */
export function TabPanel({ name, id, children }: TabPanelProps) {
  return (
    <div class="tab-panel" role="tabpanel" id={panelId(name, id)} aria-labelledby={tabId(name, id)}>
      {children}
    </div>
  );
}

/** Null for keys that mean nothing here. The row goes round. */
function placeAfter(key: string, at: number, count: number, direction: 'ltr' | 'rtl'): number | null {
  const forward = direction === 'ltr' ? 'ArrowRight' : 'ArrowLeft';
  const back = direction === 'ltr' ? 'ArrowLeft' : 'ArrowRight';
  if (key === forward) return (at + 1) % count;
  if (key === back) return (at - 1 + count) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}

function tabId(name: string, id: string): string {
  return `${name}-tab-${id}`;
}

function panelId(name: string, id: string): string {
  return `${name}-panel-${id}`;
}
