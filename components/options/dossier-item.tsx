/** One dossier: on or off, its place, what it holds, who made it, and what a closer look finds. */
import { Button } from '../controls/button.tsx';
import { Disclosure } from '../controls/disclosure.tsx';
import { Switch } from '../controls/switch.tsx';
import { formatEdtf } from '../format-edtf.ts';
import { useTranslation } from '../translation.ts';
import { DossierReport } from './dossier-report.tsx';
import { formatMoment } from './format-moment.ts';
import { RowButton } from './row-button.tsx';
import type { DossierView, FindingView } from './library-view.ts';

export interface DossierActions {
  check(dossier: DossierView): void;
  save(dossier: DossierView): void;
  remove(dossier: DossierView): void;
}

interface DossierItemProps {
  readonly dossier: DossierView;
  readonly on: boolean;
  readonly onSwitch: (on: boolean) => void;
  /** Null at the ends of the list. */
  readonly onEarlier: (() => void) | null;
  readonly onLater: (() => void) | null;
  /** Undefined where nobody has asked for it, null while it is being made. */
  readonly report: readonly FindingView[] | null | undefined;
  readonly actions: DossierActions;
}

export function DossierItem(props: DossierItemProps) {
  const { dossier, on, onSwitch, onEarlier, onLater, report, actions } = props;
  const { say } = useTranslation();
  const { title, language } = dossier.head;
  return (
    <article class="dossier" aria-label={title}>
      <Switch
        label={
          <strong class="dossier-title" lang={language} dir="auto">
            {title}
          </strong>
        }
        note={<Provenance dossier={dossier} />}
        checked={on}
        onChange={onSwitch}
      />
      <div class="buttons">
        <Disclosure label={say('options.dossier.details')} of={title}>
          {() => <DossierDetails dossier={dossier} report={report} actions={actions} />}
        </Disclosure>
        {(onEarlier || onLater) && (
          <>
            <RowButton label={say('options.dossier.earlier')} of={title} onPress={onEarlier} />
            <RowButton label={say('options.dossier.later')} of={title} onPress={onLater} />
          </>
        )}
        {dossier.origin === 'installed' && (
          <RowButton
            label={say('options.remove')}
            of={title}
            dangerous
            onPress={() => actions.remove(dossier)}
          />
        )}
      </div>
    </article>
  );
}

function Provenance({ dossier }: { readonly dossier: DossierView }) {
  const translation = useTranslation();
  const { say } = translation;
  const { revision, asOf, license } = dossier.head;
  const { entities, claims } = dossier.counts;
  const parts = [
    say(`options.dossier.${dossier.origin === 'built-in' ? 'builtIn' : 'own'}`),
    say('options.dossier.revision', { revision: String(revision), date: formatEdtf(asOf, translation) }),
    say('options.dossier.entities', { count: entities }),
    say('options.dossier.claims', { count: claims }),
    license,
  ];
  return (
    <span class="parts">
      {parts.map((part) => (
        <bdi key={part}>{part}</bdi>
      ))}
    </span>
  );
}

type DossierDetailsProps = Pick<DossierItemProps, 'dossier' | 'report' | 'actions'>;

function DossierDetails({ dossier, report, actions }: DossierDetailsProps) {
  const { say, language } = useTranslation();
  const { head, counts, origin } = dossier;
  const number = (count: number) => new Intl.NumberFormat(language).format(count);
  const rows: readonly (readonly [string, string])[] = [
    [say('options.dossier.compiledBy'), head.compiledBy],
    [say('options.dossier.licence'), head.license],
    [say('options.dossier.language'), languageName(head.language, language)],
    [say('options.dossier.installed'), formatMoment(dossier.installedAt, language)],
    [say('options.dossier.names'), number(counts.names)],
    [say('options.dossier.facts'), number(counts.facts)],
    [say('options.dossier.sources'), number(counts.sources)],
    [say('options.dossier.id'), dossier.id],
  ];
  return (
    <>
      <p lang={head.language} dir="auto">
        {head.summary}
      </p>
      <dl class="facts">
        {rows.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      {origin === 'built-in' && <p class="soft">{say('options.dossier.builtIn.note')}</p>}
      <p class="buttons">
        <Button onClick={() => actions.check(dossier)} aria-disabled={report === null}>
          {say('options.dossier.check')}
        </Button>
        <Button onClick={() => actions.save(dossier)}>{say('options.dossier.save')}</Button>
      </p>
      <div role="status">{report !== undefined && <DossierReport report={report} />}</div>
    </>
  );
}

/** What the browser cannot name stands as it is. */
function languageName(tag: string, language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
