import { AxisLabels } from '@/charts/bars/AxisLabels';
import { lowestOf } from '@/domain/assessment/lowestOf';
import type { IsoDate } from '@/domain/time/calendar';
import { percent } from '@/domain/units';
import { useI18n } from '@/i18n/I18n';
import { provenanceWords } from '@/i18n/sourceWords';
import { TableDisclosure } from '@/ui/data-table/TableDisclosure';
import { Note } from '@/ui/Note';
import { Finding, Provenance } from '@/ui/Prose';
import panelStyles from '../Readiness.module.css';
import { pillarPercent } from '../readinessWords';
import type { ReadinessModel } from '../selectReadiness';
import { PillarBar } from './PillarBar';
import styles from './Pillars.module.css';
import { pillarsTable } from './pillarsTable';

type PillarBarsProps = { model: ReadinessModel; on: IsoDate };

const TICKS = [0, 25, 50, 75, 100];

/** The four action pillars on one axis from 0 to 100 %, beside the year before. */
export function PillarBars({ model, on }: PillarBarsProps) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const { year, since, pillars } = model;
  const known = pillars.flatMap(({ current }) => current ?? []);
  const lowest = lowestOf(known, ({ achievement }) => achievement);
  const [one] = lowest;
  if (one === undefined)
    return (
      <>
        <h3 className={styles.title}>{t('pillar.title')}</h3>
        <Note tone="empty">{t('pillar.none', { year, date: format.date(on) })}</Note>
      </>
    );
  const finding = t('pillar.finding', {
    name: lowest.map(({ code }) => t(`pillar.${code}`)).join(', '),
    year,
    value: pillarPercent(one.achievement, i18n),
  });
  return (
    <>
      <h3 className={styles.title}>{t('pillar.title')}</h3>
      <Finding>{finding}</Finding>
      <ul className={styles.list}>
        {pillars.map((pillar) => (
          <PillarBar key={pillar.code} pillar={pillar} year={year} since={since} />
        ))}
        <li className={styles.axis} aria-hidden="true">
          <AxisLabels
            min={0}
            max={100}
            ticks={TICKS.map((at) => ({
              at,
              text: at === 100 ? format.percent(percent(at), 0) : format.count(at),
            }))}
          />
        </li>
      </ul>
      <p className={panelStyles.how}>
        {t('pillar.how')} {since !== null && t('pillar.howBars', { year, since })}
      </p>
      <TableDisclosure
        label={t('pillar.table')}
        title={finding}
        table={() => pillarsTable(model, i18n)}
      />
      <Provenance
        parts={provenanceWords(
          pillars.flatMap(({ current, before }) => [current ?? [], before ?? []].flat()),
          i18n,
        )}
      />
    </>
  );
}
