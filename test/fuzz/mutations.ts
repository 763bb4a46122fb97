import type { Generator } from './generator';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Stands for a number that only a JSON text can hold. */
const BEYOND = '\u0000beyond\u0000';

const OWN = { enumerable: true, writable: true, configurable: true };

const record = (): { [key: string]: Json } => Object.create(null);

function nested(depth: number): Json {
  let value: Json = 1;
  for (let level = 0; level < depth; level += 1) value = { isi: [value] };
  return value;
}

function withPrototypeKeys(value: Json): Json {
  const changed = record();
  if (typeof value === 'object' && value !== null) Object.assign(changed, value);
  // An own key, as a JSON text makes one.
  Object.defineProperty(changed, '__proto__', {
    value: { polluted: true, value: 1 },
    ...OWN,
  });
  Object.defineProperty(changed, 'constructor', { value: { polluted: true }, ...OWN });
  return changed;
}

const swapDates = (value: Json): Json => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return '2026-02-30';
  const dates = Object.entries(value).filter(([, it]) => /^\d{4}-\d\d-\d\d$/.test(String(it)));
  const turned = dates.map(([, it]) => it).reverse();
  const changed = record();
  Object.assign(changed, value);
  for (const [index, [key]] of dates.entries()) changed[key] = turned[index] ?? null;
  return changed;
};

/** What is put in the place of a value; `undefined` leaves the field out. */
type Mutation = (value: Json) => Json | undefined;

export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'left out': () => undefined,
  null: () => null,
  'another type': (value) => (typeof value === 'string' ? 7 : 'tujuh'),
  'an object': () => ({ nilai: 1 }),
  'a list': (value) => [value],
  'the empty list': () => [],
  'the empty text': () => '',
  'the empty object': () => ({}),
  'a huge number': () => 1e308,
  'a number beyond all': () => BEYOND,
  'minus a huge number': () => -1e308,
  'a negative number': (value) => (typeof value === 'number' ? -value - 1 : -1),
  zero: () => 0,
  'a broken number': () => 0.1 + 0.2,
  NaN: () => 'NaN',
  Infinity: () => 'Infinity',
  'a number as text': (value) => String(value),
  'a comma': () => '2,85',
  'yes or no': () => true,
  'an unknown code': () => 'tak-dikenal',
  'an unknown area': () => '99.99.99',
  'a day that is none': () => '2026-02-30',
  'the first day of all': () => '0000-01-01',
  'the last day of all': () => '9999-12-31',
  'swapped dates': swapDates,
  'a record twice': (value) => (Array.isArray(value) ? [...value, ...value.slice(0, 1)] : value),
  'records turned round': (value) => (Array.isArray(value) ? [...value].reverse() : value),
  'deep nesting': () => nested(300),
  'keys of prototypes': withPrototypeKeys,
  'the key of a prototype': () => '__proto__',
  constructor: () => 'constructor',
  'a long text': () => 'panjang '.repeat(5000),
  markup: () => '<img src=x onerror="alert(1)"><script>alert(1)</script>',
  'a link that runs': () => 'javascript:alert(1)',
  'a link with blanks': () => ' java\nscript:alert(1)',
  'a formula': () => '=HYPERLINK("http://x","y")',
  'letters of no kind': () => '\u202e\u0000\ud800',
};

type Place = { parent: Json[] | { [key: string]: Json }; key: string };

/** Every place in a body, deeper ones included. */
function placesIn(body: Json): Place[] {
  if (typeof body !== 'object' || body === null) return [];
  return Object.entries(body).flatMap(([key, value]) => [
    { parent: body, key },
    ...placesIn(value),
  ]);
}

/** Places alike are one kind, so that a list of thousands does not hide the fields beside it. */
function placesByKind(body: Json, path = '', kinds = new Map<string, Place[]>()) {
  if (typeof body !== 'object' || body === null) return kinds;
  for (const [key, value] of Object.entries(body)) {
    const kind = Array.isArray(body) ? `${path}[]` : `${path}.${key}`;
    const known = kinds.get(kind);
    if (known === undefined) kinds.set(kind, [{ parent: body, key }]);
    else known.push({ parent: body, key });
    placesByKind(value, kind, kinds);
  }
  return kinds;
}

export type Mutant = { text: string; what: string };

/** A JSON text with one or two values of the body changed. */
export function mutate(original: string, { next, pick }: Generator): Mutant {
  const body: Json = JSON.parse(original);
  const told: string[] = [];
  for (let times = next() < 0.2 ? 2 : 1; times > 0; times -= 1) {
    const kinds = [...placesByKind(body)];
    const [kind, places] = pick(kinds);
    const { parent, key } = pick(places);
    const name = pick(Object.keys(MUTATIONS));
    told.push(`${kind} is ${name}`);
    put(parent, key, name);
  }
  const text = JSON.stringify(body).replaceAll(JSON.stringify(BEYOND), '1e999');
  return { text, what: told.join(', ') };
}

function put(parent: Place['parent'], key: string, name: string): void {
  const current = Array.isArray(parent) ? parent[Number(key)] : parent[key];
  const changed = MUTATIONS[name]?.(current ?? null);
  if (Array.isArray(parent)) {
    if (changed === undefined) parent.splice(Number(key), 1);
    else parent[Number(key)] = changed;
  } else if (changed === undefined) delete parent[key];
  // Assigned, `__proto__` would be no field but the prototype.
  else Object.defineProperty(parent, key, { value: changed, ...OWN });
}

export const leavesOf = (body: Json): Json[] =>
  placesIn(body).map(({ parent, key }) =>
    Array.isArray(parent) ? (parent[Number(key)] ?? null) : (parent[key] ?? null),
  );
