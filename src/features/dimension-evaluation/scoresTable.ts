import type { DimensionCode } from '@/domain/dimension/dimension';
import { SCORE_DECIMALS } from '@/i18n/evaluationWords';
import type { I18n } from '@/i18n/I18n';
import { provenanceWords } from '@/i18n/sourceWords';
import type { DataTableModel } from '@/ui/data-table/DataTable';

import type { EditionScore } from './selectDimensionScores';

/** The score of each edition with its scheme and source. */
export function scoresTable(
  editions: readonly EditionScore[],
  code: DimensionCode,
  i18n: I18n,
): DataTableModel {
  const { t, say, format } = i18n;
  return {
    caption: `${t('dimension.evaluation.title')}, ${t(`dimension.${code}`)}`,
    columns: [
      { key: 'edition', label: t('dimension.evaluation.column') },
      { key: 'score', label: t('dimension.evaluation.score'), numeric: true },
      { key: 'scheme', label: t('dimension.evaluation.scheme') },
      { key: 'source', label: t('history.source') },
      { key: 'published', label: t('history.published') },
    ],
    rows: editions.map(({ evaluation, score }) => {
      const { year, stage, scheme, source, publishedAt } = evaluation;
      const edition = t('dimension.evaluation.edition', { year, stage });
      const from = source.name + (source.simulated ? ` (${t('provenance.simulated')})` : '');
      return {
        key: `${year} ${stage}`,
        cells: [
          edition,
          score === null
            ? t('dimension.evaluation.unpublished')
            : format.number(score, SCORE_DECIMALS),
          say(scheme.name),
          from,
          format.dateShort(publishedAt),
        ],
        values: [edition, score, say(scheme.name), from, publishedAt],
      };
    }),
    note: provenanceWords(
      editions.map(({ evaluation }) => evaluation),
      i18n,
    ).join(' · '),
  };
}
