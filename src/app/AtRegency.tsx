import { type ReactNode, useMemo } from 'react';
import type { ConfiguredRegency } from '@/api/config/configSchema';
import { type Viewpoint, viewpointAt } from '@/domain/time/viewpoint';
import { useAppAddress } from '@/ui/address/useAddress';
import { DownloadOriginProvider } from '@/ui/download/DownloadOrigin';
import { useAppContext } from './AppContext';
import { NotFound } from './NotFound';
import { useNow } from './useNow';

type AtRegencyProps = { kode: string; children: (viewpoint: Viewpoint) => ReactNode };

/** A page of a configured regency, looked at from the as-of date of the address. */
export function AtRegency({ kode, children }: AtRegencyProps) {
  const { config } = useAppContext();
  const regency = config.regencies.find(({ code }) => code === kode);
  if (regency === undefined) return <NotFound />;
  return <Looking regency={regency}>{children}</Looking>;
}

type LookingProps = Pick<AtRegencyProps, 'children'> & { regency: ConfiguredRegency };

function Looking({ regency: { code, name, emblem, timeZone, zone }, children }: LookingProps) {
  const { per = null } = useAppAddress().search;
  const { clock, config } = useAppContext();
  const now = useNow(clock);
  const viewpoint = useMemo(
    () => viewpointAt({ regency: code, timeZone, zone }, now, per, config.rules),
    [code, timeZone, zone, now, per, config.rules],
  );
  const { on } = viewpoint;
  const origin = useMemo(
    () => ({ regency: { code, name, emblem }, on, clock }),
    [code, name, emblem, on, clock],
  );
  return <DownloadOriginProvider value={origin}>{children(viewpoint)}</DownloadOriginProvider>;
}
