export { TitleSlide } from './TitleSlide';
export { WhereSlide } from './WhereSlide';
