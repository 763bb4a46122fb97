import { codesOf, joinRule } from './joinRule';

export const editionJoins = joinRule({
  id: 'edition-joins',
  of: 'edition',
  table: 'editions of /regencies/{regency}/editions.json',
  fields: { promises: ['promises.*.edition'] },
  known: ({ editions }) => codesOf(editions?.body.editions, ({ id }) => id),
});
