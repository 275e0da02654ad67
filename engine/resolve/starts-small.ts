/** Apart from the other questions about words, since every page asks it of what it finds; see `is-foreign-word.ts`. */
export function startsSmall(word: string): boolean {
  const unit = word.charCodeAt(0);
  return unit < 0x80 ? unit >= 0x61 && unit <= 0x7a : /^\p{Ll}/u.test(word);
}
