export { PlacesPanel } from './PlacesPanel';
export { usePlacesSlides } from './usePlacesSlides';
export { usePlacesTables } from './usePlacesTables';
