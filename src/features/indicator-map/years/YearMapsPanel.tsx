import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { boundariesQuery } from '@/api/boundaries/boundaryQueries';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { useI18n } from '@/i18n/I18n';
import { Note } from '@/ui/Note';
import type { ChoosingProps } from '../choice';
import type { MapSubject } from '../subject/mapSubject';
import { allStandings } from '../subject/standings';
import { WithSubject } from '../subject/WithSubject';
import { selectYearMaps } from './selectYearMaps';
import { YearMapsView } from './YearMapsView';

type PanelProps = ChoosingProps & { viewpoint: Viewpoint };

/** Perbandingan Antartahun: the same map for every year, in the same classes. */
export function YearMapsPanel({ viewpoint, choice, onChoose }: PanelProps) {
  return (
    <WithSubject viewpoint={viewpoint} choice={choice}>
      {(subject) => (
        <YearMaps viewpoint={viewpoint} subject={subject} choice={choice} onChoose={onChoose} />
      )}
    </WithSubject>
  );
}

function YearMaps({ viewpoint, subject, choice, onChoose }: PanelProps & { subject: MapSubject }) {
  const i18n = useI18n();
  const { data: districtShapes } = useSuspenseQuery(
    boundariesQuery(useApiBase(), viewpoint.regency, 'district'),
  );
  const { level, villages, condition } = subject;
  const shapes = level === 'village' && villages !== null ? villages : districtShapes;
  const standings = allStandings(subject);
  const maps = useMemo(() => selectYearMaps(standings, shapes, i18n), [standings, shapes, i18n]);
  const shown = standings.find(({ period }) => period?.startsWith(`${choice.tahun}`));
  if (standings.length < 2) return <Note tone="empty">{i18n.t('mapPage.years.tooFew')}</Note>;
  return (
    <YearMapsView
      standings={standings}
      maps={maps}
      level={level}
      year={(shown ?? standings.at(-1))?.period ?? null}
      selected={(level === 'village' ? choice.desa : choice.kecamatan) ?? null}
      onYear={(tahun) => onChoose({ indikator: condition.indicator.id, tahun })}
    />
  );
}
