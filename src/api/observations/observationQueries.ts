import { queryOptions } from '@tanstack/react-query';
import type { RegencyCode } from '@/domain/region/region';
import { type ApiBase, resourceUrl } from '../apiBase';
import { figures } from './readFigures';

/** Key of all observations of one regency. */
export const observationsOf = (base: ApiBase, regency: RegencyCode) =>
  ['observations', base.assessment, regency] as const;

/** Throws `ContractError` naming the field when the answer breaks the contract. */
export const observationsQuery = (base: ApiBase, regency: RegencyCode, indicator: string) => {
  const url = () => resourceUrl(base, 'observations', { regency, indicator });
  return queryOptions({
    queryKey: [...observationsOf(base, regency), indicator],
    initialData: () => figures.takeAtHand(url()),
    queryFn: ({ signal }) => figures.read(url(), signal),
  });
};
