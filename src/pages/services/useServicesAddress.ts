import { useCallback, useMemo } from 'react';
import type { ServiceQuery } from '@/features/service-list';
import { useAddress } from '@/ui/address/useAddress';
import { parseServicesSearch, queryOf, searchOf } from './servicesSearch';

/** What the address asks of the page, and how parts of it are changed; the ways to change it stay the same. */
export function useServicesAddress() {
  const { search, change } = useAddress(parseServicesSearch);
  const query = useMemo(() => queryOf(search), [search]);
  const onChange = useCallback((asked: Partial<ServiceQuery>) => change(searchOf(asked)), [change]);
  const onDistrict = useCallback((kecamatan?: string) => change({ kecamatan }), [change]);
  return { query, onChange, onDistrict };
}
