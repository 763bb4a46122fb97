export { MacroPanel } from './MacroPanel';
export { useMacroSlides } from './useMacroSlides';
export { useMacroTables } from './useMacroTables';
