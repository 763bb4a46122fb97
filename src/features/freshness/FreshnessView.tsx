import type { AgencyNames } from '@/domain/region/region';
import { useI18n } from '@/i18n/I18n';
import { sourceWords } from '@/i18n/sourceWords';
import { NameLink } from '@/ui/address/NameLink';
import { Note } from '@/ui/Note';
import { Provenance } from '@/ui/Prose';
import { AgencyDots } from './dots/AgencyDots';
import styles from './Freshness.module.css';
import { neverReportedSentence } from './freshnessWords';
import type { FreshnessModel } from './selectFreshness';

type FreshnessViewProps = { model: FreshnessModel; agencies: AgencyNames };

export function FreshnessView({ model, agencies }: FreshnessViewProps) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const date = format.date(model.on);
  if (model.agencies.length === 0)
    return <Note tone="empty">{t('freshness.empty', { date })}</Note>;
  return (
    <div className={styles.panel}>
      <AgencyDots model={model} agencies={agencies} />
      {model.never.length > 0 && (
        <p className={styles.never}>{neverReportedSentence(model, agencies, i18n)}</p>
      )}
      <p className={styles.rule}>{t('freshness.rule')}</p>
      <NameLink to={{ page: 'agencies' }}>{t('freshness.openPage')}</NameLink>
      <Provenance parts={[...sourceWords(model.sources, i18n), t('freshness.counted', { date })]} />
    </div>
  );
}
