import { memo, type RefObject } from 'react';
import type { IndicatorOrder } from '@/domain/search/indicatorSearchOrder';
import { useI18n } from '@/i18n/I18n';
import cards from '@/ui/long-list/CardTable.module.css';
import { onListKey } from '@/ui/long-list/onListKey';
import { TABLE_ROLES } from '@/ui/long-list/tableRoles';
import { useDrawn } from '@/ui/long-list/useDrawn';
import { VisuallyHidden } from '@/ui/VisuallyHidden';
import type { CatalogueItem } from '../catalogueOf';
import { CatalogueRow } from './CatalogueRow';
import styles from './CatalogueTable.module.css';

type CatalogueTableProps = {
  ref: RefObject<HTMLTableElement | null>;
  items: readonly CatalogueItem[];
  order: IndicatorOrder;
  /** Escape, or arrow up from the first row: back to the search. */
  onLeave: () => void;
};

const { table, group, row, column } = TABLE_ROLES;

/** The indicators found: a table, on a phone a list of cards; arrows move from row to row. */
export const CatalogueTable = memo(function CatalogueTable(props: CatalogueTableProps) {
  const { ref, items, order, onLeave } = props;
  const { t } = useI18n();
  const drawn = useDrawn(items);
  return (
    <table
      {...table}
      ref={ref}
      className={`${cards.table} ${styles.table}`}
      aria-rowcount={items.length + 1}
      onKeyDown={(event) => onListKey(event, onLeave)}
    >
      <caption>
        <VisuallyHidden>
          {t('catalogue.caption', { order: t(`catalogue.order.${order}`) })}
        </VisuallyHidden>
      </caption>
      <thead {...group} className={cards.sticky}>
        <tr {...row}>
          <th {...column}>{t('dimensions.indicator')}</th>
          <th {...column}>{t('dimensions.agency')}</th>
          <th {...column}>{t('catalogue.course')}</th>
          <th {...column}>{t('history.value')}</th>
          <th {...column}>{t('history.target')}</th>
          <th {...column}>{t('dimensions.achievement')}</th>
          <th {...column}>{t('catalogue.freshness')}</th>
        </tr>
      </thead>
      <tbody {...group}>
        {drawn.map((item) => (
          <CatalogueRow key={item.condition.indicator.id} item={item} />
        ))}
      </tbody>
    </table>
  );
});
