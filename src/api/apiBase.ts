import { type ApiName, type ResourceName, resources } from './contract/resources';

type Addresses = Record<ApiName, string>;

/** Base address of each API, without a trailing slash. */
export type ApiBase = Addresses & {
  /** Of regencies that have servers of their own. */
  of?: Readonly<Record<string, Addresses>> | undefined;
  /** Files of boundaries, by regency and level, that stand in place of the catalog's. */
  boundaries?: Readonly<Record<string, Readonly<Record<string, string | undefined>>>> | undefined;
};

type Parameters = Record<string, string>;

/** The address of a resource; every `{parameter}` of its path template must be given. */
export function resourceUrl(base: ApiBase, name: ResourceName, parameters: Parameters): string {
  const { api, path } = resources[name];
  const { regency = '', level = '' } = parameters;
  const file = name === 'boundaries' ? base.boundaries?.[regency]?.[level] : undefined;
  if (file !== undefined) return file;
  const own = base.of?.[regency] ?? base;
  return (
    own[api] +
    path.replace(/\{(\w+)\}/g, (_, key: string) => {
      const value = parameters[key];
      if (value === undefined) throw new Error(`${name} needs the parameter ${key}`);
      return encodeURIComponent(value);
    })
  );
}
