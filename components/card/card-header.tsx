/** The top of every card: what it is about, and the few things one does with a card. */
import { formatEdtf } from '../format-edtf.ts';
import { useTranslation } from '../translation.ts';
import { useCard } from './card-context.ts';
import type { ToolbarProps } from './card-toolbar.tsx';
import { CardToolbar } from './card-toolbar.tsx';
import { DossierText } from '../claim/dossier-text.tsx';
import { TypeIcon } from '../icons.tsx';

/** A name of more characters than this is set smaller, so that the card still begins with what it is about. */
const LONG_NAME = 48;

export function CardHeader({ titleId, ...toolbar }: ToolbarProps & { readonly titleId: string }) {
  const translation = useTranslation();
  const { say } = translation;
  const { briefing } = useCard();
  return (
    <header>
      <div class="top">
        <p class="type">
          <TypeIcon type={briefing.type} />
          {say(`type.${briefing.type}`)}
        </p>
        <CardToolbar {...toolbar} />
      </div>
      <h2 id={titleId} class={briefing.name.length > LONG_NAME ? 'long' : ''}>
        <DossierText>{briefing.name}</DossierText>
      </h2>
      <DossierText as="p" className="description">
        {briefing.description}
      </DossierText>
      <p class="from">
        {briefing.when !== null && <span class="date">{formatEdtf(briefing.when, translation)}</span>}
        <span class="date">{say('card.asOf', { date: formatEdtf(briefing.dossier.asOf, translation) })}</span>
        <DossierText className="dossier">{briefing.dossier.title}</DossierText>
      </p>
    </header>
  );
}
