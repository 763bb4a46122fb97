import type { DimensionCode } from '@/domain/dimension/dimension';
import type { Instant } from '@/domain/time/calendar';
import { useI18n } from '@/i18n/I18n';
import { PageLink } from '@/ui/address/PageLink';
import { PageHead } from '@/ui/PageHead';
import styles from './DimensionHead.module.css';
import { DimensionStrip } from './DimensionStrip';
import { dimensionFinding } from './dimensionFinding';
import type { DimensionHeadModel } from './selectDimensionHead';

type DimensionHeadViewProps = {
  code: DimensionCode;
  /** `null` until there are figures. */
  model: DimensionHeadModel | null;
  hasFailed: boolean;
  regencyName: string;
  receivedAt: Instant | null;
};

/** The finding of the dimension, how old its figures are, and the way to the other five. */
export function DimensionHeadView(props: DimensionHeadViewProps) {
  const { code, model, hasFailed, regencyName, receivedAt } = props;
  const i18n = useI18n();
  const { t, format } = i18n;
  const dimension = t(`dimension.${code}`);
  const name = hasFailed ? t('dimension.failed', { dimension }) : dimension;
  return (
    <>
      <PageHead
        title={model === null ? name : dimensionFinding(code, model.counts, i18n)}
        documentTitle={t('dimension.documentTitle', { dimension, regency: regencyName })}
        isWaiting={model === null && !hasFailed}
        trail={
          <>
            <PageLink className={styles.trail} to={{ page: 'overview' }}>
              {t('menu.overview')}
            </PageLink>{' '}
            › {t('menu.dimension')}
          </>
        }
        facts={[
          ...(model === null || model.newest === null
            ? []
            : [t('lead.newest', { date: format.date(model.newest) })]),
          ...(receivedAt === null
            ? []
            : [t('provenance.received', { time: format.moment(receivedAt) })]),
          ...(model === null || model.simulated === 0
            ? []
            : [t('lead.simulated', { simulated: model.simulated, all: model.counts.indicators })]),
        ]}
      />
      <DimensionStrip current={code} counts={model?.all ?? null} />
    </>
  );
}
