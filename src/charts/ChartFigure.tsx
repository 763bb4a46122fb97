import { type ReactNode, useId, useRef } from 'react';
import type { DataTableModel } from '@/ui/data-table/DataTable';
import { TableDisclosure } from '@/ui/data-table/TableDisclosure';
import styles from './ChartFigure.module.css';

type ChartFigureProps = {
  /** The finding: what the drawing shows, as a sentence. */
  title: string;
  /** What is measured, unit and period. */
  subtitle?: string | undefined;
  /** Says the drawing in words for those who do not see it. */
  summary: string;
  /** The same numbers. */
  table: DataTableModel;
  /** Names the disclosure, e.g. "Tabel angka". */
  tableLabel: string;
  children: ReactNode;
};

/** A drawing with its finding, its summary and its numbers; none of them may be left out. */
export function ChartFigure(props: ChartFigureProps) {
  const { title, subtitle, summary, table, tableLabel, children } = props;
  const id = useId();
  const drawing = useRef<HTMLDivElement>(null);
  requireText({ title, summary });
  return (
    <figure className={styles.figure} aria-labelledby={`${id}-title`}>
      <figcaption>
        <h3 id={`${id}-title`} className={styles.title}>
          {title}
        </h3>
        {subtitle !== undefined && <p className={styles.subtitle}>{subtitle}</p>}
      </figcaption>
      <div ref={drawing} className={styles.drawing}>
        {children}
      </div>
      <p className={styles.summary}>{summary}</p>
      <TableDisclosure
        label={tableLabel}
        title={title}
        subtitle={subtitle}
        table={() => table}
        drawing={drawing}
      />
    </figure>
  );
}

function requireText(texts: Record<string, string>): void {
  for (const [name, text] of Object.entries(texts)) {
    if (text.trim() === '') throw new Error(`A chart needs a ${name}`);
  }
}
