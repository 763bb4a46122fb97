import { createContext, type ReactNode, useContext } from 'react';
import type { RegencyCode } from '@/domain/region/region';
import type { Instant, IsoDate } from '@/domain/time/calendar';

/** What every file says of where it comes from. */
export type DownloadOrigin = {
  regency: { code: RegencyCode; name: string; emblem?: string | undefined };
  /** The day that decided which figures are shown. */
  on: IsoDate;
  clock: () => Instant;
};

const OriginContext = createContext<DownloadOrigin | null>(null);

type DownloadOriginProviderProps = { value: DownloadOrigin; children: ReactNode };

export function DownloadOriginProvider({ value, children }: DownloadOriginProviderProps) {
  return <OriginContext value={value}>{children}</OriginContext>;
}

/** As the catalog calls the regency; until that is there, as the configuration does. */
export function useRegencyName(regency: RegencyCode, published: string | undefined): string {
  const origin = useContext(OriginContext);
  return published ?? origin?.regency.name ?? regency;
}

/** `null` outside the page of a regency: a file from there could not say whose figures it holds. */
export const useDownloadOrigin = (): DownloadOrigin | null => useContext(OriginContext);
