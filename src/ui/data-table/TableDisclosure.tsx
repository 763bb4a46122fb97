import { useState } from 'react';
import { DownloadMenu } from '../download/DownloadMenu';
import type { Downloadable } from '../download/downloadable';
import { DataTable } from './DataTable';
import styles from './TableDisclosure.module.css';

/** The table is made when first opened: a page of charts would carry all its tables unseen otherwise. */
type TableDisclosureProps = Downloadable & { label: string };

/** The numbers behind a drawing, one step away, on the screen and as files. */
export function TableDisclosure({ label, ...shown }: TableDisclosureProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles.numbers}>
      <details
        className={styles.table}
        onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      >
        <summary>{label}</summary>
        {isOpen && <DataTable {...shown.table()} />}
      </details>
      <div className={styles.download}>
        <DownloadMenu {...shown} />
      </div>
    </div>
  );
}
