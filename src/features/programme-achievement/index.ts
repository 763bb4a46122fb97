export { ProgrammesPanel } from './ProgrammesPanel';
