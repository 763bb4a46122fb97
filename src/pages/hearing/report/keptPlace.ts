/** Where in the report of which edition a link was followed; distances in CSS pixels. */
export type Place = {
  edition: string;
  /** Id of the element of the section. */
  section: string;
  /** Of the link under the top of its section. */
  below: number;
  /** Of the link under the top of the window. */
  top: number;
};

const KEY = 'rapat place';

/** Kept for this window alone. A browser that keeps nothing only begins at the top. */
export function keepPlace(place: Place): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(place));
  } catch {
    // Storage is forbidden or full.
  }
}

export function placeKept(): Place | null {
  try {
    const place: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
    return isPlace(place) ? place : null;
  } catch {
    return null;
  }
}

export function forgetPlace(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // Nothing was kept either.
  }
}

const isPlace = (value: unknown): value is Place =>
  typeof value === 'object' &&
  value !== null &&
  'edition' in value &&
  'section' in value &&
  'below' in value &&
  'top' in value;
