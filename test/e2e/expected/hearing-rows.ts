import { squeezed } from '../../pdf/readPdf';
import { expectedRows, type QuickWinScorecard } from './quick-wins';
import type { RawFigure, RawIndicator, RawScorecard } from './raw-api';
import { bandOf, known, stateOf } from './recomputed';
import { decimal, withUnit } from './written';

/**
 * Rows of a hearing's report once more, from the raw records and the printed rules alone, as they
 * are read from paper: without blanks, and with signs of periods and remarks left open.
 */

type Followed = { addedAt?: string; withdrawnAt?: string };
type RawMethod = { id: string; name: { id: string } };
type RawAgency = { id: string; shortName: string; commission: string | null };
export type RawHearing = Omit<RawScorecard, 'agencies' | 'indicators' | 'quickWins'> & {
  agencies: RawAgency[];
  indicators: (RawIndicator & Followed & { methods: RawMethod[] })[];
  quickWins: (QuickWinScorecard['quickWins'][number] & Followed)[];
};

const isFollowed = ({ addedAt = '', withdrawnAt = '9999' }: Followed, day: string): boolean =>
  addedAt <= day && day < withdrawnAt;

/** Whose items a hearing of the commission is about; everybody's without one. */
export function scoped(raw: RawHearing, day: string, commission: string | null): RawHearing {
  const partners = raw.agencies.filter((it) => commission === null || it.commission === commission);
  const isPartner = (id: string) => partners.some((agency) => agency.id === id);
  const quickWins = known(raw.quickWins, ({ id }) => id, day);
  return {
    ...raw,
    indicators: raw.indicators.filter((it) => isFollowed(it, day) && isPartner(it.agency)),
    quickWins: quickWins.filter((it) => isFollowed(it, day) && isPartner(it.leadAgency)),
  };
}

const agencyOf = ({ agencies }: RawHearing, id: string): string =>
  agencies.find((agency) => agency.id === id)?.shortName ?? '';

/** Of each indicator what stands in its row: agency, name, value … target, achievement … predicate. */
export const indicatorRows = (raw: RawHearing, day: string): RegExp[] =>
  raw.indicators.map((indicator) => {
    const { value, target, percent, hasData } = stateOf(indicator, day);
    const named = `${agencyOf(raw, indicator.agency)}${indicator.name.id}`;
    if (!hasData || value === null) return row([named, '–', GAP, 'Belum ada data']);
    const graded = percent === null ? [] : [decimal(percent, 1), GAP, bandOf(percent)];
    return row([
      named,
      inColumn(indicator, value),
      GAP,
      ...(target === null ? ['–'] : [inColumn(indicator, target)]),
      GAP,
      ...graded,
    ]);
  });

/** Of each quick win: status, work and money against plan, deviation. */
export const quickWinRows = (raw: RawHearing, day: string): RegExp[] =>
  expectedRows(raw, day).map(({ name, agency, status, report, deviation, spent }) => {
    if (report === undefined || deviation === null || spent === null)
      return row([`${name}${agency}${status}`]);
    const { physicalActual, physicalPlan, financialPlan } = report;
    return row([
      `${name}${agency}${status}`,
      GAP,
      `Fisik${decimal(physicalActual, 1)}dari${decimal(physicalPlan, 1)}`,
      `Keuangan${decimal(spent, 1)}dari${decimal(financialPlan, 1)}`,
      // The day of the report.
      GAP,
      `${deviation > 0 ? '+' : ''}${decimal(deviation, 1)}`,
    ]);
  });

/** Of each yearly series that is always read out: its values, oldest first, a method a row. */
export const macroRows = ({ indicators }: RawHearing, ids: readonly string[], day: string) =>
  indicators
    .filter(({ id }) => ids.includes(id))
    .flatMap(({ name, methods, observations, decimals }) =>
      methods.flatMap(({ id, name: method }) => {
        const values = yearly(observations, id, day).map((value) => decimal(value, decimals));
        return values.length === 0 ? [] : [row([name.id, GAP, method.id, GAP, values.join('')])];
      }),
    );

/** Years on the paper: six, up to the one before the edition's. */
function yearly(figures: readonly RawFigure[], method: string, day: string): number[] {
  const last = Number(day.slice(0, 4)) - 1;
  const own = figures.filter((it) => it.method === method && /^\d{4}$/.test(it.period));
  return known(own, ({ period }) => period, day)
    .filter(({ period }) => Number(period) > last - 6 && Number(period) <= last)
    .sort((a, b) => a.period.localeCompare(b.period))
    .flatMap(({ value }) => value ?? []);
}

/** A column has its unit beside it; amounts have it within, shortened. */
function inColumn(indicator: RawIndicator, value: number): string {
  if (indicator.unit.kind !== 'rupiah') return decimal(value, indicator.decimals);
  return withUnit(indicator, value)
    .replace('triliun', 'T')
    .replace('miliar', 'M')
    .replace('juta', 'jt');
}

/** What is not recomputed here: a period, a remark, a unit. */
const GAP = Symbol('gap');

const row = (parts: readonly (string | symbol)[]): RegExp =>
  new RegExp(
    parts
      .map((part) => {
        if (part === GAP) return '.{0,60}?';
        return squeezed(String(part)).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      })
      .join(''),
  );
