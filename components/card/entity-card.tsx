/** The card of one entity: who or what, background, claims with their speakers and sources, and what is connected. */
import { useMemo } from 'preact/hooks';
import type { EntityBriefing } from '../../engine/brief/briefing.ts';
import { ExternalLink } from '../external-link.tsx';
import { hostOf } from '../safe-link.ts';
import { useTranslation } from '../translation.ts';
import { AlsoKnownAs } from './also-known-as.tsx';
import { CardContext, useCard, type CardActions, type CardView } from './card-context.ts';
import { ClaimContext, type ClaimSurroundings } from '../claim/claim-context.ts';
import { CardHeader } from './card-header.tsx';
import type { ToolbarProps } from './card-toolbar.tsx';
import { ClaimList } from './claim-list.tsx';
import { EventLine } from './event-line.tsx';
import { FactList } from './fact-list.tsx';
import { UiIcon } from '../icons.tsx';
import { LocatorMap, type LandOutline } from './locator-map.tsx';
import { OtherDossier } from './other-dossier.tsx';
import { ReadingNote, type Reading } from './reading-note.tsx';
import { RelatedList } from './related-list.tsx';
import { Section } from './section.tsx';

export interface EntityCardProps {
  readonly briefing: EntityBriefing;
  readonly actions: CardActions;
  readonly toolbar: Omit<ToolbarProps, 'actions'>;
  readonly titleId: string;
  /** Absent where the card was reached from another card. */
  readonly reading: Reading | null;
  readonly land: LandOutline | null;
  readonly sourcesHere: ReadonlySet<string>;
  readonly offline: boolean;
  readonly today: string;
  /** What of it the reader came for. */
  readonly wanted?: ClaimSurroundings['wanted'];
}

export function EntityCard(props: EntityCardProps) {
  const { briefing, actions, toolbar, titleId, reading, land, sourcesHere, offline, today, wanted } = props;
  const view = useMemo<CardView>(() => ({ briefing, actions }), [briefing, actions]);
  const surroundings = useMemo<ClaimSurroundings>(
    () => ({
      claims: new Map(briefing.claims.map((claim) => [claim.id, claim])),
      sources: new Map(briefing.sources.map((source) => [source.id, source])),
      actions,
      language: briefing.dossier.language,
      subject: briefing.key,
      sourcesHere,
      offline,
      today,
      wanted,
    }),
    [briefing, actions, sourcesHere, offline, today, wanted],
  );
  return (
    <CardContext.Provider value={view}>
      <ClaimContext.Provider value={surroundings}>
        <CardHeader titleId={titleId} actions={actions} {...toolbar} />
        <div class="body">
          <FactList />
          <ClaimList />
          {briefing.type === 'place' && <LocatorMap land={land} />}
          {briefing.type === 'person' && <EventLine />}
          <RelatedList />
          {briefing.alsoIn.map((other) => (
            <OtherDossier key={other.dossier.id} briefing={other} surroundings={surroundings} />
          ))}
          <AlsoKnownAs />
          <ReferenceLinks />
          <Footer reading={reading} />
        </div>
      </ClaimContext.Provider>
    </CardContext.Provider>
  );
}

function ReferenceLinks() {
  const { say } = useTranslation();
  const { links, alsoKnownAs, coordinates } = useCard().briefing;
  if (links.length === 0 && alsoKnownAs.length === 0 && coordinates === null) return null;
  return (
    <Section title={say('card.reference')}>
      {links.length > 0 && (
        <ul class="names">
          {links.map(({ url }) => (
            <li key={url}>
              <ExternalLink url={url}>
                {hostOf(url)}
                <UiIcon name="away" />
              </ExternalLink>
            </li>
          ))}
        </ul>
      )}
      <p class="soft small">{say('card.referenceNote')}</p>
    </Section>
  );
}

function Footer({ reading }: { readonly reading: Reading | null }) {
  const { say } = useTranslation();
  const { actions, briefing } = useCard();
  const { openPanel, switchOffHere } = actions;
  if (!reading && !openPanel && !switchOffHere) return null;
  return (
    <footer>
      {reading && <ReadingNote reading={reading} />}
      <div class="foot">
        {openPanel && (
          <button type="button" class="quiet" onClick={() => openPanel(briefing.key)}>
            <UiIcon name="panel" />
            {say('action.openPanel')}
          </button>
        )}
        {switchOffHere && (
          <button type="button" class="quiet" onClick={switchOffHere}>
            {say('action.offHere')}
          </button>
        )}
      </div>
    </footer>
  );
}
