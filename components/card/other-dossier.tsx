/** What another dossier tells of the same entity, under its own title: nothing of the two is mixed. */
import { useId, useMemo } from 'preact/hooks';
import type { DossierBriefing } from '../../engine/brief/briefing.ts';
import { ClaimContext, type ClaimSurroundings } from '../claim/claim-context.ts';
import { DossierText } from '../claim/dossier-text.tsx';
import { formatEdtf } from '../format-edtf.ts';
import { useTranslation } from '../translation.ts';
import { CardContext, useCard, type CardView } from './card-context.ts';
import { ClaimList } from './claim-list.tsx';
import { FactList } from './fact-list.tsx';

/** Source ids of another dossier mean other sources: which of those are this page, nobody has looked up. */
const NO_SOURCES: ReadonlySet<string> = new Set();

interface OtherDossierProps {
  readonly briefing: DossierBriefing;
  readonly surroundings: ClaimSurroundings;
}

export function OtherDossier({ briefing, surroundings }: OtherDossierProps) {
  const translation = useTranslation();
  const { actions } = useCard();
  const titleId = useId();
  const view = useMemo<CardView>(() => ({ briefing, actions, titleId }), [briefing, actions, titleId]);
  const own = useMemo<ClaimSurroundings>(
    () => ({
      ...surroundings,
      claims: new Map(briefing.claims.map((claim) => [claim.id, claim])),
      sources: new Map(briefing.sources.map((source) => [source.id, source])),
      language: briefing.dossier.language,
      subject: briefing.key,
      sourcesHere: NO_SOURCES,
    }),
    [briefing, surroundings],
  );
  const date = formatEdtf(briefing.dossier.asOf, translation);
  return (
    <CardContext.Provider value={view}>
      <ClaimContext.Provider value={own}>
        <div class="other-dossier">
          <p class="from">
            <span id={titleId}>
              <DossierText className="dossier">{briefing.dossier.title}</DossierText>
            </span>{' '}
            <span class="date">{translation.say('card.asOf', { date })}</span>
          </p>
          <DossierText as="p" className="description">
            {briefing.description}
          </DossierText>
          <FactList />
          <ClaimList />
        </div>
      </ClaimContext.Provider>
    </CardContext.Provider>
  );
}
