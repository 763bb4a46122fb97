import type { TreeResource } from '../tree/resource';

/** Texts under a key of the records of a list, whatever else the body holds. */
export function listed(body: unknown, list: string, key: string): string[] {
  const records: unknown =
    typeof body === 'object' && body !== null ? Reflect.get(body, list) : null;
  const texts = (Array.isArray(records) ? records : []).flatMap((record: unknown) => {
    const text: unknown =
      typeof record === 'object' && record !== null ? Reflect.get(record, key) : null;
    return typeof text === 'string' ? [text] : [];
  });
  return [...new Set(texts)];
}

/** Years that may have a scorecard: since the first day on which anything was published. */
export function yearsOf(
  resources: readonly TreeResource[],
  regency: string,
  today: string,
): string[] {
  const days = resources
    .filter(({ params }) => params.regency === regency)
    .flatMap(({ body }) => listed(body, 'observations', 'publishedAt'));
  const first = Number([...days, today].sort()[0]?.slice(0, 4));
  const count = Math.min(30, Number(today.slice(0, 4)) - first + 1);
  return Array.from({ length: count }, (_, index) => String(first + index));
}
