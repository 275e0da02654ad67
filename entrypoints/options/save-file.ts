/** Hands the reader a file, as the browser does with any download. */

/** Long enough for the browser to have begun reading. */
const KEPT_FOR_MS = 60_000;

export function saveFile(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_FOR_MS);
}

/** "2026-11-25", for names of files. */
export function today(now = new Date()): string {
  return now.toISOString().slice(0, 10);
}
