/**
 * Words of a page for a sentence of ours, without the characters that open or end a direction of writing. The sentence
 * isolates the words, but a stray end of isolation among them would end that one early, and a stray beginning would go on.
 */
export function withoutTurns(words: string): string {
  return words.replace(/[\u202A-\u202E\u2066-\u2069]/gu, '');
}
