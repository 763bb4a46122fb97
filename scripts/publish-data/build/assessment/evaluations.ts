import type { RowOf } from '../../tables/tables';
import { type Context, rowProblem } from '../parts/context';
import { given, optionalText, text } from '../parts/texts';
import { tooEarly } from '../parts/tooEarly';
import { groupBy, groupInForce, inForce, versionDays } from '../parts/versions';
import type { Body } from '../parts/wire';

export type Evaluation = Body<'evaluations'>['evaluations'][number];

const nameOf = ({ year, stage }: { year: number; stage: string }): string => `${year} ${stage}`;

/** Every version of every evaluation, in the order in which they were published. */
export function buildEvaluations(context: Context): Evaluation[] {
  const { records, origins, problems } = context;
  const rows = groupBy(records.evaluations, nameOf);
  const components = groupBy(records.evaluationComponents, nameOf);
  const dimensions = groupBy(records.evaluationDimensions, nameOf);
  const notes = groupBy(records.evaluationNotes, nameOf);
  const recommendations = groupBy(records.recommendations, nameOf);
  reportOrphans(context);
  const names = [...new Set(records.evaluations.map(nameOf))];
  const versions = names.flatMap((name) => {
    const own = rows(name);
    const children = [components(name), dimensions(name), notes(name), recommendations(name)];
    return versionDays(own, ...children).flatMap((day) => {
      const row = inForce(own, day);
      if (row === undefined) {
        problems.push(...tooEarly(day, children.flat()));
        return [];
      }
      const remarks = (kind: RowOf<'evaluationNotes'>['kind']) =>
        groupInForce(notes(name), day)
          .filter((note) => note.kind === kind)
          .map((note) => text(note.text, note.textEn));
      const scores = <C extends string>(
        all: readonly { code: C; score: number; at: RowOf<'bands'>['at'] }[],
      ) => all.map((score) => origins.of(score, { code: score.code, score: score.score }));
      return [
        origins.of(row, {
          ...resultOf(row),
          components: scores(groupInForce(components(name), day)),
          dimensions: scores(groupInForce(dimensions(name), day)),
          strengths: remarks('strengths'),
          weaknesses: remarks('weaknesses'),
          recommendations: groupInForce(recommendations(name), day).map((advice) =>
            origins.of(advice, adviceOf(advice)),
          ),
          publishedAt: day,
        }),
      ];
    });
  });
  return versions.sort((a, b) =>
    a.publishedAt < b.publishedAt ? -1 : a.publishedAt > b.publishedAt ? 1 : 0,
  );
}

const adviceOf = (row: RowOf<'recommendations'>) => ({
  text: text(row.text, row.textEn),
  agency: row.agency,
  followUp: optionalText(row.followUp, row.followUpEn),
  isDone: row.isDone ?? false,
});

function resultOf(row: RowOf<'evaluations'>) {
  const { rankPosition: position, rankOf: of, rankScope: scope } = row;
  return {
    year: row.year,
    stage: row.stage,
    scheme: row.scheme,
    total: row.total,
    rank:
      position === null || of === null || scope === null
        ? null
        : { position, of, scope: text(scope, row.rankScopeEn) },
    ...given('letter', row.letter),
    source: row.source,
  };
}

/** Parts of an evaluation that the sheet Evaluasi does not have. */
function reportOrphans({ records, problems }: Context): void {
  const known = new Set(records.evaluations.map(nameOf));
  const parts = [
    ...records.evaluationComponents,
    ...records.evaluationDimensions,
    ...records.evaluationNotes,
    ...records.recommendations,
  ];
  for (const part of parts) {
    if (known.has(nameOf(part))) continue;
    problems.push(
      rowProblem(part.at, 'year', String(part.year), {
        reason: `sheet Evaluasi tidak punya Tahap ${part.stage} Tahun ${part.year}`,
        fix: 'Betulkan Tahun atau Tahap, atau tambahkan evaluasinya di sheet Evaluasi.',
      }),
    );
  }
}
