/**
 * Handles, addresses, paths and currency codes are not prose (convention 28): "@haftar", "libya.example.com",
 * "/topic/libya", "US$". A hashtag is: the name counts without its "#".
 */
import { isSpace } from '../neighbour-words.ts';
import type { Sign } from '../reading.ts';
import { front, refusal, tail, type NameView } from './name-view.ts';

/** What such a thing can go on with behind a name; in front of it, anything but a space. */
const GOES_ON = '@_=\\./$';

/** "the US/UK/France statement". */
const STATEMENT = /^\/\p{Lu}[\p{L}.]*\/\p{Lu}/u;

export function codeOrAddress(view: NameView): Sign | undefined {
  const behind = view.text.charAt(view.end);
  const isFree = view.start === 0 || isSpace(view.text.charAt(view.start - 1));
  if (beginsAddress(view)) return refusal('code-or-address', view.surface);
  const endsSentence = behind === '.' && !/[a-z]/.test(view.text.charAt(view.end + 1));
  if (isFree && (behind === '' || endsSentence || !GOES_ON.includes(behind))) return undefined;
  const left = front(view, 60);
  const right = tail(view, 60);
  const decided =
    /[@/\\_=&?%~]$/u.exec(left)?.[0] === '/'
      ? isPath(left, right)
      : /[@\\_=&~]$|[\w]\.$|https?:\S*$|www\.\S*$/u.test(left);
  const ending = behind !== '' && GOES_ON.includes(behind) && goesOn(right);
  return decided || ending || isDomain(left, right) ? refusal('code-or-address', view.surface) : undefined;
}

function goesOn(right: string): boolean {
  return (
    !STATEMENT.test(right) &&
    /^(?:[@_\\]|=(?![가-힣])|\.[a-z]{2,}(?![\p{L}])|\/\w+(?:\/|\.\w)|\$)/u.test(right)
  );
}

/** "africom-press@example.mil", "libya-analysis.example/banknotes". */
function beginsAddress(view: NameView): boolean {
  if (view.text.charAt(view.end) !== '-') return false;
  return /^(?:[-\w.]*@\w|-[-\w]*\.[a-z]{2,}(?:\/|\.[a-z]))/.test(tail(view, 60));
}

/** A slash may also stand between two names ("ISIL/Daesh", "Serraj/Haftar"). */
function isPath(left: string, right: string): boolean {
  return (
    /(?:^|[\s(])\/$|[a-z0-9-]\.[a-z]{2,}(?:\/\S*)?\/$|https?:\S*\/$|\w\/\w*\/$/iu.test(left) ||
    /^\/\S*\//u.test(right)
  );
}

function isDomain(left: string, right: string): boolean {
  return /\w[.-]$/u.test(left) && /^\.[a-z]/u.test(right);
}
