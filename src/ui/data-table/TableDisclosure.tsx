import { lazy, Suspense, useState } from 'react';
import { useI18n } from '@/i18n/I18n';
import { DownloadMenu } from '../download/DownloadMenu';
import type { Downloadable } from '../download/downloadable';
import styles from './TableDisclosure.module.css';

/** Fetched when first opened, as few open it: the first view does without. */
const OpenTable = lazy(async () => ({ default: (await import('./OpenTable')).OpenTable }));

/** The table is made when first opened: a page of charts would carry all its tables unseen otherwise. */
type TableDisclosureProps = Downloadable & { label: string };

/** The numbers behind a drawing, one step away, on the screen and as files. */
export function TableDisclosure({ label, ...shown }: TableDisclosureProps) {
  const { t } = useI18n();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles.numbers}>
      <details
        className={styles.table}
        onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      >
        <summary>{label}</summary>
        {isOpen && (
          <Suspense fallback={<p role="status">{t('panel.loading')}</p>}>
            <OpenTable table={shown.table} />
          </Suspense>
        )}
      </details>
      <div className={styles.download}>
        <DownloadMenu {...shown} />
      </div>
    </div>
  );
}
