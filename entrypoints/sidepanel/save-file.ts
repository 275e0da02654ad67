/** Hands the reader a file that was made here; nothing but the browser's own download is involved. */
export function saveFile(text: string, name: string, mediaType: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${mediaType};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has begun by then; an address that is never given back holds on to its text.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
