import { useQuery } from '@tanstack/react-query';
import { useApiBase } from '@/api/ApiBaseContext';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { useI18n } from '@/i18n/I18n';
import { useDownloadOrigin } from '@/ui/download/DownloadOrigin';
import styles from './PanelHeader.module.css';

type RegencyNameProps = { viewpoint: Viewpoint; isShort: boolean };

/** The name of the regency as the API writes it, that of the configuration until then; in the tab too. */
export function RegencyName({ viewpoint: { regency, asOf }, isShort }: RegencyNameProps) {
  const { t } = useI18n();
  const configured = useDownloadOrigin()?.regency;
  const { data } = useQuery(scorecardQuery(useApiBase(), regency, asOf));
  const shortName = data?.regency.shortName ?? configured?.name ?? regency;
  return (
    <>
      {configured?.emblem !== undefined && (
        <img className={styles.emblem} src={configured.emblem} alt="" />
      )}
      <strong>{isShort ? shortName : (data?.regency.name ?? shortName)}</strong>
      <title>{t('wall.title', { regency: shortName })}</title>
    </>
  );
}
