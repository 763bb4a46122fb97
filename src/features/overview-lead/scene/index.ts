export { LeadScene } from './LeadScene';
