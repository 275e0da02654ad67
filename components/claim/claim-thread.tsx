/** A claim together with what denies, contradicts or corrects it; corroboration can be folded out. */
import type { ClaimBriefing } from '../../engine/brief/briefing-schema.ts';
import { useTranslation } from '../translation.ts';
import { arrangeClaims, type ClaimThread as Thread, type ReplyRole } from './arrange-claims.ts';
import { useClaims } from './claim-context.ts';
import { ClaimItem } from './claim-item.tsx';
import { Disclosure } from '../controls/disclosure.tsx';

export function ClaimThread({ thread, role }: { readonly thread: Thread; readonly role?: ReplyRole }) {
  return (
    <ClaimItem claim={thread.claim} role={role}>
      {thread.replies.length > 0 && (
        <ul class="replies">
          {thread.replies.map((reply) => (
            <li key={reply.claim.id}>
              <ClaimThread thread={reply} role={reply.role} />
            </li>
          ))}
        </ul>
      )}
      <Corroboration claims={thread.supportedBy} messageKey="relation.supportedBy" of={thread.claim.text} />
      <Corroboration claims={thread.supports} messageKey="relation.supports" of={thread.claim.text} />
    </ClaimItem>
  );
}

interface CorroborationProps {
  readonly claims: readonly ClaimBriefing[];
  readonly messageKey: 'relation.supportedBy' | 'relation.supports';
  readonly of: string;
}

function Corroboration({ claims, messageKey, of }: CorroborationProps) {
  const { say } = useTranslation();
  const { claims: known } = useClaims();
  if (claims.length === 0) return null;
  return (
    <Disclosure label={say(messageKey, { count: claims.length })} of={of}>
      {() => (
        <ul class="replies">
          {arrangeClaims(
            claims.map((claim) => claim.id),
            known,
          ).map((thread) => (
            <li key={thread.claim.id}>
              <ClaimThread thread={thread} />
            </li>
          ))}
        </ul>
      )}
    </Disclosure>
  );
}
