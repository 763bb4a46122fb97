import * as v from 'valibot';

/** What `npm audit --json` says where the registry answers. */
const auditSchema = v.object({
  vulnerabilities: v.record(
    v.string(),
    v.object({
      severity: v.string(),
      via: v.array(
        v.union([
          v.string(),
          v.object({ url: v.string(), title: v.string(), severity: v.string() }),
        ]),
      ),
    }),
  ),
});

export const exceptionsSchema = v.array(
  v.object({
    /** Address of the advisory. */
    url: v.pipe(v.string(), v.url()),
    reason: v.pipe(v.string(), v.minLength(20, 'Say why it does not concern the product')),
    /** From this day on it is looked at again. */
    until: v.pipe(v.string(), v.isoDate()),
  }),
);
type Exceptions = v.InferOutput<typeof exceptionsSchema>;

const GRAVE = new Set(['high', 'critical']);

/** Grave weaknesses that are not excepted, one line each; `null` where the registry did not answer. */
export function auditFaults(text: string, exceptions: Exceptions, today: string): string[] | null {
  const audit = v.safeParse(v.pipe(v.string(), v.parseJson(), auditSchema), text);
  if (!audit.success) return null;
  const excepted = new Set(exceptions.filter(({ until }) => today < until).map(({ url }) => url));
  const found = Object.entries(audit.output.vulnerabilities).flatMap(([name, { via }]) =>
    via
      .filter((cause) => typeof cause !== 'string')
      .filter(({ severity, url }) => GRAVE.has(severity) && !excepted.has(url))
      .map(({ severity, title, url }) => `${name}: ${severity}: ${title} (${url})`),
  );
  return [...new Set(found)];
}

/** What is said where the registry did not answer: a machine without network may test, unless an audit is demanded. */
export const unaudited = (demanded: string | undefined): { isFault: boolean; words: string } => ({
  isFault: Boolean(demanded),
  words: `NOT CHECKED for known weaknesses: the registry does not answer npm audit here.${
    demanded ? ' DEMAND_AUDIT is set, so this is a fault.' : ' With DEMAND_AUDIT=1 this is a fault.'
  }`,
});
