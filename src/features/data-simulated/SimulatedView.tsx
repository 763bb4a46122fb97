import { useI18n } from '@/i18n/I18n';
import { TableDisclosure } from '@/ui/data-table/TableDisclosure';
import { Note } from '@/ui/Note';
import { Finding, Provenance } from '@/ui/Prose';
import { IndicatorCounts } from './IndicatorCounts';
import { ShareBar } from './ShareBar';
import styles from './Simulated.module.css';
import type { SimulatedModel } from './selectSimulated';
import { simulatedFinding } from './simulatedFinding';
import { simulatedTable } from './simulatedTable';

export function SimulatedView({ model }: { model: SimulatedModel }) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const { on, share, published, mixed, simulated, withoutFigures, others } = model;
  const date = format.date(on);
  if (share === null) return <Note tone="empty">{t('data.simulated.empty', { date })}</Note>;
  return (
    <>
      <Finding>{simulatedFinding(model, share, i18n)}</Finding>
      <ShareBar share={share} />
      {others.length > 0 && (
        <p className={styles.others}>
          {t('data.simulated.others', {
            kinds: others
              .map(({ kind, ...count }) => t(`data.simulated.other.${kind}`, count))
              .join(', '),
          })}
        </p>
      )}
      <IndicatorCounts
        title={t('data.simulated.real', { count: published.length })}
        counts={published}
      />
      <IndicatorCounts title={t('data.simulated.mixed', { count: mixed.length })} counts={mixed} />
      <IndicatorCounts
        title={t('data.simulated.all', { count: simulated.length })}
        counts={simulated}
        isFolded
      />
      {withoutFigures > 0 && (
        <p className={styles.others}>{t('data.simulated.noFigures', { count: withoutFigures })}</p>
      )}
      <TableDisclosure
        label={t('data.simulated.table', {
          count: published.length + mixed.length + simulated.length,
        })}
        title={t('data.simulated.caption', { date })}
        table={() => simulatedTable(model, i18n)}
      />
      <Provenance parts={[t('data.simulated.rule')]} />
    </>
  );
}
