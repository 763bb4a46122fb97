import { type RegencyTree, scorecardsOf } from '../../tree/regencyTree';

/** Where quick wins are served: the catalog, or, where that is missing, the scorecards. */
export const planAnswers = (tree: RegencyTree) =>
  tree.quickWins === undefined ? scorecardsOf(tree) : [tree.quickWins];

/** Where progress reports are served: by quick win, or, where those are missing, in the scorecards. */
export const reportAnswers = (tree: RegencyTree) =>
  tree.reports.length === 0 ? scorecardsOf(tree) : tree.reports;
