import type { GenericSchema } from 'valibot';
import { type FieldPath, fieldOf, type Mistake, writtenAs } from '@/domain/config/mistake';
import { nearestName } from '@/domain/config/nearestName';
import { itemOf, membersOf } from './schemaWalk';

/** Every member that the schema does not know, however deep, with the name it may have been meant as. */
export function unknownMembers(
  schema: GenericSchema,
  value: unknown,
  path: FieldPath = [],
): Mistake[] {
  const item = itemOf(schema);
  if (item !== null)
    return Array.isArray(value)
      ? value.flatMap((one, index) => unknownMembers(item, one, [...path, index]))
      : [];
  const members = membersOf(schema);
  if (members === null || typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inside]) => {
    const here = [...path, name];
    const member = members.get(name);
    if (member !== undefined) return unknownMembers(member, inside, here);
    return [unknownMember(here, inside, name, [...members.keys()])];
  });
}

function unknownMember(
  path: FieldPath,
  inside: unknown,
  name: string,
  known: readonly string[],
): Mistake {
  const nearest = nearestName(name, known);
  const field = fieldOf(path);
  const value = writtenAs(inside);
  return nearest === null
    ? { field, kind: 'unknownFar', values: { value, known: known.join(', ') } }
    : { field, kind: 'unknown', values: { value, nearest } };
}
