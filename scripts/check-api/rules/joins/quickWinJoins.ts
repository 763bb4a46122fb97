import { codesOf, joinRule } from './joinRule';

export const quickWinJoins = joinRule({
  id: 'quick-win-joins',
  of: 'quick win',
  table: 'quickWins of /regencies/{regency}/quick-wins.json',
  fields: {
    scorecards: ['quickWins.*.id', 'reports.*.quickWin'],
    reports: ['reports.*.quickWin'],
    promises: ['promises.*.quickWin'],
  },
  known: ({ quickWins }) => codesOf(quickWins?.body.quickWins, ({ id }) => id),
});
