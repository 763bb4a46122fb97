import styles from './DataTable.module.css';
import { ScrollRegion } from './ScrollRegion';

export type DataTableModel = {
  caption: string;
  /** What files are named by, e.g. the id of an indicator; the caption where there is none. */
  name?: string;
  /** The first column heads the rows. */
  columns: readonly { key: string; label: string; numeric?: boolean }[];
  rows: readonly DataTableRow[];
  /** Source, day and simulated mark of the figures, for a file that leaves the page. */
  note?: string;
};

export type DataTableRow = {
  key: string;
  /** In the order of the columns, as written on screen. */
  cells: readonly string[];
  /** The same unrounded, for files: a number, a text, or `null` where there is no figure. */
  values?: readonly (number | string | null)[];
};

/** The figures of a drawing as a table; scrolls sideways on its own where it is too wide. */
export function DataTable({ caption, columns, rows }: DataTableModel) {
  return (
    <ScrollRegion label={caption}>
      <table className={styles.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ key, label, numeric }) => (
              <th key={key} scope="col" className={numeric ? styles.numeric : undefined}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <DataRow key={row.key} cells={row.cells} columns={columns} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

type DataRowProps = { cells: readonly string[]; columns: DataTableModel['columns'] };

function DataRow({ cells, columns }: DataRowProps) {
  return (
    <tr>
      {columns.map(({ key, numeric }, at) => {
        const className = numeric ? styles.numeric : undefined;
        return at === 0 ? (
          <th key={key} scope="row" className={className}>
            {cells[at]}
          </th>
        ) : (
          <td key={key} className={className}>
            {cells[at]}
          </td>
        );
      })}
    </tr>
  );
}
