import { sheetRows, type WorldSheets } from '../sheets/sheetRows';
import type { Bodies } from './bodies';

/** What the regency is judged by, and how it was found. */
export function assessmentSheets({
  schemes,
  evaluations,
  indexScores,
  readiness,
  programmes,
}: Bodies): WorldSheets {
  const of = ({ year, stage, publishedAt }: Bodies['evaluations']['evaluations'][number]) => ({
    year,
    stage,
    publishedAt,
  });
  const each = evaluations.evaluations;
  return {
    schemes: sheetRows(
      'schemes',
      schemes.map(({ components: _1, bands: _2, name, ...scheme }) => ({
        ...scheme,
        name: name.id,
        nameEn: name.en,
      })),
    ),
    schemeComponents: sheetRows(
      'schemeComponents',
      schemes.flatMap(({ id: scheme, components }) =>
        components.map(({ code, name, weight }) => ({
          scheme,
          code,
          weight,
          name: name.id,
          nameEn: name.en,
        })),
      ),
    ),
    bands: sheetRows(
      'bands',
      schemes.flatMap(({ id: scheme, bands }) =>
        bands.map(({ label, from }) => ({ scheme, from, label: label.id, labelEn: label.en })),
      ),
    ),
    evaluations: sheetRows(
      'evaluations',
      each.map((result) => ({
        ...of(result),
        scheme: result.scheme,
        total: result.total,
        rankPosition: result.rank?.position,
        rankOf: result.rank?.of,
        rankScope: result.rank?.scope.id,
        rankScopeEn: result.rank?.scope.en,
        letter: result.letter,
        source: result.source,
      })),
    ),
    evaluationComponents: sheetRows(
      'evaluationComponents',
      each.flatMap((result) => result.components.map((score) => ({ ...of(result), ...score }))),
    ),
    evaluationDimensions: sheetRows(
      'evaluationDimensions',
      each.flatMap((result) => result.dimensions.map((score) => ({ ...of(result), ...score }))),
    ),
    evaluationNotes: sheetRows(
      'evaluationNotes',
      each.flatMap((result) =>
        (['strengths', 'weaknesses'] as const).flatMap((kind) =>
          result[kind].map((note) => ({ ...of(result), kind, text: note?.id, textEn: note.en })),
        ),
      ),
    ),
    recommendations: sheetRows(
      'recommendations',
      each.flatMap((result) =>
        result.recommendations.map((advice) => ({
          ...of(result),
          text: advice.text.id,
          textEn: advice.text.en,
          agency: advice.agency,
          followUp: advice.followUp?.id,
          followUpEn: advice.followUp?.en,
          isDone: advice.isDone,
        })),
      ),
    ),
    indexScores: sheetRows(
      'indexScores',
      indexScores.scores.map(({ components: _, predicate, ...score }) => ({
        ...score,
        predicate: predicate?.id,
        predicateEn: predicate?.en,
      })),
    ),
    indexScoreComponents: sheetRows(
      'indexScoreComponents',
      indexScores.scores.flatMap(({ scheme, year, publishedAt, components }) =>
        components.map((score) => ({ scheme, year, publishedAt, ...score })),
      ),
    ),
    programmes: sheetRows('programmes', programmes.programmes),
    readinessItems: sheetRows(
      'readinessItems',
      readiness.items.map(({ name, ...item }) => ({ ...item, name: name.id, nameEn: name.en })),
    ),
    readinessPillars: sheetRows('readinessPillars', readiness.pillars),
  };
}
