/** The names of the page with the ways to order them. */
import { keyId } from '../../engine/dossier/key-id.ts';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
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
  const list = useWayBack(open, listed);
  const unread = names.filter(({ key, opens }) => opens && !isRead(key)).length;
  const choices = ORDERS.map((value) => ({ value, label: say(`names.order.${value}`) }));
  return (
    <>
      <p class="names-count" role="status">
        <strong>{say('names.count', { count: names.length })}</strong>{' '}
        <span class="soft">
          <span class="names-unread">{say('names.unreadCount', { count: unread })}</span>
          {!relevant && ` ${say('popup.notAbout')}`}
        </span>
      </p>
      <div class="names-order">
        <SegmentedControl label={say('names.order')} choices={choices} value={order} onChange={onOrder} />
      </div>
      <ul class="names-list" ref={list}>
        {listed.map((name) => (
          <NameRow
            key={keyId(name.key)}
            name={name}
            isRead={isRead(name.key)}
            isOpen={open !== null && keyId(open) === keyId(name.key)}
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

/** Whoever read of a name and closed it goes on from its row. */
function useWayBack(open: EntityKey | null, listed: readonly PageName[]) {
  const list = useRef<HTMLUListElement>(null);
  const last = useRef(open);
  useLayoutEffect(() => {
    const closed = open === null ? last.current : null;
    last.current = open;
    // Where the focus is still somewhere, the reader is elsewhere already.
    if (!closed || (document.activeElement !== null && document.activeElement !== document.body)) return;
    const at = listed.findIndex(({ key }) => keyId(key) === keyId(closed));
    list.current?.children[at]?.querySelector('button')?.focus();
  }, [open, listed]);
  return list;
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
  const key = [order, ...names.map((name) => keyId(name.key))].join(' ');
  const begun = useRef({ key: '', isRead });
  if (begun.current.key !== key) begun.current = { key, isRead };
  const { isRead: wasRead } = begun.current;
  return useMemo(
    () => orderNames(names, { by: order, unreadFirst: true, isRead: wasRead }),
    [names, order, wasRead],
  );
}
