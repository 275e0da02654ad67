/** The names of the page with the ways to order them. */
import { useMemo, useRef } from 'preact/hooks';
import type { EntityKey } from '../../engine/dossier/model.ts';
import { Button } from '../controls/button.tsx';
import { SegmentedControl } from '../controls/segmented-control.tsx';
import { useTranslation } from '../translation.ts';
import { NameRow } from './name-row.tsx';
import { orderNames, type NameOrder } from './order-names.ts';
import type { PageName } from './panel-page.ts';

interface NamesListProps {
  readonly names: readonly PageName[];
  readonly relevant: boolean;
  readonly order: NameOrder;
  readonly onOrder: (order: NameOrder) => void;
  readonly isRead: (key: EntityKey) => boolean;
  readonly open: EntityKey | null;
  readonly onOpen: (name: PageName) => void;
  readonly onShow: (name: PageName) => void;
  readonly onForget: () => void;
}

const ORDERS: readonly NameOrder[] = ['appearance', 'weight'];

export function NamesList(props: NamesListProps) {
  const { names, relevant, order, onOrder, isRead, open, onOpen, onShow, onForget } = props;
  const { say } = useTranslation();
  const listed = useSteadyOrder(names, order, isRead);
  const unread = names.filter(({ key, opens }) => opens && !isRead(key)).length;
  const choices = ORDERS.map((value) => ({ value, label: say(`names.order.${value}`) }));
  return (
    <>
      <p class="names-count" role="status">
        <strong>{say('names.count', { count: names.length })}</strong>{' '}
        <span class="soft">
          {say('names.unreadCount', { count: unread })}
          {!relevant && ` ${say('popup.notAbout')}`}
        </span>
      </p>
      <div class="names-order">
        <SegmentedControl label={say('names.order')} choices={choices} value={order} onChange={onOrder} />
      </div>
      <ul class="names-list">
        {listed.map((name) => (
          <NameRow
            key={idOf(name.key)}
            name={name}
            isRead={isRead(name.key)}
            isOpen={open !== null && idOf(open) === idOf(name.key)}
            onOpen={onOpen}
            onShow={onShow}
          />
        ))}
      </ul>
      {unread < names.length && (
        <p>
          <Button weight="quiet" onClick={onForget}>
            {say('names.forget')}
          </Button>
        </p>
      )}
    </>
  );
}

/**
 * Unread names come first, but a name that is read stays where it is: a list that moves under the reader's eyes is worse
 * than one that is a little out of order. It is ordered anew when the page has other names or the reader asks.
 */
function useSteadyOrder(
  names: readonly PageName[],
  order: NameOrder,
  isRead: (key: EntityKey) => boolean,
): PageName[] {
  const key = [order, ...names.map((name) => idOf(name.key))].join(' ');
  const begun = useRef({ key: '', isRead });
  if (begun.current.key !== key) begun.current = { key, isRead };
  const { isRead: wasRead } = begun.current;
  return useMemo(
    () => orderNames(names, { by: order, unreadFirst: true, isRead: wasRead }),
    [names, order, wasRead],
  );
}

function idOf({ dossier, entity }: EntityKey): string {
  return `${dossier}/${entity}`;
}
