/** One result each: an entity with who or what it is, a fact with whom it is about, a claim with who says so and how. */
import type { ClaimHit, EntityHit, FactHit } from '../../engine/search/results.ts';
import { AttributionIcon, TypeIcon } from '../icons.tsx';
import { useTranslation } from '../translation.ts';
import { MarkedWords } from './marked-words.tsx';

interface RowProps<Hit> {
  readonly hit: Hit;
  /** Where several dossiers have results, each says which it is from. */
  readonly showsDossier: boolean;
}

export function EntityRow({ hit, showsDossier }: RowProps<EntityHit>) {
  const { say } = useTranslation();
  const { language } = hit.dossier;
  return (
    <>
      <TypeIcon type={hit.type} />
      <span class="result-words">
        <span class="result-name">
          <strong>
            <MarkedWords of={hit.name} language={language} />
          </strong>{' '}
          <span class="soft">{say(`type.${hit.type}`)}</span>
        </span>
        {hit.foundAs && (
          <span class="soft">
            {say('search.foundAs')} <MarkedWords of={hit.foundAs} language={language} />
          </span>
        )}
        <span class="result-about">
          <MarkedWords of={hit.description} language={language} />
        </span>
        {showsDossier && <DossierTitle hit={hit} />}
      </span>
    </>
  );
}

export function FactRow({ hit, showsDossier }: RowProps<FactHit>) {
  const { language } = hit.dossier;
  return (
    <>
      <TypeIcon type={hit.type} />
      <span class="result-words">
        <span class="soft" lang={language} dir="auto">
          {hit.entityName}
        </span>
        <span>
          <MarkedWords of={hit.text} language={language} />
        </span>
        {showsDossier && <DossierTitle hit={hit} />}
      </span>
    </>
  );
}

export function ClaimRow({ hit, showsDossier }: RowProps<ClaimHit>) {
  const { say } = useTranslation();
  const { language } = hit.dossier;
  const isReported = hit.standing === 'stated' && hit.attribution === 'article';
  return (
    <>
      <AttributionIcon kind={hit.attribution} />
      <span class="result-words">
        <span>
          <MarkedWords of={hit.text} language={language} />
        </span>
        <span class="soft result-standing">
          <strong>{say(isReported ? 'standing.reported' : `standing.${hit.standing}`)}</strong>
          {hit.speaker.text !== '' && <MarkedWords of={hit.speaker} language={language} />}
          {hit.against > 0 && <em>{say('search.against', { count: hit.against })}</em>}
        </span>
        {showsDossier && <DossierTitle hit={hit} />}
      </span>
    </>
  );
}

function DossierTitle({ hit }: { readonly hit: EntityHit | FactHit | ClaimHit }) {
  return (
    <span class="soft result-dossier" lang={hit.dossier.language} dir="auto">
      {hit.dossier.title}
    </span>
  );
}
