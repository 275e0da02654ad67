/** A claim together with what denies, contradicts or corrects it; corroboration can be folded out. */
import type { ClaimBriefing } from '../../engine/brief/briefing.ts';
import { useTranslation } from '../translation.ts';
import { arrangeClaims, type ClaimThread as Thread, type ReplyRole } from './arrange-claims.ts';
import { useClaims } from './claim-context.ts';
import { ClaimItem } from './claim-item.tsx';
import { Disclosure } from '../controls/disclosure.tsx';

interface ClaimThreadProps {
  readonly thread: Thread;
  readonly role?: ReplyRole;
  /** Claims that this one stands beneath: they are not offered again, or two that support each other would never end. */
  readonly above?: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

export function ClaimThread({ thread, role, above = NONE }: ClaimThreadProps) {
  const path = new Set([...above, thread.claim.id]);
  return (
    <ClaimItem claim={thread.claim} role={role}>
      {thread.replies.length > 0 && (
        <ul class="replies">
          {thread.replies.map((reply) => (
            <li key={reply.claim.id}>
              <ClaimThread thread={reply} role={reply.role} above={path} />
            </li>
          ))}
        </ul>
      )}
      <Corroboration claims={thread.supportedBy} messageKey="relation.supportedBy" of={thread} above={path} />
      <Corroboration claims={thread.supports} messageKey="relation.supports" of={thread} above={path} />
    </ClaimItem>
  );
}

interface CorroborationProps {
  readonly claims: readonly ClaimBriefing[];
  readonly messageKey: 'relation.supportedBy' | 'relation.supports';
  readonly of: Thread;
  readonly above: ReadonlySet<string>;
}

function Corroboration({ claims: all, messageKey, of, above }: CorroborationProps) {
  const { say } = useTranslation();
  const { claims: known } = useClaims();
  const claims = all.filter((claim) => !above.has(claim.id));
  if (claims.length === 0) return null;
  return (
    <Disclosure label={say(messageKey, { count: claims.length })} of={of.claim.text}>
      {() => (
        <ul class="replies">
          {arrangeClaims(
            claims.map((claim) => claim.id),
            known,
          ).map((thread) => (
            <li key={thread.claim.id}>
              <ClaimThread thread={thread} above={above} />
            </li>
          ))}
        </ul>
      )}
    </Disclosure>
  );
}
