/** The entity's claims, the most telling first. */
import { useMemo } from 'preact/hooks';
import { useTranslation } from '../translation.ts';
import { arrangeClaims, type ClaimThread as Thread } from '../claim/arrange-claims.ts';
import { useCard } from './card-context.ts';
import { useClaims } from '../claim/claim-context.ts';
import { ClaimThread } from '../claim/claim-thread.tsx';
import { Section } from './section.tsx';
import { ShowMore } from '../controls/show-more.tsx';

const CLAIMS_AT_ONCE = 3;

export function ClaimList() {
  const { say, language } = useTranslation();
  const { briefing } = useCard();
  const { claims, wanted } = useClaims();
  const threads = useMemo(() => {
    const own = briefing.claims.filter((claim) => claim.own).map((claim) => claim.id);
    const list = arrangeClaims(own, claims);
    const at = wanted && 'claim' in wanted ? list.findIndex((thread) => holds(thread, wanted.claim)) : -1;
    return { count: own.length, list, first: Math.max(CLAIMS_AT_ONCE, at + 1) };
  }, [briefing, claims, wanted]);
  const count = threads.count === 0 ? undefined : new Intl.NumberFormat(language).format(threads.count);
  return (
    <Section title={say('card.claims')} note={count}>
      {threads.count === 0 ? (
        <p class="soft">{say('card.noClaims')}</p>
      ) : (
        <ShowMore
          items={threads.list}
          first={threads.first}
          className="claims"
          keyOf={(thread) => thread.claim.id}
        >
          {(thread) => <ClaimThread thread={thread} />}
        </ShowMore>
      )}
    </Section>
  );
}

function holds({ claim, replies }: Thread, id: string): boolean {
  return claim.id === id || replies.some((reply) => holds(reply, id));
}
