import type { Milestone, QuickWinReport } from '../../quick-win/quickWin';
import type { QuickWinCondition } from '../../quick-win/quickWinCondition';
import { contentText, textFields } from './contentText';

/** Plans and the latest reports of the quick wins, as known on the day of their conditions. */
export const quickWinContent = (conditions: readonly QuickWinCondition[]): string =>
  contentText(
    conditions.map(({ quickWin: it, report }) => [
      it.id,
      textFields(it.name),
      it.dimension,
      it.leadAgency,
      it.start,
      it.end,
      [it.budget.apbd, it.budget.csr, it.budget.other],
      it.milestones.map(milestoneFields),
      report === null ? null : reportFields(report),
    ]),
  );

const milestoneFields = ({ id, name, due, originalDue, doneAt }: Milestone) => [
  id,
  textFields(name),
  due,
  originalDue,
  doneAt,
];

const reportFields = (it: QuickWinReport) => [
  it.date,
  it.physicalPlan,
  it.physicalActual,
  it.financialPlan,
  it.spent,
  it.accepted,
  textFields(it.obstacle),
  textFields(it.followUp),
  textFields(it.responsible),
  it.due,
  it.publishedAt,
];
