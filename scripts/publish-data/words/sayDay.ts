/** `2025-12-31` as the sheets write it: `31/12/2025`; what is no such day stays as it is. */
export const sayDay = (text: string): string =>
  text.replace(/\b(\d{4})-(\d{2})-(\d{2})\b/g, '$3/$2/$1');
