import { navigate } from 'wouter/use-browser-location';
import { useSlidesEnd } from '@/api/hearing/useSlidesEnd';
import { useI18n } from '@/i18n/I18n';
import { useLinkPlace } from '@/ui/address/LinkPlace';
import { PageLink } from '@/ui/address/PageLink';
import { addressOf } from '@/ui/address/paths';
import { useWayBackKeys } from './useWayBackKeys';

const PRESENTED = { per: undefined, edisi: undefined, tampil: 'presentasi' };

type BackToSlideProps = { regency: string; edition: string; slide: string };

/** From a proof to the slide that it was opened from: by link, key, clicker or the speaker's window. */
export function BackToSlide({ regency, edition, slide }: BackToSlideProps) {
  const { t } = useI18n();
  const { kept } = useLinkPlace();
  const to = { page: 'hearing', id: edition } as const;
  const back = () => navigate(addressOf(regency, to, { ...kept, ...PRESENTED }));
  useWayBackKeys(back);
  useSlidesEnd(
    { regency, edition },
    (presentation) => ({ type: 'proof', presentation, number: numberOf(slide) }),
    ({ type }) => {
      if (type === 'return') back();
    },
  );
  return (
    <PageLink to={to} search={PRESENTED}>
      {t('edition.backToSlide', { slide })}
    </PageLink>
  );
}

/** An address can say anything; slides are numbered from 1. */
const numberOf = (slide: string): number => Math.max(1, Math.trunc(Number(slide)) || 1);
