/** Reads the text directive of a link, and invents a source page on which it leads somewhere. */

export interface TextDirective {
  readonly prefix: string;
  readonly start: string;
  readonly end: string;
  readonly suffix: string;
}

export function readTextDirective(href: string): TextDirective {
  const value = /#:~:text=([^&]+)/.exec(href)?.[1];
  if (value === undefined) throw new Error(`There is no text directive in ${href}.`);
  const parts = value.split(',').map(decodeURIComponent);
  const prefix = parts[0]?.endsWith('-') === true ? parts.shift()!.slice(0, -1) : '';
  const suffix = parts.at(-1)?.startsWith('-') === true ? parts.pop()!.slice(1) : '';
  return { prefix, start: parts[0] ?? '', end: parts[1] ?? '', suffix };
}

/** Far below the first screen, so that only a browser that followed the directive shows the passage. */
const FILLER = '<p>An invented line of an invented source.</p>'.repeat(200);

export function inventSource({ prefix, start, end, suffix }: TextDirective): string {
  const middle = end === '' ? '' : ` and so on, until ${end}`;
  const passage = `${prefix} ${start}${middle} ${suffix}`.trim().replaceAll('<', '&lt;');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Invented source</title></head>
<body>${FILLER}<p id="passage">${passage}</p>${FILLER}</body></html>`;
}
