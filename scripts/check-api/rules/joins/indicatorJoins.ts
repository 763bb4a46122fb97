import { codesOf, joinRule } from './joinRule';

export const indicatorJoins = joinRule({
  id: 'indicator-joins',
  of: 'indicator',
  table: 'indicators of /regencies/{regency}/indicators.json',
  fields: {
    quickWins: ['quickWins.*.outcome.indicator'],
    scorecards: ['indicators.*.id'],
    observations: ['indicator'],
    promises: ['promises.*.indicator'],
  },
  known: ({ indicators }) => codesOf(indicators?.body.indicators, ({ id }) => id),
});
