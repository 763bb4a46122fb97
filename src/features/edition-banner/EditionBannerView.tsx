import type { OpenedHearing } from '@/api/hearing/useHearing';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { useI18n } from '@/i18n/I18n';
import { PageLink } from '@/ui/address/PageLink';
import { useAppAddress } from '@/ui/address/useAddress';
import { Button } from '@/ui/Button';
import { bannerWords } from './bannerWords';
import styles from './EditionBanner.module.css';

type EditionBannerViewProps = { viewpoint: Viewpoint; edition: string; opened: OpenedHearing };

/** Says so where the page does not show the day of its edition. */
export function EditionBannerView({ viewpoint, edition, opened }: EditionBannerViewProps) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const { search, change } = useAppAddress();
  const { salindia } = search;
  const shown =
    viewpoint.asOf === null
      ? t('edition.bannerToday')
      : t('edition.shown', { date: format.date(viewpoint.asOf) });
  const hearing = opened.kind === 'open' ? opened.hearing : null;
  const isThere = hearing !== null && viewpoint.on === hearing.asOf;
  const leave = () =>
    change({ edisi: undefined, per: undefined, salindia: undefined, catatan: undefined });
  return (
    <div className={styles.banner} role="status">
      <p>
        <strong>{bannerWords({ opened, edition, shown, isThere }, i18n)}</strong>
      </p>
      <span className={styles.ways} data-screen-only>
        {hearing !== null && !isThere && (
          <Button onClick={() => change({ per: hearing.asOf })}>{t('edition.toDay')}</Button>
        )}
        {hearing !== null && (
          <PageLink
            to={{ page: 'hearing', id: edition }}
            search={{
              per: undefined,
              edisi: undefined,
              tampil: salindia === undefined ? undefined : 'presentasi',
            }}
          >
            {salindia === undefined
              ? t('edition.back')
              : t('edition.backToSlide', { slide: salindia })}
          </PageLink>
        )}
        <Button onClick={leave}>{t('edition.leave')}</Button>
      </span>
    </div>
  );
}
