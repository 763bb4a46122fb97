export { QuickWinsHead } from './QuickWinsHead';
