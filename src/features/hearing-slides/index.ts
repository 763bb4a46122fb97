export { Presentation } from './Presentation';
