import { sheetRows, type WorldSheets } from '../sheets/sheetRows';
import { accountCells } from './accountCells';
import type { Bodies } from './bodies';

type QuickWin = Bodies['quickWins'][number];

/** Of versions that differ in their milestones alone, only the changed milestones are typed anew. */
export function quickWinSheets({ quickWins, reports }: Bodies): WorldSheets {
  const firsts = quickWins.filter((version, at) => quickWins[at - 1]?.id !== version.id);
  const plans = quickWins.filter(
    (version, at) =>
      quickWins[at - 1]?.id !== version.id ||
      quickWins[at - 1]?.withdrawnAt !== version.withdrawnAt,
  );
  return {
    quickWins: sheetRows('quickWins', plans.map(planCells)),
    milestones: sheetRows(
      'milestones',
      quickWins.flatMap((version, at) => changedMilestones(version, quickWins[at - 1])),
    ),
    plannedCurve: sheetRows(
      'plannedCurve',
      firsts.flatMap(({ id: quickWin, plannedCurve }) =>
        plannedCurve.map((point) => ({ quickWin, ...point })),
      ),
    ),
    sites: sheetRows(
      'sites',
      firsts.flatMap(({ id: quickWin, sites }) =>
        sites.map(({ name, district, position }) => ({ quickWin, name, district, ...position })),
      ),
    ),
    ...reportSheets(reports),
  };
}

const planCells = (version: QuickWin) => ({
  id: version.id,
  name: version.name.id,
  nameEn: version.name.en,
  dimension: version.dimension,
  subDimension: version.subDimension,
  description: version.description.id,
  descriptionEn: version.description.en,
  leadAgency: version.leadAgency,
  supportingAgencies: version.supportingAgencies.join('; '),
  year: version.year,
  start: version.start,
  end: version.end,
  ...version.budget,
  districts: version.districts.join('; '),
  outcomeIndicator: version.outcome?.indicator,
  outcomeTarget: version.outcome?.target,
  outcomePeriod: version.outcome?.period,
  source: version.source,
  withdrawnAt: version.withdrawnAt,
  publishedAt: version.publishedAt,
});

function changedMilestones(version: QuickWin, earlier: QuickWin | undefined) {
  const known = earlier?.id === version.id ? earlier.milestones : [];
  return version.milestones
    .filter((step) => {
      const before = known.find(({ id }) => id === step.id);
      return JSON.stringify(before) !== JSON.stringify(step);
    })
    .map(({ name, ...step }) => ({
      quickWin: version.id,
      ...step,
      name: name.id,
      nameEn: name.en,
      publishedAt: version.publishedAt,
    }));
}

function reportSheets(bodies: Bodies['reports']): WorldSheets {
  const reports = bodies.flatMap((body) => body.reports);
  return {
    reports: sheetRows(
      'reports',
      reports.map((report) => ({
        ...accountCells(report),
        quickWin: report.quickWin,
        date: report.date,
        physicalPlan: report.physicalPlan,
        physicalActual: report.physicalActual,
        financialPlan: report.financialPlan,
        spent: report.spent,
        spentApbd: report.spentBySource?.apbd,
        spentCsr: report.spentBySource?.csr,
        spentOther: report.spentBySource?.other,
        accepted: report.accepted,
        enteredBy: report.enteredBy.id,
        enteredByEn: report.enteredBy.en,
        source: report.source,
      })),
    ),
    evidence: sheetRows(
      'evidence',
      reports.flatMap(({ quickWin, date: reportDate, publishedAt, evidence }) =>
        evidence.map(({ name, ...piece }) => ({
          quickWin,
          reportDate,
          publishedAt,
          ...piece,
          name: name.id,
          nameEn: name.en,
        })),
      ),
    ),
  };
}
