import { BulletBar } from '@/charts/bars/BulletBar';
import type { ProgrammeAchievement } from '@/domain/assessment/evaluation';
import type { DimensionCode } from '@/domain/dimension/dimension';
import type { IsoDate } from '@/domain/time/calendar';
import { useI18n } from '@/i18n/I18n';
import { provenanceWords } from '@/i18n/sourceWords';
import { TableDisclosure } from '@/ui/data-table/TableDisclosure';
import { Note } from '@/ui/Note';
import { Finding, Provenance } from '@/ui/Prose';
import styles from './DimensionProgrammes.module.css';
import { programmesTable } from './programmesTable';

type DimensionProgrammesViewProps = {
  years: readonly ProgrammeAchievement[];
  code: DimensionCode;
  on: IsoDate;
};

export function DimensionProgrammesView({ years, code, on }: DimensionProgrammesViewProps) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const [latest] = years;
  if (latest === undefined)
    return <Note tone="empty">{t('dimension.programmes.empty', { date: format.date(on) })}</Note>;
  const most = Math.max(...years.map(({ planned, realised }) => Math.max(planned, realised)));
  const write = ({ year, realised, planned }: ProgrammeAchievement) => ({
    year,
    realised: format.count(realised),
    planned: format.count(planned),
  });
  return (
    <>
      <Finding>{t('dimension.programmes.finding', write(latest))}</Finding>
      <ul className={styles.years}>
        {years.map((entry) => (
          <li key={entry.year}>
            <b>{entry.year}</b>
            <BulletBar
              value={entry.realised}
              target={entry.planned}
              max={most}
              tone={entry === latest ? 'data' : 'line'}
              label={t('dimension.programmes.bar', write(entry))}
            />
            <span>{t('dimension.programmes.count', write(entry))}</span>
          </li>
        ))}
      </ul>
      <p className={styles.how}>{t('dimension.programmes.how')}</p>
      <TableDisclosure
        label={t('panel.showTable')}
        table={() => programmesTable(years, code, i18n)}
      />
      <Provenance parts={provenanceWords(years, i18n)} />
    </>
  );
}
