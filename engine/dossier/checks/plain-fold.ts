/** One string for spellings that readers and browsers take for the same: case, accents, quotes, spaces. For comparing only. */

export function plainFold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/([a-zα-ω])\p{M}+/gu, '$1')
    .replace(/[\u064B-\u0652\u00AD\u200B-\u200D\u2060]/g, '') // Arabic vowel signs (not the hamza), soft hyphen, joiners
    .replace(/[‘’‚‛ʼ]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‐‑–]/g, '-')
    .normalize('NFC');
}

/** White space as text fragments see it; line breaks stay, for a line is a block. */
export function collapseSpaces(text: string): string {
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[\s]*/g, '\n')
    .trim();
}
