import type { QuickWinVersion, ReportVersion } from '@/api/contract/scorecard/parts';
import type { Place } from '../../report/problem';
import type { Series } from '../assessment/observations';
import type { Definition } from '../catalog/indicators';
import type { Context } from '../parts/context';
import { file, type TreeFile } from '../parts/file';
import type { SourcesUsed } from './sourcesUsed';

/** The regency that a file is about. */
type Regency = { regency: string };

/** One file for every indicator, owned by the row that defines it. */
export function observationFiles(
  context: Context,
  regency: Regency,
  series: ReadonlyMap<string, Series>,
  { latest, used }: { latest: ReadonlyMap<string, Definition>; used: SourcesUsed },
): TreeFile[] {
  return [...series].map(([indicator, { observations, targets }]) => ({
    ...file(
      'observations',
      { ...regency, indicator },
      {
        indicator,
        sources: used(observations),
        observations,
        targets,
        publishedAt: context.today,
      },
    ),
    ...ownedBy(context, latest.get(indicator)),
  }));
}

/** One file for every quick win, owned by the row that plans it. */
export function reportFiles(
  context: Context,
  regency: Regency,
  reports: ReadonlyMap<string, ReportVersion[]>,
  { quickWins, used }: { quickWins: readonly QuickWinVersion[]; used: SourcesUsed },
): TreeFile[] {
  return [...reports].map(([quickWin, own]) => ({
    ...file('reports', { ...regency, quickWin }, { sources: used(own), reports: own }),
    ...ownedBy(
      context,
      quickWins.find(({ id }) => id === quickWin),
    ),
  }));
}

const ownedBy = ({ origins }: Context, record: object | undefined): { owner?: Place } => {
  const owner = record === undefined ? null : origins.placeOf(record);
  return owner === null ? {} : { owner };
};
