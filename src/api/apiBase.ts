import { type ApiName, type EndpointName, endpoints } from './contract/endpoints';

/** Base address of each API, without a trailing slash. */
export type ApiBase = Record<ApiName, string>;

type Parameters = Record<string, string>;

/** The address of a resource; every `{parameter}` of its path template must be given. */
export function resourceUrl(base: ApiBase, name: EndpointName, parameters: Parameters): string {
  const { api, path } = endpoints[name];
  return (
    base[api] +
    path.replace(/\{(\w+)\}/g, (_, key: string) => {
      const value = parameters[key];
      if (value === undefined) throw new Error(`${name} needs the parameter ${key}`);
      return encodeURIComponent(value);
    })
  );
}
