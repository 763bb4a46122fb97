import type { I18n } from '@/i18n/I18n';
import { explainedItem } from '../explainedItem';
import type { ExplanationsModel } from '../selectExplanations';
import { shareWords } from './figureWords';

/** How much is to be explained and what is worst; `null` where nothing is. */
export function explanationsFinding(model: ExplanationsModel, i18n: I18n): string | null {
  const { t } = i18n;
  const { offTrack, unreported, unexplained } = model;
  if (offTrack.length + unreported.length === 0) return null;
  const values = {
    offTrack: offTrack.length,
    unreported: unreported.length,
    worst: worstWords(model, i18n),
  };
  const key =
    offTrack.length === 0
      ? 'findingUnreported'
      : unreported.length === 0
        ? 'findingOff'
        : 'finding';
  return [
    t(`hearing.explanations.${key}`, values),
    ...(unexplained === 0 ? [] : [t('hearing.explanations.unexplained', { count: unexplained })]),
  ].join(' ');
}

/** "; terburuk Sampah terkelola (DLH), capaian 47,2 %". */
function worstWords({ offTrack, agencies }: ExplanationsModel, i18n: I18n): string {
  const [worst] = offTrack;
  if (worst === undefined) return '';
  const { name, agency } = explainedItem(worst);
  return i18n.t('hearing.explanations.worst', {
    name: i18n.say(name),
    agency: agencies.get(agency)?.shortName ?? agency,
    share: shareWords(worst, i18n),
  });
}
