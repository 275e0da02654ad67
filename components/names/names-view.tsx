/** The names on this page, and what is known of the one that the reader chose. */
import type { EntityKey } from '../../engine/dossier/model.ts';
import type { LandOutline } from '../card/locator-map.tsx';
import { Switch } from '../controls/switch.tsx';
import { useTranslation } from '../translation.ts';
import { EntityPane, type EntityPaneActions } from './entity-pane.tsx';
import './names.css';
import { NamesList } from './names-list.tsx';
import type { NameOrder } from './order-names.ts';
import { PageNote, type PageNoteActions } from './page-note.tsx';
import type { PageName, PanelPage } from './panel-page.ts';

export interface NamesActions extends EntityPaneActions, PageNoteActions {
  forgetRead(): void;
}

interface NamesViewProps {
  readonly page: PanelPage;
  readonly isRead: (key: EntityKey) => boolean;
  readonly actions: NamesActions;
  readonly order: NameOrder;
  readonly onOrder: (order: NameOrder) => void;
  readonly entity: EntityKey | null;
  readonly onOpen: (key: EntityKey) => void;
  readonly steps: Parameters<typeof EntityPane>[0]['steps'];
  readonly land: LandOutline | null;
  readonly sourcesHere: ReadonlySet<string>;
  readonly today: string;
  /** What the reader came for of the entity that is open. */
  readonly wanted?: Parameters<typeof EntityPane>[0]['wanted'];
  readonly dossierChanges: number;
}

export function NamesView(props: NamesViewProps) {
  const { page, isRead, actions, order, onOrder, entity, onOpen, ...pane } = props;
  const { say } = useTranslation();
  const names = page.kind === 'read' ? page.names : [];
  const onPage = entity && (names.find(({ key }) => isSame(key, entity)) ?? null);
  return (
    <div class="names-view">
      <div class={`names-columns${entity ? ' with-entity' : ''}`}>
        <div class="names-side">
          <SiteBar page={page} actions={actions} />
          <PageNote page={page} actions={actions} />
          {page.kind === 'read' && names.length > 0 && (
            <NamesList
              names={names}
              relevant={page.relevant}
              order={order}
              onOrder={onOrder}
              isRead={isRead}
              open={entity}
              onOpen={({ key }) => onOpen(key)}
              onShow={(name: PageName) => void actions.reveal(name, 0)}
              onForget={actions.forgetRead}
            />
          )}
        </div>
        {entity ? (
          <EntityPane entity={entity} onPage={onPage} actions={actions} {...pane} />
        ) : (
          names.length > 0 && <p class="choose-name soft">{say('names.choose')}</p>
        )}
      </div>
    </div>
  );
}

/** Which site the page is of, and the switch for it. */
function SiteBar({ page, actions }: Pick<NamesViewProps, 'page' | 'actions'>) {
  const { say } = useTranslation();
  if (page.kind !== 'read' && page.kind !== 'off') return null;
  return (
    <div class="site-bar">
      <Switch
        label={say('popup.onSite', { site: page.site })}
        checked={page.kind === 'read'}
        onChange={(on) => actions.switchSite(page.site, on)}
      />
    </div>
  );
}

function isSame(a: EntityKey, b: EntityKey): boolean {
  return a.dossier === b.dossier && a.entity === b.entity;
}
