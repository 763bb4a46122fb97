import type { ReactNode } from 'react';
import { useI18n } from '@/i18n/I18n';
import { FittingRows } from '../wall/fitting/FittingRows';
import { SceneNote } from '../wall/SceneParts';
import styles from './SlideRows.module.css';

type SlideRowsProps<T> = {
  /** What the list holds, for who does not see it. */
  label: string;
  className?: string | undefined;
  /** A first item that names the columns. */
  head?: ReactNode;
  rows: readonly T[];
  /** A list item marked `data-row`. */
  children: (row: T) => ReactNode;
};

/**
 * A list that takes what the other parts of a slide leave. Slides hold few rows; where a note or large
 * letters take their place, the last ones give way and are counted.
 */
export function SlideRows<T>({ label, className, head, rows, children }: SlideRowsProps<T>) {
  const { t } = useI18n();
  return (
    <div className={styles.place}>
      <FittingRows total={rows.length}>
        {(count) => (
          <>
            <ul className={className} aria-label={label}>
              {head}
              {rows.slice(0, count).map(children)}
            </ul>
            {count < rows.length && (
              <SceneNote>{t('wall.scenes.rest', { count: rows.length - count })}</SceneNote>
            )}
          </>
        )}
      </FittingRows>
    </div>
  );
}
