/** The entity's claims, the most telling first. */
import { useMemo } from 'preact/hooks';
import { useTranslation } from '../translation.ts';
import { arrangeClaims } from '../claim/arrange-claims.ts';
import { useCard } from './card-context.ts';
import { useClaims } from '../claim/claim-context.ts';
import { ClaimThread } from '../claim/claim-thread.tsx';
import { Section } from './section.tsx';
import { ShowMore } from '../controls/show-more.tsx';

const CLAIMS_AT_ONCE = 3;

export function ClaimList() {
  const { say, language } = useTranslation();
  const { briefing } = useCard();
  const { claims } = useClaims();
  const threads = useMemo(() => {
    const own = briefing.claims.filter((claim) => claim.own).map((claim) => claim.id);
    return { count: own.length, list: arrangeClaims(own, claims) };
  }, [briefing, claims]);
  const count = threads.count === 0 ? undefined : new Intl.NumberFormat(language).format(threads.count);
  return (
    <Section title={say('card.claims')} note={count}>
      {threads.count === 0 ? (
        <p class="soft">{say('card.noClaims')}</p>
      ) : (
        <ShowMore
          items={threads.list}
          first={CLAIMS_AT_ONCE}
          className="claims"
          keyOf={(thread) => thread.claim.id}
        >
          {(thread) => <ClaimThread thread={thread} />}
        </ShowMore>
      )}
    </Section>
  );
}
