/** What the reader decided with "not this one": seen, and taken back one by one or all at once. */
import { Button } from '../controls/button.tsx';
import { ExternalLink } from '../external-link.tsx';
import { hostOf } from '../safe-link.ts';
import { useTranslation } from '../translation.ts';
import { withoutTurns } from '../without-turns.ts';
import { OptionsSection } from './options-section.tsx';
import { RowButton } from './row-button.tsx';
import type { Decision, SettingsProps } from './settings-view.ts';

export interface DecisionsSectionProps extends SettingsProps {
  /** The entity's name as its dossier has it; null where the dossier is gone. */
  readonly nameOf: (decision: Decision) => string | null;
}

export function DecisionsSection({ settings, edit, nameOf }: DecisionsSectionProps) {
  const { say } = useTranslation();
  const decisions = settings.rejectedReadings;
  const takeBack = (decision: Decision) =>
    edit((current) => ({
      ...current,
      rejectedReadings: current.rejectedReadings.filter((other) => !isSame(other, decision)),
    }));
  return (
    <OptionsSection id="decisions" title="options.decisions" intro="options.decisions.intro">
      {decisions.length === 0 ? (
        <p class="soft">{say('options.decisions.empty')}</p>
      ) : (
        <>
          <ul class="rows">
            {decisions.map((decision) => (
              <li key={JSON.stringify(decision)}>
                <DecisionWords decision={decision} name={nameOf(decision)} />
                <span class="row-actions">
                  <RowButton
                    label={say('options.decisions.undo')}
                    of={decision.surface}
                    onPress={() => takeBack(decision)}
                  />
                </span>
              </li>
            ))}
          </ul>
          {decisions.length > 1 && (
            <p>
              <Button
                weight="quiet"
                dangerous
                onClick={() => edit((current) => ({ ...current, rejectedReadings: [] }))}
              >
                {say('options.decisions.undoAll')}
              </Button>
            </p>
          )}
        </>
      )}
    </OptionsSection>
  );
}

function DecisionWords({ decision, name }: { readonly decision: Decision; readonly name: string | null }) {
  const { say } = useTranslation();
  const { surface, scope, where, entity } = decision;
  return (
    <span class="row-name">
      {say('options.decisions.words', { surface: withoutTurns(surface), name: name ?? entity })}{' '}
      <span class="soft">
        {scope === 'always' && say('options.decisions.always')}
        {scope === 'site' && say('options.decisions.site', { site: where })}
        {scope === 'page' && (
          <>
            {say('options.decisions.page')}{' '}
            <ExternalLink url={where}>
              <bdi>{hostOf(where)}</bdi>
            </ExternalLink>
          </>
        )}
        {name === null && ` ${say('options.decisions.gone')}`}
      </span>
    </span>
  );
}

function isSame(a: Decision, b: Decision): boolean {
  return (
    a.dossier === b.dossier &&
    a.entity === b.entity &&
    a.surface === b.surface &&
    a.scope === b.scope &&
    a.where === b.where
  );
}
