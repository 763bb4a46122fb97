export { SectionSlide } from './SectionSlide';
export { TitleSlide } from './TitleSlide';
export { WhereSlide } from './WhereSlide';
