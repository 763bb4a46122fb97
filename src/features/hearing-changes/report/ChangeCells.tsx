import type { ReactNode } from 'react';
import { BandStatusWord } from '@/charts/glyphs/BandStatusWord';
import { ScheduleStatusWord } from '@/charts/glyphs/ScheduleStatusWord';
import { NameLink } from '@/ui/address/NameLink';
import type { ChangeCell, ChangeRow } from '../words/changeRow';
import styles from './Changes.module.css';

/** The cells of a row: item, owner, before, after, difference with its direction. */
export const changeCells = (row: ChangeRow): ReactNode[] => [
  <ItemCell key="item" row={row} />,
  row.owner,
  <StateCell key="before" cell={row.before} />,
  <StateCell key="after" cell={row.after} />,
  <DirectionCell key="direction" row={row} />,
];

function ItemCell({ row: { item, aspect, to } }: { row: ChangeRow }) {
  return (
    <>
      {to === null ? item : <NameLink to={to}>{item}</NameLink>}
      {aspect !== null && <small>{aspect}</small>}
    </>
  );
}

/** What stood or stands: a status with its shape, or lines of text; period or day beneath. */
export function StateCell({ cell: { status, lines, note } }: { cell: ChangeCell }) {
  return (
    <>
      {status === null ? (
        lines.map((line) => (
          <span key={line} className={styles.line}>
            {line}
          </span>
        ))
      ) : (
        <span className={styles.status}>
          <StatusWord status={status} />
        </span>
      )}
      {note !== null && <small className={styles.note}>{note}</small>}
    </>
  );
}

function StatusWord({ status }: { status: NonNullable<ChangeCell['status']> }) {
  return status.scale === 'band' ? (
    <BandStatusWord band={status.band} />
  ) : (
    <ScheduleStatusWord status={status.status} />
  );
}

function DirectionCell({ row: { difference, direction, isSilent, remarks } }: { row: ChangeRow }) {
  return (
    <>
      {difference !== null && difference.value !== 0 && (
        <span className={styles.difference}>{difference.text}</span>
      )}
      {isSilent ? direction : <b>{direction}</b>}
      {remarks.map((remark) => (
        <span key={remark} className={styles.remark}>
          {remark}
        </span>
      ))}
    </>
  );
}
