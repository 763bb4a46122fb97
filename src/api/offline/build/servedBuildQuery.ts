import { queryOptions } from '@tanstack/react-query';
import { ownBuild } from './buildOf';
import { servedBuild } from './servedBuild';

const TEN_MINUTES_MS = 600_000;

/** The build that the server holds, asked six times an hour; `null` when it did not answer. */
export const servedBuildQuery = () =>
  queryOptions({
    queryKey: ['served-build'],
    queryFn: servedBuild,
    enabled: ownBuild() !== null,
    refetchInterval: TEN_MINUTES_MS,
  });
