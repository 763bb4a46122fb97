export { LatenessBoard } from './LatenessBoard';
