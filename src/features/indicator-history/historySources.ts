import type { I18n } from '@/i18n/I18n';
import { provenanceWords, simulatedMark } from '@/i18n/sourceWords';
import type { HistoryModel } from './selectHistory';

/** National figures cite a source a year: more than this many are named in the table alone. */
const MOST_SOURCES = 2;

/** Source, publication and simulated mark of all figures of the history. */
export function historySources({ history }: HistoryModel, i18n: I18n): string[] {
  const figures = history.series.flatMap(({ points }) => points);
  const sources = figures.map(({ source }) => source);
  const names = new Set(sources.map(({ name }) => name));
  if (names.size <= MOST_SOURCES) return provenanceWords(figures, i18n);
  const mark = simulatedMark(sources, i18n);
  const words = provenanceWords(figures, i18n);
  const published = words.at(-1);
  return [
    i18n.t('indicator.history.sources', { count: names.size }),
    ...(mark === null ? [] : [mark]),
    ...(published === undefined ? [] : [published]),
  ];
}
