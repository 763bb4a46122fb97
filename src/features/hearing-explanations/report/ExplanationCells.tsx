import type { ReactNode } from 'react';
import { AttentionStatusWord } from '@/charts/glyphs/AttentionStatusWord';
import type { AttentionItem } from '@/domain/attention/attention';
import type { AgencyNames } from '@/domain/region/region';
import type { IsoDate } from '@/domain/time/calendar';
import { accountFields } from '@/i18n/accountFields';
import { type I18n, useI18n } from '@/i18n/I18n';
import { NameLink } from '@/ui/address/NameLink';
import { explainedItem } from '../explainedItem';
import type { OffTrackItem, UnreportedItem } from '../selectExplanations';
import { figureWords } from '../words/figureWords';
import { owedPart } from '../words/owedPart';
import styles from './Explanations.module.css';

/** The name, which leads to the proof; below it the status and whose it is. */
export function ItemName({ item, agencies }: { item: AttentionItem; agencies: AgencyNames }) {
  const { say } = useI18n();
  const { name, agency, to } = explainedItem(item);
  return (
    <>
      <NameLink to={to}>{say(name)}</NameLink>
      <AttentionStatusWord item={item} />
      <small>{agencies.get(agency)?.shortName ?? agency}</small>
    </>
  );
}

/** The figure over its target, its period, and what it takes to be one step better. */
export function OffTrackFigure({ item }: { item: OffTrackItem }) {
  const { value, target, period, share, distance } = figureWords(item, useI18n());
  return (
    <>
      <b>{value}</b>
      <span className={styles.target}>{target}</span>
      <small>{period}</small>
      <small>{share}</small>
      {distance !== null && <span className={styles.distance}>{distance}</span>}
    </>
  );
}

/** What is owed, for how long, and against which cadence. */
export function OwedPeriods({ item }: { item: UnreportedItem }) {
  const { owed, late, rhythm, last } = owedPart(item, useI18n());
  return (
    <>
      {owed}
      <b className={styles.late}>{late}</b>
      <small>{rhythm}</small>
      <small>{last}</small>
    </>
  );
}

/** Kendala, tindak lanjut and penanggung jawab, a cell each; a day that has passed is marked. */
export const accountCells = (item: AttentionItem, on: IsoDate, i18n: I18n): ReactNode[] =>
  accountFields(explainedItem(item).account, on, i18n).map(({ term, text, warning }) => (
    <span key={term} className={text === i18n.t('account.empty') ? styles.empty : undefined}>
      {text}
      {warning !== null && (
        <>
          , <b className={styles.overdue}>{warning}</b>
        </>
      )}
    </span>
  ));
