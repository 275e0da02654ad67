/**
 * Authors as citation styles need them: family and given names, or a name that must not be turned round. Sources give
 * one string for each author, so organisations are known by their words; in doubt a name is left as it stands.
 */

export type AuthorName =
  | { readonly kind: 'person'; readonly given: string; readonly family: string; readonly suffix: string }
  | { readonly kind: 'literal'; readonly name: string };

const ORGANIZATION_WORDS =
  /\b(?:agency|association|bank|board|bureau|center|centre|college|command|commission|committee|company|corporation|council|court|department|desk|foundation|fund|group|inc|institute|ltd|magazine|ministry|nations|network|news|office|organi[sz]ation|party|press|project|service|society|staff|team|times|union|university)\b/iu;

/** Written in lower case before a family name and part of it: "van der Berg", "de la Cruz", "al-Sarraj" needs none. */
const PARTICLES = /^(?:\p{Ll}[\p{L}'’]*|d['’])$/u;
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/iu;

export function readAuthor(author: string): AuthorName {
  const text = author.replace(/\s+/gu, ' ').trim();
  const [family, given, ...more] = text.split(/, /u);
  if (given !== undefined && SUFFIX.test(given) && more.length === 0) return personName(family!, given);
  if (given !== undefined && more.length === 0 && !ORGANIZATION_WORDS.test(text)) {
    return { kind: 'person', given, family: family!, suffix: '' };
  }
  return isLiteral(text) ? { kind: 'literal', name: text } : personName(text, '');
}

function isLiteral(text: string): boolean {
  const words = text.split(' ');
  const startsLikeABody = /^the\s/iu.test(text);
  return words.length < 2 || startsLikeABody || /[,&\d]/u.test(text) || ORGANIZATION_WORDS.test(text);
}

function personName(text: string, knownSuffix: string): AuthorName {
  const words = text.split(' ');
  const suffix = knownSuffix || (words.length > 2 && SUFFIX.test(words.at(-1)!) ? words.pop()! : '');
  let familyFrom = words.length - 1;
  while (familyFrom > 1 && PARTICLES.test(words[familyFrom - 1]!)) familyFrom--;
  return {
    kind: 'person',
    given: words.slice(0, familyFrom).join(' '),
    family: words.slice(familyFrom).join(' '),
    suffix,
  };
}

/** "Becker, Jo", "King, Martin Luther, Jr." */
export function familyFirst(author: AuthorName): string {
  if (author.kind === 'literal') return author.name;
  return [author.family, author.given, author.suffix].filter((part) => part !== '').join(', ');
}

/** "Jo Becker", "Martin Luther King Jr." */
export function givenFirst(author: AuthorName): string {
  if (author.kind === 'literal') return author.name;
  return [author.given, author.family, author.suffix].filter((part) => part !== '').join(' ');
}

/** "Becker, J.", "Al-Fetori, E. O.", "Sartre, J.-P." */
export function withInitials(author: AuthorName): string {
  if (author.kind === 'literal') return author.name;
  const initials = author.given
    .split(' ')
    .map((word) =>
      word
        .split('-')
        .map((part) => `${[...part][0] ?? ''}.`)
        .join('-'),
    )
    .join(' ');
  return [author.family, initials, author.suffix].filter((part) => part !== '').join(', ');
}

/** For the text: "Becker", or an organisation's whole name. */
export function familyOnly(author: AuthorName): string {
  return author.kind === 'literal' ? author.name : author.family;
}
