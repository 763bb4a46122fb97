import { explainSkew } from '@/i18n/explainSkew';
import { useI18n } from '@/i18n/I18n';
import { clockWords as en } from '@/i18n/messages/en/pages/clock';
import { clockWords as id } from '@/i18n/messages/id/pages/clock';
import { Banner } from '@/ui/Banner';
import { useClockSkew } from '@/ui/ClockSkewContext';

const WORDS = { id, en };

/** How wrong the clock of this device is, which clock is used, and how to mend it. */
export function ClockBanner() {
  const common = useI18n();
  const skew = useClockSkew();
  return <Banner words={explainSkew(skew, common.withWords(WORDS[common.locale]))} />;
}
