export { SimulatedPanel } from './SimulatedPanel';
