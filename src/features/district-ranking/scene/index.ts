export { RankingBlock } from './RankingBlock';
