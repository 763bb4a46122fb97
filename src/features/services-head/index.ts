export { ServicesHead } from './ServicesHead';
