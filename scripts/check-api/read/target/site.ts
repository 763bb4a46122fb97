import type { ApiName } from '@/api/contract/resources';

/** Where both APIs of some regencies are. */
export type Site = {
  bases: Readonly<Record<ApiName, string>>;
  isHttp: boolean;
  /** Only these; all that the API lists when absent. */
  regencies?: readonly string[];
};
