/** The background facts; each opens the claims that it rests on. */
import { useTranslation } from '../translation.ts';
import { arrangeClaims } from '../claim/arrange-claims.ts';
import { useCard } from './card-context.ts';
import { useClaims } from '../claim/claim-context.ts';
import { ClaimThread } from '../claim/claim-thread.tsx';
import { Disclosure } from '../controls/disclosure.tsx';
import { DossierText } from '../claim/dossier-text.tsx';
import { Section } from './section.tsx';
import { ShowMore } from '../controls/show-more.tsx';

const FACTS_AT_ONCE = 3;

export function FactList() {
  const { say } = useTranslation();
  const { briefing } = useCard();
  const { claims, wanted } = useClaims();
  const text = wanted && 'fact' in wanted ? wanted.fact : null;
  const at = briefing.facts.findIndex((fact) => fact.text === text);
  // Where there are no claims either, the list of claims says so once.
  if (briefing.facts.length === 0 && briefing.claims.length === 0) return null;
  return (
    <Section title={say('card.background')}>
      {briefing.facts.length === 0 ? (
        <p class="soft">{say('card.noFacts')}</p>
      ) : (
        <ShowMore
          items={briefing.facts}
          first={Math.max(FACTS_AT_ONCE, at + 1)}
          className="facts"
          keyOf={(fact) => fact.text}
        >
          {(fact) => (
            <>
              <DossierText as="p" className={fact.text === text ? 'fact wanted' : 'fact'}>
                {fact.text}
              </DossierText>{' '}
              <Disclosure label={say('fact.claims', { count: fact.claims.length })} of={fact.text}>
                {() => (
                  <ul class="claims">
                    {arrangeClaims(fact.claims, claims).map((thread) => (
                      <li key={thread.claim.id}>
                        <ClaimThread thread={thread} />
                      </li>
                    ))}
                  </ul>
                )}
              </Disclosure>
            </>
          )}
        </ShowMore>
      )}
    </Section>
  );
}
