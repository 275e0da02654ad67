/** The views of the panel, in the order of their tabs. */
export const VIEWS = ['names', 'search', 'claims', 'timeline', 'map', 'connections'] as const;
export type ViewName = (typeof VIEWS)[number];
