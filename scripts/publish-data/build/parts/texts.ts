/** Indonesian and, where there is one, English. */
export const text = (id: string, en: string | null): { id: string; en?: string } =>
  en === null ? { id } : { id, en };

export const optionalText = (
  id: string | null,
  en: string | null,
): { id: string; en?: string } | null => (id === null ? null : text(id, en));

/** A member that is left out where its cell is empty. */
export const given = <K extends string, V>(key: K, value: V | null): { [P in K]?: V } =>
  value === null ? {} : member(key, value);

const member = <K extends string, V>(key: K, value: V): { [P in K]?: V } => {
  const made: { [P in K]?: V } = {};
  made[key] = value;
  return made;
};
