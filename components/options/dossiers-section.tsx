/** The dossiers: which are on, in which order they speak, what they are and where they are from. */
import type { ComponentChildren } from 'preact';
import { Button } from '../controls/button.tsx';
import { useTranslation } from '../translation.ts';
import { DossierItem, type DossierActions } from './dossier-item.tsx';
import type { DossierView, FindingView, LostView, RetiredView } from './library-view.ts';
import { OptionsSection } from './options-section.tsx';
import { RowButton } from './row-button.tsx';
import type { SettingsProps } from './settings-view.ts';

export interface DossiersSectionProps extends SettingsProps {
  /** In the reader's order. */
  readonly dossiers: readonly DossierView[];
  readonly retired: readonly RetiredView[];
  readonly lost: readonly LostView[];
  /** Dossiers of the reader's own are there, and the browser has not promised to keep them. */
  readonly mayBeEvicted: boolean;
  readonly actions: DossierActions & {
    bringBack(retired: RetiredView): void;
    forgetLost(): void;
    persist(): void;
  };
  /** Reports by edition: null while a report is being made, undefined where that failed. */
  readonly reports: ReadonlyMap<number, readonly FindingView[] | null | undefined>;
  /** Where files are given. */
  readonly children: ComponentChildren;
}

export function DossiersSection(props: DossiersSectionProps) {
  const { settings, edit, dossiers, retired, lost, mayBeEvicted, actions, reports, children } = props;
  const { say } = useTranslation();
  const switchTo = (id: string, on: boolean) =>
    edit((current) => ({
      ...current,
      dossiersOff: on
        ? current.dossiersOff.filter((other) => other !== id)
        : [...new Set([...current.dossiersOff, id])],
    }));
  const move = (from: number, to: number) => {
    const ids = dossiers.map(({ id }) => id);
    const [moved] = ids.splice(from, 1);
    ids.splice(to, 0, moved!);
    edit((current) => ({ ...current, dossierOrder: ids }));
  };
  return (
    <OptionsSection id="dossiers" title="options.dossiers" intro="options.dossiers.intro">
      {lost.length > 0 && <LostNotice lost={lost} onDismiss={actions.forgetLost} />}
      <ol class="dossiers">
        {dossiers.map((dossier, at) => (
          <li key={dossier.id}>
            <DossierItem
              dossier={dossier}
              on={!settings.dossiersOff.includes(dossier.id)}
              onSwitch={(on) => switchTo(dossier.id, on)}
              onEarlier={at === 0 ? null : () => move(at, at - 1)}
              onLater={at === dossiers.length - 1 ? null : () => move(at, at + 1)}
              report={reports.get(dossier.edition)}
              actions={actions}
            />
          </li>
        ))}
      </ol>
      {dossiers.length > 1 && <p class="soft">{say('options.dossiers.order')}</p>}
      {mayBeEvicted && (
        <p class="notice">
          {say('options.dossiers.mayBeEvicted')}{' '}
          <Button weight="quiet" onClick={actions.persist}>
            {say('options.dossiers.persist')}
          </Button>
        </p>
      )}
      {retired.length > 0 && <RetiredList retired={retired} onBringBack={actions.bringBack} />}
      {children}
    </OptionsSection>
  );
}

function LostNotice({
  lost,
  onDismiss,
}: {
  readonly lost: readonly LostView[];
  readonly onDismiss: () => void;
}) {
  const { say } = useTranslation();
  const names = lost.map(({ id, title, revision }) => ({
    id,
    words: say('options.dossiers.named', { title, revision: String(revision) }),
  }));
  return (
    <div class="notice failure lost" role="alert">
      <p>
        {say('options.dossiers.lost', { count: lost.length })} {names.length === 1 && `${names[0]!.words}.`}
      </p>
      {names.length > 1 && (
        <ul>
          {names.map(({ id, words }) => (
            <li key={id}>{words}</li>
          ))}
        </ul>
      )}
      <p>{say('options.dossiers.lost.why')}</p>
      <p class="buttons">
        <a href="#backup">{say('options.dossiers.lost.restore')}</a>
        <Button weight="quiet" onClick={onDismiss}>
          {say('options.dossiers.lost.dismiss')}
        </Button>
      </p>
    </div>
  );
}

interface RetiredListProps {
  readonly retired: readonly RetiredView[];
  readonly onBringBack: (retired: RetiredView) => void;
}

function RetiredList({ retired, onBringBack }: RetiredListProps) {
  const { say } = useTranslation();
  return (
    <>
      <h3>{say('options.retired')}</h3>
      <p class="soft">{say('options.retired.note')}</p>
      <ul class="rows">
        {retired.map((item) => {
          const { title, revision } = item.record.head;
          const named = say('options.dossiers.named', { title, revision: String(revision) });
          return (
            <li key={item.edition}>
              <span class="row-name">
                {named} <span class="soft">{say(`options.retired.${item.reason}`)}</span>
              </span>
              <span class="row-actions">
                <RowButton
                  label={say('options.retired.bringBack')}
                  of={named}
                  onPress={() => onBringBack(item)}
                />
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
