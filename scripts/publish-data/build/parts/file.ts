import type { EndpointName } from '@/api/contract/endpoints';
import { resources } from '@/api/contract/resources';
import type { Place } from '../../report/problem';
import type { Body } from './wire';

/** One answer of the tree, not yet written. */
export type TreeFile = {
  name: EndpointName;
  params: Record<string, string>;
  /** Relative to the base address of its API. */
  path: string;
  body: unknown;
  /** The row that the answer is about, where there is one. */
  owner?: Place;
};

export const file = <N extends EndpointName>(
  name: N,
  params: Record<string, string>,
  body: Body<N>,
): TreeFile => ({
  name,
  params,
  path: resources[name].path.replace(/\{(\w+)\}/g, (_, key: string) => params[key] ?? ''),
  body,
});
