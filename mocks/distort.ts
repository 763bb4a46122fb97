import type { EndpointName } from '@/api/contract/endpoints';

/** What a newly installed regency already has: itself, its map, its agencies and the framework. */
const KEPT_RESOURCES: (EndpointName | undefined)[] = [
  'regencies',
  'profile',
  'dimensions',
  'indexSchemes',
  'boundaries',
];
const KEPT_LISTS = ['districts', 'agencies', 'schemes'];

/** The answer of a regency that has no data yet: valid, with empty lists. */
export function emptied(json: string, resource: EndpointName | undefined): string {
  if (KEPT_RESOURCES.includes(resource)) return json;
  const body: Record<string, unknown> = JSON.parse(json);
  const entries = Object.entries(body).map(([key, value]) =>
    Array.isArray(value) && !KEPT_LISTS.includes(key) ? [key, []] : [key, value],
  );
  return JSON.stringify(Object.fromEntries(entries));
}

/**
 * Observations whose values are text, "27,4", as a hand-made export has them. Only this resource is
 * broken, so that the panels that read it fail and the others go on.
 */
export function brokenObservations(json: string, resource: EndpointName | undefined): string {
  return resource === 'observations'
    ? json.replace(/"value":(-?\d+)(?:\.(\d+))?/g, '"value":"$1,$2"')
    : json;
}
