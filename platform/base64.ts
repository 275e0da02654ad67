/** Bytes as text: Chromium before 148 sends messages as JSON, in which an ArrayBuffer arrives as `{}`. */

/** Not yet in TypeScript's library; Chrome 140, Firefox 133, Safari 18.2. */
interface Base64Methods {
  toBase64?(): string;
}
interface Base64Constructor {
  fromBase64?(text: string): Uint8Array;
}

/** `String.fromCharCode` takes its characters as arguments, and engines limit their number. */
const CHUNK = 8192;

export function toBase64(bytes: Uint8Array): string {
  const native: Base64Methods = bytes;
  if (native.toBase64) return native.toBase64();
  let binary = '';
  for (let from = 0; from < bytes.length; from += CHUNK) {
    binary += String.fromCharCode(...bytes.subarray(from, from + CHUNK));
  }
  return btoa(binary);
}

/** Throws where `text` is not base64. */
export function fromBase64(text: string): Uint8Array {
  const native = Uint8Array as Base64Constructor;
  if (native.fromBase64) return native.fromBase64(text);
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}
