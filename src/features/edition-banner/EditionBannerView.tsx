import type { OpenedHearing } from '@/api/hearing/useHearing';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { useI18n } from '@/i18n/I18n';
import { PageLink } from '@/ui/address/PageLink';
import { useAppAddress } from '@/ui/address/useAddress';
import { Banner } from '@/ui/Banner';
import { Button } from '@/ui/Button';
import { bannerWords } from './bannerWords';
import styles from './EditionBanner.module.css';
import { BackToSlide } from './proof/BackToSlide';

type EditionBannerViewProps = {
  viewpoint: Viewpoint;
  edition: string;
  opened: OpenedHearing;
  onLeave: () => void;
};

/** Says so where the page does not show the day of its edition. */
export function EditionBannerView(props: EditionBannerViewProps) {
  const { viewpoint, edition, opened, onLeave } = props;
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
  return (
    <Banner words={bannerWords({ opened, edition, shown, isThere }, i18n)}>
      <span className={styles.ways} data-screen-only>
        {hearing !== null && !isThere && (
          <Button onClick={() => change({ per: hearing.asOf })}>{t('edition.toDay')}</Button>
        )}
        {hearing !== null && salindia === undefined && (
          <PageLink
            to={{ page: 'hearing', id: edition }}
            search={{ per: undefined, edisi: undefined }}
          >
            {t('edition.back')}
          </PageLink>
        )}
        {hearing !== null && salindia !== undefined && (
          <BackToSlide regency={viewpoint.regency} edition={edition} slide={salindia} />
        )}
        <Button onClick={onLeave}>{t('edition.leave')}</Button>
      </span>
    </Banner>
  );
}
