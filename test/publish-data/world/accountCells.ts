import type { Cells } from '../sheets/sheetRows';
import type { Bodies } from './bodies';

type Account = Bodies['scorecard']['indicators'][number]['accounts'][number];

export const accountCells = (account: Account): Omit<Cells<'accounts'>, 'indicator'> => ({
  obstacle: account.obstacle?.id,
  obstacleEn: account.obstacle?.en,
  followUp: account.followUp?.id,
  followUpEn: account.followUp?.en,
  responsible: account.responsible?.id,
  responsibleEn: account.responsible?.en,
  due: account.due,
  enteredAt: account.enteredAt,
  publishedAt: account.publishedAt,
});
