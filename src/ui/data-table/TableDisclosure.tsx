import { useState } from 'react';
import { DataTable, type DataTableModel } from './DataTable';
import styles from './TableDisclosure.module.css';

type TableDisclosureProps = {
  label: string;
  /** Made when first opened: a page of charts would carry all its tables unseen otherwise. */
  table: () => DataTableModel;
};

/** The numbers behind a drawing, one step away. */
export function TableDisclosure({ label, table }: TableDisclosureProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={styles.table} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{label}</summary>
      {isOpen && <DataTable {...table()} />}
    </details>
  );
}
