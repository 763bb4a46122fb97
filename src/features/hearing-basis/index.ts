export { BasisPanel } from './BasisPanel';
export { useBasisSlides } from './useBasisSlides';
export { useBasisTables } from './useBasisTables';
