import { type ResourceName, resources } from '@/api/contract/resources';

export type Params = Readonly<Record<string, string>>;

/** Which resource a path names. */
export type Route = { name: ResourceName; params: Params };

/** One answer as it was read, not yet checked. */
export type TreeResource = Route & {
  /** Relative to the base address of its API, `/regencies/52.02.json`. */
  path: string;
  body: unknown;
};

const isResourceName = (name: string): name is ResourceName => name in resources;

function paramsIn(template: string, path: string): Params | null {
  const pattern = template
    .replaceAll('.', '\\.')
    .replace(/\{(\w+)\}/g, (_, name: string) => `(?<${name}>[^/]+)`);
  const match = new RegExp(`^${pattern}$`).exec(path);
  return match === null ? null : { ...match.groups };
}

/** `/regencies/52.02.json` is the profile of 52.02; `null` for a path that the contract does not know. */
export function routeOf(path: string): Route | null {
  for (const [name, { path: template }] of Object.entries(resources)) {
    const params = paramsIn(template, path);
    if (params !== null && isResourceName(name)) return { name, params };
  }
  return null;
}

/** The path of a resource, `/regencies/52.02.json`. */
export const pathOf = (name: ResourceName, params: Params): string =>
  resources[name].path.replace(/\{(\w+)\}/g, (_, key: string) => params[key] ?? '');
