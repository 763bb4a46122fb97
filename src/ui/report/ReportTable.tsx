import type { ReactNode } from 'react';
import { ScrollRegion } from '../data-table/ScrollRegion';
import { TABLE_ROLES } from '../long-list/tableRoles';
import styles from './ReportTable.module.css';

export type ReportColumn = {
  key: string;
  label: string;
  numeric?: boolean;
  /** Share of the width, in percent; without it the content decides. */
  width?: number;
};

type ReportTableProps = {
  /** What the table lists, for who cannot see the heading above it. */
  caption: string;
  columns: readonly ReportColumn[];
  /** The first cell heads its row. */
  rows: readonly { key: string; cells: readonly ReactNode[] }[];
};

/**
 * A table to be read out in a meeting: open on screen, the same on paper, where its head is repeated
 * and no row is parted. On a phone each row is a card whose cells are named.
 */
export function ReportTable({ caption, columns, rows }: ReportTableProps) {
  return (
    <ScrollRegion label={caption}>
      <table {...TABLE_ROLES.table} className={styles.table}>
        <caption>{caption}</caption>
        <colgroup>
          {columns.map(({ key, width }) => (
            <col key={key} style={width === undefined ? undefined : { width: `${width}%` }} />
          ))}
        </colgroup>
        <thead {...TABLE_ROLES.group}>
          <tr {...TABLE_ROLES.row}>
            {columns.map(({ key, label, numeric }) => (
              <th
                key={key}
                {...TABLE_ROLES.column}
                className={numeric ? styles.numeric : undefined}
              >
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...TABLE_ROLES.group}>
          {rows.map(({ key, cells }) => (
            <ReportRow key={key} cells={cells} columns={columns} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

type ReportRowProps = { cells: readonly ReactNode[]; columns: readonly ReportColumn[] };

function ReportRow({ cells, columns }: ReportRowProps) {
  return (
    <tr {...TABLE_ROLES.row}>
      {columns.map(({ key, label, numeric }, at) => {
        const className = numeric ? styles.numeric : undefined;
        return at === 0 ? (
          <th key={key} {...TABLE_ROLES.name} className={className}>
            {cells[at]}
          </th>
        ) : (
          <td key={key} {...TABLE_ROLES.cell} className={className} data-label={label}>
            {cells[at]}
          </td>
        );
      })}
    </tr>
  );
}
