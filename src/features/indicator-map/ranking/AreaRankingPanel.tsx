import type { Viewpoint } from '@/domain/time/viewpoint';
import type { ChoosingProps } from '../choice';
import { standingIn } from '../subject/standings';
import { WithSubject } from '../subject/WithSubject';
import { AreaRankingView } from './AreaRankingView';

type AreaRankingPanelProps = ChoosingProps & { viewpoint: Viewpoint };

/** The same figures as the map, ranked: choosing an area here chooses it there. */
export function AreaRankingPanel({ viewpoint, choice, onChoose }: AreaRankingPanelProps) {
  const { kelas, tahun, kecamatan, desa } = choice;
  return (
    <WithSubject viewpoint={viewpoint} choice={choice}>
      {(subject) => (
        <AreaRankingView
          standing={standingIn(subject, tahun, kelas === 'tahun' ? 'own' : 'fixed')}
          level={subject.level}
          districts={subject.districts}
          district={kecamatan ?? null}
          selected={(subject.level === 'village' ? desa : kecamatan) ?? null}
          onChoose={(made) => onChoose({ indikator: subject.condition.indicator.id, ...made })}
        />
      )}
    </WithSubject>
  );
}
