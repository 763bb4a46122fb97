import { type ApiName, type ResourceName, resources } from './contract/resources';

/** Base address of each API, without a trailing slash. */
export type ApiBase = Record<ApiName, string>;

type Parameters = Record<string, string>;

/** The address of a resource; every `{parameter}` of its path template must be given. */
export function resourceUrl(base: ApiBase, name: ResourceName, parameters: Parameters): string {
  const { api, path } = resources[name];
  return (
    base[api] +
    path.replace(/\{(\w+)\}/g, (_, key: string) => {
      const value = parameters[key];
      if (value === undefined) throw new Error(`${name} needs the parameter ${key}`);
      return encodeURIComponent(value);
    })
  );
}
