import { memo, type RefObject, useMemo } from 'react';
import type { AgencyGroup, PlacedAgency } from '@/domain/agency/agencyOrder';
import type { AgencyRecord } from '@/domain/agency/agencyRecord';
import { useI18n } from '@/i18n/I18n';
import cards from '@/ui/long-list/CardTable.module.css';
import { onListKey } from '@/ui/long-list/onListKey';
import { TABLE_ROLES } from '@/ui/long-list/tableRoles';
import { useDrawn } from '@/ui/long-list/useDrawn';
import { VisuallyHidden } from '@/ui/VisuallyHidden';
import type { RankingModel } from '../selectRanking';
import { AgencyRow } from './AgencyRow';
import { GroupRow } from './GroupRow';
import type { LatenessAxis } from './latenessAxis';
import { RankingHead } from './RankingHead';
import styles from './RankingTable.module.css';
import { useMoving } from './useMoving';

type RankingTableProps = {
  ref: RefObject<HTMLTableElement | null>;
  model: RankingModel;
  axis: LatenessAxis;
  /** Escape, or arrow up from the first row: back to the search. */
  onLeave: () => void;
};

/** The agencies in order: a table, on a phone a list of cards; arrows move from row to row. */
export const RankingTable = memo(function RankingTable(props: RankingTableProps) {
  const { ref, model, axis, onLeave } = props;
  const { t } = useI18n();
  const records = useMemo(() => model.placed.map(({ record }) => record), [model]);
  const drawn = new Set(useDrawn(records));
  const isMoving = useMoving(records);
  return (
    <table
      {...TABLE_ROLES.table}
      ref={ref}
      className={`${cards.table} ${styles.table}`}
      onKeyDown={(event) => onListKey(event, onLeave)}
    >
      <caption>
        <VisuallyHidden>{t(`agencies.caption.${model.order}`)}</VisuallyHidden>
      </caption>
      <RankingHead axis={axis} />
      {/* One body for all groups: a row that changes its group is moved, not made anew. */}
      <tbody {...TABLE_ROLES.group} className={isMoving ? styles.moving : undefined}>
        {withGroups(model.placed, drawn).map((it) =>
          it.kind === 'group' ? (
            <GroupRow key={it.group} group={it.group} count={it.count} />
          ) : (
            <AgencyRow
              key={it.placed.record.id}
              record={it.placed.record}
              place={it.placed.place}
              axis={axis}
            />
          ),
        )}
      </tbody>
    </table>
  );
});

type Line =
  | { kind: 'group'; group: AgencyGroup; count: number }
  | { kind: 'agency'; placed: PlacedAgency };

/** What is drawn so far, with a heading before the first agency of each group. */
function withGroups(placed: readonly PlacedAgency[], drawn: ReadonlySet<AgencyRecord>): Line[] {
  const shown = placed.filter(({ record }) => drawn.has(record));
  return shown.flatMap((one, at): Line[] => {
    const line: Line = { kind: 'agency', placed: one };
    if (shown[at - 1]?.group === one.group) return [line];
    const count = placed.filter(({ group }) => group === one.group).length;
    return [{ kind: 'group', group: one.group, count }, line];
  });
}
