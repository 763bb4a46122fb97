import { barAxis } from '@/charts/bars/barAxis';
import type { DistrictStanding } from '@/domain/district/districtStanding';
import { lateWords } from '@/i18n/explainLate';
import { useI18n } from '@/i18n/I18n';
import { provenanceWords } from '@/i18n/sourceWords';
import { Note } from '@/ui/Note';
import { Finding, Provenance } from '@/ui/Prose';
import styles from './DistrictRanking.module.css';
import { DistrictRankingRow } from './DistrictRankingRow';
import { rankingFinding } from './rankingFinding';

/** What a page says about the districts beyond the list: sentences above it, one more column. */
export type RankingRemarks = {
  notes: string[];
  /** By district code; `null` where no change can be told of any district. */
  change: { heading: string; byDistrict: ReadonlyMap<string, string>; none: string } | null;
};

type DistrictRankingViewProps = {
  standing: DistrictStanding;
  selected: string | null;
  onSelect: (code: string | undefined) => void;
  remarks?: RankingRemarks;
};

export function DistrictRankingView(props: DistrictRankingViewProps) {
  const { standing, selected, onSelect, remarks } = props;
  const { notes = [], change = null } = remarks ?? {};
  const i18n = useI18n();
  const { t, say, format } = i18n;
  const { indicator, period, rows, target, late, observations } = standing;
  const captionParts = [
    say(indicator.name),
    say(indicator.unit.label),
    ...(period === null ? [] : [format.period(period)]),
  ];
  const targetText =
    target === null ? null : t('figure.target', { value: format.target(target.value, indicator) });
  const values = rows.flatMap(({ reading }) => (reading.kind === 'value' ? [reading.value] : []));
  const axis = barAxis([...values, target?.value ?? 0]);
  return (
    <>
      {late !== null && period !== null && (
        <Note tone="stale">{lateWords(late, period, i18n)}</Note>
      )}
      <Finding>{rankingFinding(standing, i18n)}</Finding>
      {notes.length > 0 && (
        <ul className={styles.notes}>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <table className={change === null ? styles.table : `${styles.table} ${styles.withChange}`}>
        <caption>
          {captionParts.join(', ')}; {t(`direction.${indicator.direction}`)}
          {change !== null && targetText !== null && (
            <span className={styles.captionTarget}>; {targetText}</span>
          )}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('map.rank')}</th>
            <th scope="col">{t('map.district')}</th>
            {targetText === null ? (
              <td className={styles.bar} />
            ) : (
              <th scope="col" className={styles.bar}>
                <span className={styles.target}>{targetText}</span>
              </th>
            )}
            <th scope="col" className={styles.value}>
              {say(indicator.unit.label)}
            </th>
            <th scope="col">{t('dimensions.achievement')}</th>
            {change !== null && (
              <th scope="col" className={styles.change}>
                {change.heading}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            <DistrictRankingRow
              // biome-ignore lint/suspicious/noArrayIndexKey: a row is a place; moved rows would be laid out anew
              key={place}
              row={row}
              standing={standing}
              axis={axis}
              isSelected={row.district.code === selected}
              change={change && (change.byDistrict.get(row.district.code) ?? change.none)}
              onSelect={onSelect}
            />
          ))}
        </tbody>
      </table>
      <Provenance
        parts={[period && format.period(period), ...provenanceWords(observations, i18n)]}
      />
    </>
  );
}
