export { EditionBannerPanel } from './EditionBannerPanel';
