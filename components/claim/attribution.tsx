/** Who says so, in words and by the shape before them. */
import type { ClaimBriefing, EntityReference } from '../../engine/brief/briefing.ts';
import { useTranslation } from '../translation.ts';
import { useClaims } from './claim-context.ts';
import { DossierText } from './dossier-text.tsx';
import { AttributionIcon } from '../icons.tsx';

export function Attribution({ claim }: { readonly claim: ClaimBriefing }) {
  const { say } = useTranslation();
  const { kind } = claim.attribution;
  return (
    <p class="attribution">
      <AttributionIcon kind={kind} />
      <span class="kind">{say(`attribution.${kind}`)}</span> <Speaker claim={claim} />
    </p>
  );
}

function Speaker({ claim }: { readonly claim: ClaimBriefing }) {
  const { sources, subject } = useClaims();
  const { kind, by, as } = claim.attribution;
  const publisher = sources.get(claim.source)?.publisher ?? '';
  const others = by.filter((entity) => entity.opens && entity.key.entity !== subject?.entity);
  const words = as || by.map((entity) => entity.name).join(', ') || (kind === 'article' ? publisher : '');
  if (words === '') return null;
  if (others.length === 1) return <OpenEntity entity={others[0]!} words={words} />;
  return (
    <>
      <DossierText className="speaker">{words}</DossierText>
      {others.map((entity) => (
        <OpenEntity key={entity.key.entity} entity={entity} words={entity.name} />
      ))}
    </>
  );
}

function OpenEntity({ entity, words }: { readonly entity: EntityReference; readonly words: string }) {
  const { actions } = useClaims();
  return (
    <button type="button" class="name speaker" onClick={() => actions.openEntity(entity.key)}>
      <DossierText>{words}</DossierText>
    </button>
  );
}
