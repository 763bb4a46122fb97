import { type Context, rowProblem } from '../parts/context';
import { given, optionalText } from '../parts/texts';
import { tooEarly } from '../parts/tooEarly';
import { groupBy, groupInForce, inForce, versionDays } from '../parts/versions';
import type { Body } from '../parts/wire';

/** Scores of other indices. */
export function buildIndexScores({
  records,
  origins,
  problems,
}: Context): Body<'indexScores'>['scores'] {
  const scoreName = ({ scheme, year }: { scheme: string; year: number }) => `${scheme} ${year}`;
  const rows = groupBy(records.indexScores, scoreName);
  const components = groupBy(records.indexScoreComponents, scoreName);
  const names = [...new Set(records.indexScores.map(scoreName))];
  for (const part of records.indexScoreComponents) {
    if (rows(scoreName(part)).length === 0)
      problems.push(rowProblem(part.at, 'year', String(part.year), NO_SCORE));
  }
  return names.flatMap((name) =>
    versionDays(rows(name), components(name)).flatMap((day) => {
      const row = inForce(rows(name), day);
      if (row === undefined) {
        problems.push(...tooEarly(day, components(name)));
        return [];
      }
      return [
        origins.of(row, {
          scheme: row.scheme,
          year: row.year,
          value: row.value,
          predicate: optionalText(row.predicate, row.predicateEn),
          components: groupInForce(components(name), day).map((part) =>
            origins.of(part, { code: part.code, score: part.score }),
          ),
          ...given('decree', row.decree),
          source: row.source,
          publishedAt: day,
        }),
      ];
    }),
  );
}

const NO_SCORE = {
  reason: 'sheet Nilai Indeks tidak punya nilai untuk skema dan tahun ini',
  fix: 'Betulkan Skema atau Tahun, atau tambahkan nilainya di Nilai Indeks.',
};
