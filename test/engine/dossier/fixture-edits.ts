/** Small helpers to spoil a valid dossier with. */

/** A dossier on which anything may be tried. */
// oxlint-disable-next-line typescript/no-explicit-any -- spoiling a value on purpose is what types are there to prevent
export type Loose = any;

/** The dossier as text, with one place of the text replaced; the place must be there. */
export function withText(dossier: unknown, place: string | RegExp, replacement: string): string {
  const text = `${JSON.stringify(dossier, null, 2)}\n`;
  const changed = text.replace(place, () => replacement);
  if (changed === text) throw new Error(`nothing to replace: ${place}`);
  return changed;
}

export function repeatKey(dossier: unknown, member: string): string {
  return withText(dossier, member, `${member},\n      ${member}`);
}

export const LONG_LIST = Array.from({ length: 51 }, () => ({ rel: 'x', url: 'https://a.example' }));
