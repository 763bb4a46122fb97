import type { Source } from '@/domain/indicator/indicator';
import type { IsoDate } from '@/domain/time/calendar';
import type { I18n } from './I18n';

/** Names of the sources and the simulated mark, as parts of a provenance line. */
export function sourceWords(sources: readonly Source[], { t }: Pick<I18n, 't'>): string[] {
  const names = [...new Set(sources.map(({ name }) => name))];
  const mark = simulatedMark(sources, { t });
  return [
    ...(names.length === 0 ? [] : [t('provenance.source', { source: names.join(', ') })]),
    ...(mark === null ? [] : [mark]),
  ];
}

/** Whether all or some of the figures are simulated; `null` when none is. */
export function simulatedMark(sources: readonly Source[], { t }: Pick<I18n, 't'>): string | null {
  const simulated = sources.filter((source) => source.simulated).length;
  if (simulated === 0) return null;
  return t(simulated === sources.length ? 'provenance.simulated' : 'provenance.partlySimulated');
}

type Published = { source: Source; publishedAt: IsoDate };

/** Sources of figures and the day of the newest of them, as parts of a provenance line. */
export function provenanceWords(
  figures: readonly Published[],
  { t, format }: Pick<I18n, 't' | 'format'>,
): string[] {
  const newest = figures
    .map(({ publishedAt }) => publishedAt)
    .sort()
    .at(-1);
  return [
    ...sourceWords(
      figures.map(({ source }) => source),
      { t },
    ),
    ...(newest === undefined ? [] : [t('provenance.published', { date: format.date(newest) })]),
  ];
}
