import type { District } from '@/domain/region/region';

/**
 * The district of that name, whatever the case; from its beginning only when a single one begins so,
 * since "Praya" is a district and the beginning of four others.
 */
export function findDistrict(
  districts: readonly District[],
  text: string,
  howExact: 'whole' | 'beginning',
): District | null {
  const wanted = text.trim().toLocaleLowerCase('id');
  if (wanted === '') return null;
  const nameOf = ({ name }: District) => name.toLocaleLowerCase('id');
  const whole = districts.find((district) => nameOf(district) === wanted);
  if (whole || howExact === 'whole') return whole ?? null;
  const [first, ...more] = districts.filter((district) => nameOf(district).startsWith(wanted));
  return first && more.length === 0 ? first : null;
}
