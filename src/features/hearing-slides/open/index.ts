export { OpenPresentation } from './OpenPresentation';
