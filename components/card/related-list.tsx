/** Entities that share claims with this one, each with the claim that connects them. */
import type { DossierBriefing } from '../../engine/brief/briefing.ts';
import { useTranslation } from '../translation.ts';
import { arrangeClaims } from '../claim/arrange-claims.ts';
import { useCard } from './card-context.ts';
import { useClaims } from '../claim/claim-context.ts';
import { ClaimThread } from '../claim/claim-thread.tsx';
import { Disclosure } from '../controls/disclosure.tsx';
import { DossierText } from '../claim/dossier-text.tsx';
import { TypeIcon } from '../icons.tsx';
import { Section } from './section.tsx';
import { ShowMore } from '../controls/show-more.tsx';

const RELATED_AT_ONCE = 4;

export function RelatedList() {
  const { say } = useTranslation();
  const { briefing } = useCard();
  if (briefing.related.length === 0) return null;
  return (
    <Section title={say('card.related')}>
      <ShowMore
        items={briefing.related}
        first={RELATED_AT_ONCE}
        className="related"
        keyOf={({ entity }) => entity.key.entity}
      >
        {(related) => <Related {...related} />}
      </ShowMore>
    </Section>
  );
}

function Related({ entity, claims: shared }: DossierBriefing['related'][number]) {
  const { say } = useTranslation();
  const { actions, claims } = useClaims();
  return (
    <>
      <span class="related-name">
        <TypeIcon type={entity.type} />
        {entity.opens ? (
          <button type="button" class="name" onClick={() => actions.openEntity(entity.key)}>
            <DossierText>{entity.name}</DossierText>
          </button>
        ) : (
          <DossierText>{entity.name}</DossierText>
        )}
      </span>
      <Disclosure label={say('related.shared', { count: shared.length })} of={entity.name}>
        {() => (
          <ShowMore
            items={arrangeClaims(shared, claims)}
            first={2}
            className="claims"
            keyOf={(thread) => thread.claim.id}
          >
            {(thread) => <ClaimThread thread={thread} />}
          </ShowMore>
        )}
      </Disclosure>
    </>
  );
}
