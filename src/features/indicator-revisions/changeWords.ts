import type { Indicator, Observation, Target } from '@/domain/indicator/indicator';
import type { Revision } from '@/domain/indicator/revisions';
import type { I18n } from '@/i18n/I18n';
import { methodName } from '@/i18n/methodName';

/** A change after publication as a sentence, and what else is known of it. */
export type ChangeWords = { key: string; sentence: string; note: string };

/** "Angka TW II 2026 direvisi 1 November 2026: 68,0 % → 64,0 %". */
export function figureChange(
  { before, after }: Revision<Observation>,
  indicator: Indicator,
  i18n: I18n,
): ChangeWords {
  const { t, format } = i18n;
  const words = {
    period: format.period(after.period),
    date: format.date(after.publishedAt),
    before: write(before),
    after: write(after),
    method: methodName(indicator, after.method, i18n),
  };
  const hasSeveral = indicator.methods.length > 1;
  return {
    key: `${after.period} ${after.method} ${after.publishedAt} ${words.after}`,
    sentence: t(
      hasSeveral ? 'indicator.revisions.figureMethod' : 'indicator.revisions.figure',
      words,
    ),
    note: t('indicator.revisions.figureNote', {
      date: format.date(before.publishedAt),
      status: before.kind === 'measured' ? t(`history.${before.status}`) : write(before),
      source: after.source.name,
    }),
  };

  function write(figure: Observation): string {
    return figure.kind === 'measured'
      ? format.value(figure.value, indicator.unit, indicator.decimals)
      : t(`notRated.${figure.reason}`);
  }
}

/** A moved target with both documents, and whether the move makes it easier to meet. */
export function targetChange(
  { before, after }: Revision<Target>,
  { unit, decimals, direction }: Indicator,
  { t, format }: I18n,
): ChangeWords {
  const write = ({ value }: Target) => format.value(value, unit, decimals);
  const isEasier = after.value < before.value === (direction === 'higher-is-better');
  return {
    key: `${after.period} ${after.publishedAt} ${after.value}`,
    sentence: t('indicator.revisions.target', {
      period: format.period(after.period),
      date: format.date(after.publishedAt),
      before: write(before),
      after: write(after),
    }),
    note: t('indicator.revisions.targetNote', {
      before: documentOf(before),
      after: documentOf(after),
      ease: t(isEasier ? 'indicator.revisions.easier' : 'indicator.revisions.harder'),
    }),
  };

  function documentOf({ document, publishedAt }: Target): string {
    return t('indicator.revisions.documentOf', { document, date: format.date(publishedAt) });
  }
}
