import type { I18n } from '@/i18n/I18n';
import type { HearingHeadModel } from './selectHearingHead';

/** What the hearing is to ask, in one sentence. */
export function hearingFinding(model: HearingHeadModel, { t, format }: I18n): string {
  const { targets, toExplain, unreported } = model;
  if (targets.indicators === 0 && toExplain === 0) return t('hearing.finding.empty');
  const counts =
    targets.comparable === 0
      ? t('hearing.finding.none')
      : t('hearing.finding.counts', {
          met: format.count(targets.met),
          comparable: format.count(targets.comparable),
        });
  const explain =
    toExplain === 0
      ? t('hearing.finding.nothing')
      : t('hearing.finding.explain', { count: toExplain, word: format.spelled(toExplain) });
  if (unreported === 0) return t('hearing.finding.sentence', { counts, explain });
  const late = t('hearing.finding.unreported', {
    count: unreported,
    word: format.spelled(unreported),
  });
  return t('hearing.finding.sentenceMore', { counts, explain, unreported: late });
}
