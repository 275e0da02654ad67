/** The card of one entity: who or what, background, claims with their speakers and sources, and what is connected. */
import { useMemo } from 'preact/hooks';
import type { DossierBriefing, EntityBriefing } from '../../engine/brief/briefing-schema.ts';
import { ExternalLink } from '../external-link.tsx';
import { formatEdtf } from '../format-edtf.ts';
import { hostOf } from '../safe-link.ts';
import { useTranslation } from '../translation.ts';
import { AlsoKnownAs } from './also-known-as.tsx';
import { CardContext, useCard, type CardActions, type CardView } from './card-context.ts';
import { CardHeader } from './card-header.tsx';
import type { ToolbarProps } from './card-toolbar.tsx';
import { ClaimList } from './claim-list.tsx';
import { DossierText } from './dossier-text.tsx';
import { EventLine } from './event-line.tsx';
import { FactList } from './fact-list.tsx';
import { UiIcon } from './icons.tsx';
import { LocatorMap, type LandOutline } from './locator-map.tsx';
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
}

export function EntityCard(props: EntityCardProps) {
  const { briefing, actions, toolbar, titleId, reading, land, sourcesHere, offline, today } = props;
  const view = useMemo<CardView>(
    () => viewOf(briefing, { actions, sourcesHere, offline, today }),
    [briefing, actions, sourcesHere, offline, today],
  );
  return (
    <CardContext.Provider value={view}>
      <CardHeader titleId={titleId} actions={actions} {...toolbar} />
      <div class="body">
        <FactList />
        <ClaimList />
        {briefing.type === 'place' && <LocatorMap land={land} />}
        {briefing.type === 'person' && <EventLine />}
        <RelatedList />
        {briefing.alsoIn.map((other) => (
          <OtherDossier key={other.dossier.id} view={view} briefing={other} />
        ))}
        <AlsoKnownAs />
        <ReferenceLinks />
        <Footer reading={reading} />
      </div>
    </CardContext.Provider>
  );
}

function viewOf(
  briefing: DossierBriefing,
  around: Omit<CardView, 'briefing' | 'claims' | 'sources'>,
): CardView {
  return {
    ...around,
    briefing,
    claims: new Map(briefing.claims.map((claim) => [claim.id, claim])),
    sources: new Map(briefing.sources.map((source) => [source.id, source])),
  };
}

/** What another dossier tells of the same entity, under its own title: nothing of the two is mixed. */
function OtherDossier({ view, briefing }: { readonly view: CardView; readonly briefing: DossierBriefing }) {
  const translation = useTranslation();
  const other = useMemo(() => viewOf(briefing, view), [briefing, view]);
  const date = formatEdtf(briefing.dossier.asOf, translation);
  return (
    <CardContext.Provider value={other}>
      <div class="other-dossier">
        <p class="from">
          <DossierText className="dossier">{briefing.dossier.title}</DossierText>
          <span class="date">{translation.say('card.asOf', { date })}</span>
        </p>
        <DossierText as="p" className="description">
          {briefing.description}
        </DossierText>
        <FactList />
        <ClaimList />
      </div>
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
  return (
    <footer>
      {reading && <ReadingNote reading={reading} />}
      <div class="foot">
        <button type="button" class="quiet" onClick={() => actions.openPanel(briefing.key)}>
          <UiIcon name="panel" />
          {say('action.openPanel')}
        </button>
        <button type="button" class="quiet" onClick={actions.switchOffHere}>
          {say('action.offHere')}
        </button>
      </div>
    </footer>
  );
}
