/** The card's own drawings, 16 units square, in the colour of the text around them. */
import type { ComponentChildren } from 'preact';
import type { AttributionKind, EntityType } from '../engine/dossier/model.ts';

function Icon({ children, size = 16 }: { readonly children: ComponentChildren; readonly size?: number }) {
  return (
    <svg
      class="icon"
      viewBox="0 0 16 16"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}

const UI = {
  back: <path d="M10 3 5 8l5 5" />,
  forward: <path d="m6 3 5 5-5 5" />,
  close: <path d="m4 4 8 8m0-8-8 8" />,
  pin: <path d="M6 2h4l-.5 4.5L12 9H4l2.5-2.5zM8 9v5" />,
  move: <path d="M8 2v12M2 8h12M6 4l2-2 2 2M6 12l2 2 2-2M4 6 2 8l2 2M12 6l2 2-2 2" />,
  panel: <path d="M2 3h12v10H2zM10 3v10" />,
  away: <path d="M6 3H3v10h10v-3M9 3h4v4M13 3 7.5 8.5" />,
  open: <path d="m4 6 4 4 4-4" />,
  target: <path d="M8 1v3m0 8v3M1 8h3m8 0h3M8 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6" />,
  names: <path d="M2.5 3.5h.01M5.5 3.5H14M2.5 8h.01M5.5 8H14M2.5 12.5h.01M5.5 12.5H14" />,
  search: <path d="M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9M10.3 10.3 14 14" />,
  claims: <path d="M2 2.5h12v9H8l-3.5 2.5v-2.5H2zM5 5.5h6M5 8.5h4" />,
  timeline: <path d="M1.5 8h13M4 5.5v5M8 3v5m0 0v5M12 5.5v5" />,
  map: <path d="M1.5 4 6 2.5l4 1.5 4.5-1.5V12L10 13.5 6 12l-4.5 1.5zM6 2.5V12m4-8v9.5" />,
  connections: (
    <path d="M4 9.5a2 2 0 1 0 0 4 2 2 0 0 0 0-4m8-7a2 2 0 1 0 0 4 2 2 0 0 0 0-4m0 8a1.6 1.6 0 1 0 0 3.2 1.6 1.6 0 0 0 0-3.2M5.5 10l5-4.2M6 11.7l4.4.3" />
  ),
  filter: <path d="M2 3.5h12M4.5 8h7M6.5 12.5h3" />,
  plus: <path d="M8 3v10M3 8h10" />,
  minus: <path d="M3 8h10" />,
  fit: <path d="M2.5 6V2.5H6m4 0h3.5V6m0 4v3.5H10m-4 0H2.5V10" />,
  copy: <path d="M5 5V2h9v9h-3M2 5h9v9H2z" />,
} as const;

export type UiIconName = keyof typeof UI;

export function UiIcon({ name }: { readonly name: UiIconName }) {
  return <Icon>{UI[name]}</Icon>;
}

const TYPES: Readonly<Record<EntityType, ComponentChildren>> = {
  person: <path d="M8 2a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5M3 14c0-3 2-5 5-5s5 2 5 5" />,
  organization: <path d="M3 14V3h7v11M10 7h3v7M2 14h12M5.5 6h2m-2 3h2m-2 3h2" />,
  place: (
    <path d="M8 14S3.5 9.5 3.5 6a4.5 4.5 0 0 1 9 0C12.5 9.5 8 14 8 14M8 4.5a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3" />
  ),
  event: <path d="M2.5 4h11v9.5h-11zM2.5 7h11M5.5 2v3m5-3v3" />,
  thing: <path d="M8 2 14 5v6l-6 3-6-3V5zM2 5l6 3 6-3M8 8v6" />,
};

export function TypeIcon({ type }: { readonly type: EntityType }) {
  return <Icon>{TYPES[type]}</Icon>;
}

/** A filled head speaks under its own name, a hollow dashed one does not; a house; a page with lines. */
const ATTRIBUTIONS: Readonly<Record<AttributionKind, ComponentChildren>> = {
  named: (
    <path
      fill="currentColor"
      d="M8 2.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5M3.5 13.5c0-3 1.8-4.5 4.5-4.5s4.5 1.5 4.5 4.5z"
    />
  ),
  unnamed: (
    <path
      stroke-dasharray="2 1.8"
      d="M8 2.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5M3.5 13.5c0-3 1.8-4.5 4.5-4.5s4.5 1.5 4.5 4.5z"
    />
  ),
  institution: <path d="M2.5 6 8 2.5 13.5 6zM4 6v6m2.7-6v6m2.6-6v6M12 6v6M2.5 13.5h11" />,
  article: <path d="M3.5 2h9v12h-9zM6 5h4M6 8h4m-4 3h2.5" />,
};

export function AttributionIcon({ kind }: { readonly kind: AttributionKind }) {
  return <Icon size={15}>{ATTRIBUTIONS[kind]}</Icon>;
}
