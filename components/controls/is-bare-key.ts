/** Without Alt, Ctrl and Meta: with them a key is the browser's, as Alt and an arrow in its history. */
export function isBareKey({ altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return !altKey && !ctrlKey && !metaKey;
}
