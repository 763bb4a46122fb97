export { AgencyRankingPanel } from './AgencyRankingPanel';
export type { AgencyQuery } from './agencyQuery';
export { AgenciesHead } from './head/AgenciesHead';
