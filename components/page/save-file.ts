/** Hands the reader a file that was made here, as the browser does with any download. */

/** The download has begun by then; an address that is never given back holds on to its content. */
const KEPT_FOR_MS = 60_000;

/** @param content text is written as UTF-8, and its media type says so */
export function saveFile(name: string, content: string | Blob, mediaType = 'application/json'): void {
  const blob =
    typeof content === 'string' ? new Blob([content], { type: `${mediaType};charset=utf-8` }) : content;
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_FOR_MS);
}
