/**
 * Shows a plain text as a page, one line a paragraph, the first as its heading. The text of `body` is the text itself,
 * character for character, so that offsets found on the page are offsets in the file.
 */
export function textAsPage(text: string): string {
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  const blocks = lines.map((line, index) => {
    if (line.trim() === '') return escapeHtml(line);
    const tag = index === 0 ? 'h1' : 'p';
    return `<${tag}>${escapeHtml(line)}</${tag}>`;
  });
  const head = `<meta charset="utf-8"><title>${escapeHtml(lines[0] ?? '')}</title><link rel="icon" href="data:,">`;
  return `<!doctype html><html><head>${head}<style>${STYLE}</style></head><body>${blocks.join('\n')}</body></html>`;
}

const STYLE =
  ':root{color-scheme:light dark}body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:18px/1.6 Georgia,serif}';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character]!);
}
