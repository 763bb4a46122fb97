import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import { agencyNames } from '@/domain/region/region';
import { dateIn } from '@/domain/time/calendar';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { OwnEditionForm } from './OwnEditionForm';

/** Makes an edition on the spot: a link, nothing is stored. */
export function OwnEditionPanel({ viewpoint }: { viewpoint: Viewpoint }) {
  const { regency, asOf, on, timeZone, now } = viewpoint;
  const { data } = useSuspenseQuery(scorecardQuery(useApiBase(), regency, asOf));
  const names = useMemo(() => agencyNames(data.agencies, on), [data, on]);
  return (
    <OwnEditionForm
      regency={regency}
      today={dateIn(timeZone, now)}
      agencies={data.agencies}
      names={names}
    />
  );
}
