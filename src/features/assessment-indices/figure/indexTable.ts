import { SCORE_DECIMALS } from '@/i18n/evaluationWords';
import type { I18n } from '@/i18n/I18n';
import { provenanceWords } from '@/i18n/sourceWords';
import type { DataTableModel } from '@/ui/data-table/DataTable';
import type { IndexModel } from '../selectIndices';
import { predicateWords } from './indexWords';

/** Each score with its edition, predicate, decree and source. */
export function indexTable({ series, points }: IndexModel, i18n: I18n): DataTableModel {
  const { t, say, format } = i18n;
  return {
    caption: points[0] === undefined ? series.index : say(points[0].score.scheme.name),
    name: `indeks-${series.index.toLowerCase()}`,
    note: provenanceWords(
      points.map(({ score }) => score),
      i18n,
    ).join(' · '),
    columns: [
      { key: 'year', label: t('assessment.years.year') },
      { key: 'value', label: t('assessment.years.total'), numeric: true },
      { key: 'predicate', label: t('assessment.indices.predicate') },
      { key: 'change', label: t('evaluation.difference'), numeric: true },
      { key: 'edition', label: t('assessment.years.edition') },
      { key: 'decree', label: t('assessment.indices.decree') },
      { key: 'source', label: t('assessment.years.source') },
    ],
    rows: points.map((point) => {
      const { scheme, year, value, decree, source } = point.score;
      const change = point.change?.difference ?? null;
      const edition = `${say(scheme.name)} (${scheme.legalBasis})`;
      const from = source.name + (source.simulated ? ` (${t('provenance.simulated')})` : '');
      const predicate = predicateWords(point, i18n);
      return {
        key: `${scheme.id} ${year}`,
        cells: [
          String(year),
          format.number(value, SCORE_DECIMALS),
          predicate,
          change === null ? '–' : format.signed(change, SCORE_DECIMALS),
          edition,
          decree ?? '–',
          from,
        ],
        values: [year, value, predicate, change, edition, decree, from],
      };
    }),
  };
}
